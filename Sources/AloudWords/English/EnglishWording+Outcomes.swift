import AloudBallots
import AloudCollector
import AloudDesk
import AloudModel

extension EnglishWording {
  func words(of refusal: Sweep.Refusal) -> String {
    switch refusal {
    case .notOurs: "not a sealed answer; `aloud answer` makes one"
    case .archive: "a zip or another packed file; take the sealed file out of it"
    case .wordProcessor: "a word-processor or spreadsheet file, not a sealed answer"
    case .unsealedSheet: "an answer sheet that was not sealed; it was not read"
    case .tooLong: "longer than a sealed answer"
    case .damaged: "damaged on the way"
    case .notAPlainFile: "a link, a folder or a device, not a file"
    case .notReadable: "not readable by this account"
    case .notRead: "could not be read: the disk or the share failed; have it copied there again"
    case .anotherWave: "sealed for another wave, or changed"
    case .late: "saved after the closing time"
    case .codeUsed: "its code was used before; the first answer counts"
    case .copyOfAnotherBallot: "a copy of another answer under a second code"
    case .unknownCode: "its code is on no slip of this wave"
    case .voidedCode: "its code was voided"
    }
  }

  func notWhole(_ files: Int) -> String {
    files == 1
      ? "One file is empty or was copied in part. Ask everybody to look whether theirs is still on "
        + "their own computer, and to save it here again."
      : "\(files) files are empty or were copied in part. Ask everybody to look whether theirs is "
        + "still on their own computer, and to save it here again."
  }

  var tooFewToTake: String {
    "Fewer than five files wait for more: a batch of one would tell who came."
  }

  func words(of event: Watching.Event, in drop: String) -> String {
    switch event {
    case .clockWasSet:
      "The clock of this computer was set, to a time after the close: nothing is taken in. If it is "
        + "right, end this with Ctrl-C and run the same command again; else set it right."
    case .folderGone: "\(drop) is not there any more. Waiting for it: is the share connected?"
    case .folderBack: "\(drop) is there again."
    case .notWhole(let files): notWhole(files)
    }
  }

  func fewBallots(minimum: Int, sweeps: Bool) -> String {
    "Fewer than \(minimum) ballots are in the box" + (sweeps ? ", the drop folder not counted" : "")
      + ". Nothing may be said of fewer than \(minimum). Close anyway?"
  }

  func staffMayAnswer(until closes: LocalMoment) -> String {
    "Staff were told that they can answer until \(closes)."
  }

  func closed(_ wave: Identifier<Wave>, _ count: CountingPlace) -> [String] {
    let closed = "\(wave) is closed: nothing more is taken in, and nothing was opened."
    switch count {
    case .keyHolder:
      return [
        closed, "Give the bundle to the key holder, who counts on a computer that is not yours.",
      ]
    case .operator:
      return [
        closed, "Staff were told that it is counted here, which protects them less. The key",
        "holder types the key; leave them alone with this computer.",
      ]
    }
  }

  func moreThanInvited(isOpenLink: Bool) -> String {
    let more =
      "The box holds more ballots than people were invited: somebody answered twice, or "
      + "answers were added. "
    return isOpenLink
      ? more + "Nothing will be said but how many answered and were invited."
      : more + "The count will refuse them; tell the outside contact."
  }

  var destroyed: String { "Box, codes, salt and intake key destroyed. This cannot be undone." }

  func resultsBack(_ wave: Identifier<Wave>) -> String { "The results of \(wave) are back." }

  var readAccepted: String {
    "Read these six words to the key holder, who erases the bundle with them, then the cards."
  }

  func wouldGiveUp(_ wave: Identifier<Wave>) -> String {
    "Answers that staff gave in \(wave) will be destroyed without being counted."
  }

  var gaveUp: String {
    "Tell staff, and burn the slips. The key holder destroys the key and any bundle."
  }

  func placeLacking(on paper: SlipMaking.Paper) -> String {
    switch paper {
    case .poster:
      "The poster does not say where to answer: write it on the line with a pen, or add --address."
    case .slips: "The slips do not say where to answer: tell staff, or add --address."
    }
  }

  func printed(slips: Int, invited: Int) -> String {
    let counts = "\(invited) staff, \(slips) slip\(slips == 1 ? "" : "s")."
    return slips > invited ? counts + " Spares keep anyone from being counted out." : counts
  }

  func hidden(_ results: Int) -> String {
    "Read page 1 first. \(results) results were hidden to protect people."
  }

  func words(of sharing: Sharing.Outcome, _ wave: Identifier<Wave>) -> String {
    switch sharing {
    case .noted(let today): "Noted for \(today): all staff have the results of \(wave)."
    case .notedBefore(let day):
      "Noted before: all staff have the results of \(wave), since \(day). That day stays."
    }
  }

  func renewed(_ wave: Identifier<Wave>) -> String {
    "The report of \(wave) was written again with it."
  }
}
