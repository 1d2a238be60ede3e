import AloudDesk
import AloudDiagnostics

extension EnglishWording {
  func words(of doubt: CycleDoubt) -> String {
    switch doubt {
    case .named(let name):
      "\"\(VisibleText.escaped(name))\" looks like the name of a person, and the report prints "
        + "it: write a role instead, such as the principal or the coaches"
    case .short(let days):
      "\(days) days until the review: six weeks at least are needed before a change can be "
        + "seen, and people tire of being asked"
    case .long(let days):
      "\(days) days until the review: after eight weeks a team has often lost the thread"
    case .soonAfter(let wave, let days):
      "the review comes \(days) days after \(wave) closed: ask again after six weeks, not "
        + "before"
    }
  }
}
