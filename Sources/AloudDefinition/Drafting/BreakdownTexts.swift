import AloudModel

/// What the breakdowns that people usually ask about are called, in one language.
struct BreakdownTexts: Sendable {
  /// By the id of a breakdown.
  let questions: [String: String]
  /// Of a breakdown of another id.
  let otherQuestion: @Sendable (_ id: String) -> String
  /// By what a group is called where a definition is drafted.
  let groups: [String: String]
}

extension WordedLanguage {
  var breakdowns: BreakdownTexts {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
