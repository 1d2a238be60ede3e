import AloudDiagnostics
import AloudModel

/// A text in another language is another text.
///
/// Four words or more that are the same in two languages are a line that was copied and never
/// translated; shorter ones may be a name or a word both languages have.
struct UntranslatedTextRule: AdviceRule {
  private static let fewestWords = 4

  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for texts in survey.translations {
      guard let first = texts.first, first.words.count >= Self.fewestWords else { continue }
      for other in texts.dropFirst() where other.words.map(\.text) == first.words.map(\.text) {
        advisor.warn(
          .untranslatedText(first.owner, first.language, other.language), at: other.place,
          help: "translate it: a survey that changes its language halfway loses readers",
          related: Diagnostic.Related("the same text", at: first.place))
      }
    }
  }
}

extension WrittenSurvey {
  /// Every text of the survey, in all its languages.
  var translations: [[WrittenText]] { questions.map(\.texts) + otherTexts }
}

extension Diagnostic.Message {
  static func untranslatedText(_ owner: String, _ one: Language, _ other: Language) -> Self {
    Self(
      id: "untranslated-text",
      text: "\(owner) has the same text in '\(other.tag)' as in '\(one.tag)'")
  }
}
