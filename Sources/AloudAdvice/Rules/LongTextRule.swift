import AloudDiagnostics
import AloudModel

/// A question has at most 25 words.
///
/// Edwards (1957, *Techniques of Attitude Scale Construction*, pp. 13–14) asks for statements that
/// seldom go over 20; Spanish needs a few more than English for the same.
struct LongTextRule: AdviceRule {
  static let mostWords = 25

  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for text in survey.questions.flatMap(\.texts) where text.words.count > Self.mostWords {
      advisor.warn(
        .longText(text.owner, text.words.count), at: text.place,
        help: "use \(Self.mostWords) words at most: of a long question people answer a part")
    }
  }
}

extension Diagnostic.Message {
  static func longText(_ owner: String, _ words: Int) -> Self {
    Self(id: "long-text", text: "\(owner) has \(words) words")
  }
}
