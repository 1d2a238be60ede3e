import AloudDiagnostics
import AloudModel

/// An item says what is, not what is not.
///
/// To disagree with a negation is a double negation, which many readers miss (Swain, Weathers and
/// Niedrich 2008, *Journal of Marketing Research* 45(1), 116–131); a reversed item is better made
/// with a word of opposite meaning. Negations inside a clause that says when or of whom something
/// is said are let be: they are not what people agree to.
struct NegationRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for item in survey.items {
      for text in item.question.texts {
        guard let place = Self.negation(in: text) else { continue }
        advisor.warn(
          .negation(text.owner, text.quoted(place), item.item.keying), at: place, of: text,
          help: Self.help(item.item.keying))
      }
    }
  }

  private static func negation(in text: WrittenText) -> Range<Int>? {
    guard let lists = text.wordLists else { return nil }
    return lists.negations.matches(in: text, except: lists.negationExceptions)
      .first { text.isClaim(at: $0.lowerBound) }
  }

  private static func help(_ keying: Keying) -> String {
    switch keying {
    case .positive: "say what happens instead: to disagree with a 'not' is a double negation"
    case .reversed:
      "turn it with a word of opposite meaning: to disagree with a 'not' is a double negation"
    }
  }
}

extension Diagnostic.Message {
  static func negation(_ owner: String, _ word: String, _ keying: Keying) -> Self {
    switch keying {
    case .positive: Self(id: "negation", text: "\(owner) is negated with '\(word)'")
    case .reversed:
      Self(id: "negation", text: "\(owner) is reversed, and is negated with '\(word)' besides")
    }
  }
}
