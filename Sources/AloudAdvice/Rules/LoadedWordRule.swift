import AloudDiagnostics
import AloudModel

/// A question does not say which answer is the right one.
///
/// Leading words ("of course") and words that judge ("terrible") move answers (Krosnick and Presser
/// 2010, *Handbook of Survey Research*, 2nd ed., p. 264). The lists hold words that hardly ever serve
/// a purpose in a question to staff.
struct LoadedWordRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for text in survey.questions.flatMap(\.texts) {
      guard let place = text.wordLists?.loaded.matches(in: text).first else { continue }
      advisor.warn(
        .loadedWord(text.owner, text.quoted(place)), at: place, of: text,
        help: "use a word that takes no side: people are led to the answer that seems wanted")
    }
  }
}

extension WrittenSurvey {
  /// Everything people are asked.
  var questions: [WrittenQuestion] { items.map(\.question) + breakdowns + comments }
}

extension Diagnostic.Message {
  static func loadedWord(_ owner: String, _ word: String) -> Self {
    Self(id: "loaded-word", text: "'\(word)' in \(owner) leads people to an answer")
  }
}
