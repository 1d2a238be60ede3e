import AloudDesk
import AloudDiagnostics
import AloudModel

/// What is said to whoever runs a survey, in English.
struct EnglishWording: DeskWording {
  let place: NextPlace
}

extension EnglishWording {
  func next(_ saying: String) -> String { "Next, \(saying)" }

  func purpose(of step: NextStep) -> String {
    switch step {
    case .check: "to see what to mend"
    case .preview: "to read what staff will read"
    case .status: "to see where every wave stands"
    case .keyPage: "a page on which the key holder makes the key"
    case .keyLine: "with the line that the key holder gives you"
    case .promise: "to print and sign"
    case .poster: "to hang where staff see it"
    case .slips: "the key holder, alone"
    case .form: "a page to answer by file"
    case .collect: "to take in answers by file"
    case .servePhones: "to answer on phones"
    case .serveStation: "to answer in turn on one computer"
    case .sheet: "to fill in from the paper sheets"
    case .answer: "with a filled sheet"
    case .remind: "to remind all staff"
    case .void: "the key holder, with the slips that are left"
    case .close: "when no answer is still to come in"
    case .count(here: true, _): "the key holder"
    case .count(here: false, _):
      "the key holder, on the count page from the project or a colleague, or in a terminal"
    case .finish: "with what the key holder brings back"
    case .destroy: "to destroy what finish left when it was cut off"
    case .bundle: "to write the bundle again, which is not here"
    case .erase: "the key holder, with the six words of Accepted"
    case .report: "to see the results"
    case .themes: "the principal, with the sheet beside the release"
    case .share: "once all staff have the results"
    case .anotherWave: "when you have tried something and want to see its effect"
    case .otherName: "under another name and with a new key"
    case .cycleStart: "to agree on what to try"
    case .cycleReview(let day): "about \(day)"
    case .cycleCheck(let check): "about \(check.day)"
    }
  }
}

extension EnglishWording {
  func sentence(of history: CountedHistory) -> String {
    "The manifest names \(releases(history.named)) of this survey, as the slips do; "
      + "this computer knows \(history.known == 0 ? "none" : "\(history.known)")."
  }

  func warning(of history: CountedHistory) -> String? {
    guard !history.unnamed.isEmpty else { return nil }
    let waves = history.unnamed.map { "\($0.waveID) of \($0.survey.id) (\($0.survey.school.name))" }
    return "counted here before, with this school's name or these questions, and not named: "
      + waves.joined(separator: ", ")
      + ". If the same people were asked, staff were told too few: tell the outside contact."
  }

  private func releases(_ number: Int) -> String {
    switch number {
    case 0: "no earlier release"
    case 1: "1 earlier release"
    default: "\(number) earlier releases"
    }
  }
}
