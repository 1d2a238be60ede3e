import AloudModel

extension NextStep {
  /// Who does it or what for, and the command.
  func line(for wave: Identifier<Wave>) -> String { "\(purpose): \(command(for: wave))" }

  /// The command as it is typed; words in capitals stand for the reader's own.
  func command(for wave: Identifier<Wave>) -> String {
    switch self {
    case .keyPage: "aloud key page"
    case .keyLine: "aloud key add LINE"
    case .promise: "aloud promise \(wave)"
    case .poster: "aloud slips \(wave) --poster --to poster.html"
    case .slips: "aloud slips \(wave) --to slips.html"
    case .form: "aloud form \(wave)"
    case .collect: "aloud collect FOLDER --wave \(wave)"
    case .servePhones: "aloud serve \(wave) --behind-proxy"
    case .serveStation: "aloud serve \(wave) --station"
    case .remind: "aloud remind \(wave)"
    case .void: "aloud void \(wave)"
    case .close: "aloud close \(wave)"
    case .count: "aloud count BUNDLE"
    case .finish: "aloud finish release.json"
    case .report: "aloud report \(wave)"
    case .share: "aloud promise \(wave) --kept"
    }
  }

  private var purpose: String {
    switch self {
    case .keyPage: "a page on which the key holder makes the key"
    case .keyLine: "with the line that the key holder gives you"
    case .promise: "to print and sign"
    case .poster: "to hang where staff see it"
    case .slips: "the key holder, alone"
    case .form: "a page to answer by file"
    case .collect: "to take in answers by file"
    case .servePhones: "to answer on phones"
    case .serveStation: "to answer in turn on one computer"
    case .remind: "to remind all staff"
    case .void: "the key holder, with the slips that are left"
    case .close: "when no answer is still to come in"
    case .count: "the key holder"
    case .finish: "with what the key holder brings back"
    case .report: "to see the results"
    case .share: "once all staff have the results"
    }
  }
}
