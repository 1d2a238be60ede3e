import AloudDiagnostics
import AloudModel

/// Every breakdown asks something of its own: people who read one question twice answer one of them at
/// random, and the report names both alike.
struct SameBreakdownRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for language in survey.survey.languages {
      var seen: [String: WrittenText] = [:]
      for text in survey.breakdowns.flatMap(\.texts) where text.language == language {
        if let first = seen[text.text] {
          advisor.warn(
            .sameBreakdown(text.owner, first.owner), at: text.place,
            help: "ask for one thing in each, in words of its own",
            related: Diagnostic.Related("the same words", at: first.place))
        }
        seen[text.text] = seen[text.text] ?? text
      }
    }
  }
}

extension Diagnostic.Message {
  static func sameBreakdown(_ owner: String, _ other: String) -> Self {
    Self(id: "same-breakdown", text: "\(owner) asks in the same words as \(other)")
  }
}
