import AloudBallots
import AloudCollector
import AloudDesk
import AloudHTTP
import AloudModel

extension EnglishWording {
  func said(of refusal: PaperRefusal) -> Said {
    switch refusal {
    case .slipsMadeBefore(let wave):
      Said(
        "slips of \(wave) were made before",
        help: "for more of them, say how many: --count N; void what is not handed out")
    case .notAnAddress(let address):
      Said(
        "\(address.option) is not an address that staff can be sent to",
        help:
          "it begins with https:// and a host, such as https://fernhill.example; answers on plain "
          + "http could be read on the way")
    case .noAddress:
      Said(
        "--address: this survey is answered in files only, and has no address",
        help: "leave out --address")
    case .noFileChannel(let wave):
      Said(
        "the promise of \(wave) names no way to answer by file",
        help: "the next wave can have it: add `file` to `channels` in the definition")
    case .notADayToShareBy(let typed, let wave):
      Said(
        "'\(typed)' is not a day on or after the close of \(wave)", help: "write it as 2026-11-06")
    }
  }

  func said(of refusal: AnswerRefusal) -> Said {
    let compare = "check it against the slip; capitals do not matter, and there is no letter U"
    let open = "answers are sealed while the wave is open, and at no other time"
    switch refusal {
    case .sheet(_, let language, let others):
      return Said("the sheet was not sealed", help: mending(language, others))
    case .textTooLong:
      return Said("a text on the sheet is too long", help: "shorten it to about 300 words")
    case .notOpenYet(let wave, let opens):
      return Said("\(wave) opens on \(opens): nothing was sealed", help: open)
    case .over(let wave): return Said("\(wave) is over: nothing was sealed", help: open)
    case .notAManifest(let path):
      return Said(
        "\(path) is not a manifest as it was frozen",
        help: "copy manifest.json again from the operator's computer")
    case .codeIncomplete(let length):
      return Said("the code is not \(length) letters and digits", help: compare)
    case .codeMistyped:
      return Said(
        "a letter or digit of the code is mistyped: its last one checks the others", help: compare)
    }
  }

  /// One in another language has no option that is known.
  private func mending(_ language: Language, _ others: [Language]) -> String {
    let mend = "mend the lines named above and run it again"
    guard !others.isEmpty else { return mend }
    let options = others.map { "--language \($0.tag)" }.joined(separator: " or ")
    return "\(mend); if the sheet is in another language than '\(language.tag)', say \(options)"
  }

  func said(of refusal: ServingRefusal) -> Said {
    switch refusal {
    case .tooFewFiles(let fewest):
      Said(
        "this account may keep too few files open to serve anybody",
        help: "allow at least \(fewest), better 4096: ulimit -n 4096")
    case .failed(let failure, let port): said(of: failure, port)
    case .notThisComputer(let address):
      Said(
        "on \(address) answers would travel over a network that can be read",
        help: "leave out --address and let a proxy on this computer end TLS: "
          + "aloud serve --behind-proxy\(place); Documentation/Hosting.md shows how")
    case .filesOnly(let wave):
      Said(
        "\(wave) is answered by sealed files, and staff were promised no page",
        help: "collect the files with `aloud collect FOLDER\(place)`")
    case .noSchools(let folder):
      Said(
        "\(folder) holds no school",
        help: "put each school's folder into it, named with letters, digits and hyphens")
    }
  }

  private func said(of failure: ServingFailure, _ port: Int) -> Said {
    switch failure {
    case .listening(.portTaken):
      Said(
        "another program listens on port \(port)",
        help: "end it, or choose another port with --port")
    case .listening(.portNotPermitted):
      Said(
        "this account may not listen on port \(port)",
        help: "choose a port from 1024 on with --port")
    case .clockWentBack:
      Said(
        "the clock of this computer stood behind the closing time, and stands before it again",
        help: "set the clock right and run the same command again; nothing was lost")
    case .boxTakenAway: said(of: StorageFailure.takenAway)
    case .boxFailed:
      Said(
        "the ballot box could not be written to at the end",
        help: "see that the disk has room and is connected, and run the same command again; "
          + "what a page called stored is stored")
    case .listening(.other), .other:
      Said("the server could not go on", help: "run the same command again; nothing was lost")
    }
  }

  func said(of refusal: ClosingRefusal) -> Said {
    switch refusal {
    case .earlierReleaseGone(let survey, let wave):
      Said(
        "an earlier release that the manifest names is missing or changed",
        help: "put Reports/\(survey) back as it was when \(wave) was frozen")
    case .filesLeft(let left, let wave):
      Said(
        "\(left == 1 ? "1 file" : "\(left) files") could not be taken as it lies there: \(wave) is "
          + "still open, and everything else is stored",
        help:
          "have it saved whole or made readable, and run the same command again; to close without "
          + "it, say --leave-rest")
    }
  }
}
