import AloudDiagnostics
import AloudModel

/// One item asks one thing.
///
/// Who agrees with one half and not with the other cannot answer, and an answer does not say which
/// half it is about (Krosnick and Presser 2010, *Handbook of Survey Research*, 2nd ed., p. 264). An
/// "and" or "or" is taken to join two things unless it stands in brackets, in a set phrase, in a
/// clause that says when or of whom something is said, or between the two parts of one pair.
struct DoubleBarrelledRule: AdviceRule {
  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for text in survey.items.flatMap(\.question.texts) {
      guard let place = Self.joiner(in: text) else { continue }
      advisor.warn(
        .doubleBarrelled(text.owner, text.quoted(place)), at: place, of: text,
        help: "ask one thing: nobody can answer two at once, and no result could tell them apart")
    }
  }

  private static func joiner(in text: WrittenText) -> Range<Int>? {
    guard let lists = text.wordLists else { return nil }
    let joiner = lists.joiners.matches(in: text, except: lists.joinerExceptions).first {
      $0.lowerBound > 0 && $0.upperBound < text.words.count
        && !text.words[$0.lowerBound].isAside && text.isClaim(at: $0.lowerBound)
    }
    return joiner.flatMap { lists.pairings.matches(in: text).isEmpty ? $0 : nil }
  }
}

extension WrittenText {
  /// Whether a word is part of what is claimed, not of when or of whom it is.
  func isClaim(at place: Int) -> Bool {
    let clause = words[..<place].reversed().prefix { $0.clause == words[place].clause }
    return !clause.contains { wordLists?.subordinators.contains($0.text) == true }
  }
}

extension Diagnostic.Message {
  static func doubleBarrelled(_ owner: String, _ joiner: String) -> Self {
    Self(id: "double-barrelled", text: "\(owner) seems to ask two things, joined by '\(joiner)'")
  }
}
