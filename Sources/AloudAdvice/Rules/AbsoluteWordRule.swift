import AloudDiagnostics
import AloudModel

/// An item leaves room between always and never.
///
/// With "always" or "nobody" one exception is enough to disagree, and people who would agree and
/// people who would not answer alike (Edwards 1957, *Techniques of Attitude Scale Construction*,
/// pp. 13–14). How often and how much belongs into the options.
struct AbsoluteWordRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for text in survey.items.flatMap(\.question.texts) {
      guard let lists = text.wordLists,
        let place = lists.absolutes.matches(in: text, except: lists.absoluteExceptions).first
      else { continue }
      advisor.warn(
        .absoluteWord(text.owner, text.quoted(place)), at: place, of: text,
        help: "leave it out, or name the people meant: one exception is enough to disagree with it")
    }
  }
}

extension Diagnostic.Message {
  static func absoluteWord(_ owner: String, _ word: String) -> Self {
    Self(id: "absolute-word", text: "\(owner) is about '\(word)', without exception")
  }
}
