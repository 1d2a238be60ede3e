import AloudBallots
import AloudDesk
import AloudModel

extension EnglishWording {
  private static let ids = "ids are lower-case letters, digits and hyphens"

  func said(of refusal: ChoiceRefusal) -> Said {
    switch refusal {
    case .notASurvey(let typed): Said("'\(typed)' is not the id of a survey", help: Self.ids)
    case .notAWave(let typed): Said("'\(typed)' is not the id of a wave", help: Self.ids)
    case .noSurvey(let folder):
      Said(
        "there is no survey in \(folder)",
        help: "run `aloud new` to make one, or name the folder with --workspace")
    case .severalSurveys(let known):
      Said(
        "there are several surveys here",
        help: "name one with --survey: \(known.map(\.text).joined(separator: ", "))")
    case .noneReady(let survey, let step):
      Said(
        "no wave of \(survey) is ready for \(step.rawValue)",
        help: "name the wave: `aloud \(step.rawValue) WAVE\(place)`")
    case .undeclared(let wave, let declared):
      Said(
        "the definition declares no wave '\(wave)'",
        help: "declared are: \(declared.map(\.text).joined(separator: ", "))")
    case .language(let tag, let languages):
      Said(
        "the survey is not asked in '\(tag)'",
        help: "it is asked in: \(languages.map(\.tag).joined(separator: ", "))")
    }
  }

  func words(of stage: WaveStage) -> String {
    switch stage {
    case .draft: "not frozen yet"
    case .open: "open"
    case .closed: "closed"
    case .finished: "finished"
    case .purged: "given up"
    }
  }

  /// How whatever works on a wave lets go of it.
  private func release(of command: String?) -> String {
    switch command {
    case "serve", "collect": "end it with Ctrl-C, or wait for the closing time; then"
    case LockHolder.schools: "wait ten seconds: it lets go of a wave to which no answer comes; then"
    case _: "wait for it to end and"
    }
  }

  func said(of refusal: WaveRefusal) -> Said {
    switch refusal {
    case .wrongStage(let wave, let stage, let step):
      return Said(
        "\(wave) is \(words(of: stage)): \(step.rawValue) does not apply",
        help: saying(stage == .purged ? .otherName : .status))
    case .busy(let wave, let command):
      return Said(
        "\(command.map { "`aloud \($0)`" } ?? "another aloud command") is working on \(wave)",
        help: "\(release(of: command)) run the same command again")
    case .notDestroyed(let wave):
      return Said(
        "\(wave) is finished, and what had to be destroyed is not: finish was cut off",
        help: saying(.destroy))
    case .resultsGone(let wave, let release, let reports):
      return Said(
        "\(wave) is finished, and its results are gone: \(release) is missing or damaged",
        help:
          "put \(reports) back from a copy; or take release.json and spent.txt from the key holder, "
          + "and run `aloud finish release.json --wave \(wave)\(place)`")
    case .manifestChanged(let path):
      return Said(
        "\(path) is not the manifest that was frozen",
        help: "put the original back: ballots name it by its fingerprint")
    case .fileChanged(let path):
      return Said(
        "\(path) is not as it was written: it was changed or is damaged",
        help:
          "put that one file back from a copy; do not start the wave again: nothing was destroyed")
    case .opensLater(let wave, let opens):
      return Said("\(wave) opens on \(opens)", help: "collect from then on")
    case .timeOver(let answering, let wave, let closes, let files):
      return Said(
        "the time to \(words(of: answering)) is over: \(wave) closed at \(closes)",
        help: saying(.close(files: files), for: wave))
    case .openLink(let wave):
      return Said(
        "\(wave) is answered over an open link: it has no slips, no codes and no files",
        help: "run `aloud serve \(wave)\(place)`")
    }
  }

  func said(of unconfirmed: Unconfirmed) -> Said {
    let wave = unconfirmed.wave
    let done =
      switch unconfirmed {
      case .closing: "closed"
      case .givingUp: "given up"
      }
    return Said(
      "not \(done): the name of the wave was not given",
      help: "type \(wave) when asked, or say --confirm \(wave)")
  }

  private func words(of answering: WaveRefusal.Answering) -> String {
    switch answering {
    case .anyhow: "answer"
    case .byFile: "answer by file"
    }
  }
}
