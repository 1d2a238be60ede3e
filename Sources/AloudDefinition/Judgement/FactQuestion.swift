package import AloudModel

/// Questions for what somebody is or has, or did: no answer to them is safer than another.
package enum FactQuestion {
  /// What people choose from.
  package enum Options: Hashable {
    /// Words of degree, whatever the question.
    case degrees
    case yesAndNo
    /// Numbers or spans, of years where that is said.
    case amounts(ofYears: Bool)
    case others
  }

  package static func options(_ labels: [String], in languages: [Language]) -> Options {
    if NominalList.isYesNo(labels) { return .yesAndNo }
    if areAmounts(labels) { return .amounts(ofYears: labels.contains(where: hasYears)) }
    let plain = labels.map(PlainLabel.init)
    let isKnown = languages.contains {
      ScaleDirection.of(plain, written: labels, in: $0) != .unknown
    }
    return isKnown ? .degrees : .others
  }

  /// Whether a question asks for a fact about whoever answers it.
  package static func isOne(_ question: String, _ options: Options) -> Bool {
    switch options {
    case .degrees: return false
    case .yesAndNo: return asksForFact(words(of: question))
    case .amounts(let ofYears):
      let words = words(of: question)
      return asksForKind(words) || asksForAmount(words) || ofYears && !asksHowOften(words)
    case .others:
      let words = words(of: question)
      return asksForKind(words) || asksForAmount(words)
    }
  }

  /// Whether some words of a text can belong to such a question; most texts have none of them.
  package static func mayBeOne(_ words: some Sequence<String>, _ options: Options) -> Bool {
    switch options {
    case .degrees: false
    case .amounts(ofYears: true): true
    case .yesAndNo, .amounts(ofYears: false), .others: words.contains(where: isSignal)
    }
  }

  /// "Avez-vous" and "what's" begin with one.
  private static func isSignal(_ word: String) -> Bool {
    if signals.contains(word) { return true }
    guard let place = word.firstIndex(where: { $0 == "-" || $0 == "'" }) else { return false }
    return signals.contains(String(word[..<place]))
  }

  /// Whether a question asks which kind of person somebody is.
  static func asksForKind(_ question: String) -> Bool { asksForKind(words(of: question)) }

  private static func asksForKind(_ words: [Substring]) -> Bool {
    let text = words.joined(separator: " ") + " "
    if let kind = kindQuestions.first(where: { text.hasPrefix($0) }) {
      // "To which extent" and "in which way" ask for a degree.
      return !text.dropFirst(kind.count).split(separator: " ").prefix(2).contains {
        extents.contains($0)
      }
    }
    if nouns.contains(where: { text == "\($0) " }) { return true }
    return whose.contains { begin in
      guard text.hasPrefix(begin) else { return false }
      let rest = text.dropFirst(begin.count)
      return nouns.contains { rest.hasPrefix("\($0) ") && isPlace(rest.dropFirst($0.count + 1)) }
    }
  }

  /// Whether nothing is left, or where: "your role in this school".
  private static func isPlace(_ rest: Substring) -> Bool {
    let words = rest.split(separator: " ")
    guard let first = words.first, let last = words.last else { return true }
    return placing.contains(String(first)) && words.count < 6
      && nouns.contains(String(last)) || words.count == 1 && ["here", "aqu\u{ED}"].contains(last)
  }

  private static func asksForAmount(_ words: [Substring]) -> Bool {
    let text = " " + words.joined(separator: " ") + " "
    if spans.contains(where: text.contains) { return true }
    return counting.contains { phrase in
      guard let found = text.firstRange(of: phrase) else { return false }
      return text[found.upperBound...].split(separator: " ").prefix(2).contains {
        counted.contains($0)
      }
    }
  }

  private static func asksHowOften(_ words: [Substring]) -> Bool {
    let text = " " + words.joined(separator: " ") + " "
    return often.contains(where: text.contains)
  }

  /// Whether a question that is answered by yes or no asks for something other than what somebody
  /// feels, thinks, may do or is given here.
  private static func asksForFact(_ words: [Substring]) -> Bool {
    let text = words.joined(separator: " ") + " "
    if factQuestions.contains(where: { text.hasPrefix($0) }) { return true }
    guard addressing.contains(where: { text.hasPrefix($0) }) else { return false }
    return !words.contains { word in
      attitudes.contains(String(word)) || attitudeStems.contains(where: word.hasPrefix)
    }
  }

  /// Small letters without signs, and without `Q1` or a number in front.
  private static func words(of question: String) -> [Substring] {
    let text = question.lowercased().filter { !"'\u{2019}\u{2018}".contains($0) }
    let words = text.split { !$0.isLetter && !$0.isNumber }
    let rest = words.drop { word in
      word.contains(where: \.isNumber) && word.count <= 4
        && (word.first == "q" || word.allSatisfy(\.isNumber))
    }
    return Array(rest.drop { polite.contains($0) })
  }
}

extension FactQuestion {
  /// Whether most labels say how many or how long: `0-3`, "Less than a year", "2 children".
  ///
  /// One number after another without a unit, as `1` to `5`, is a place on a scale as well.
  private static func areAmounts(_ labels: [String]) -> Bool {
    let words = labels.map { $0.lowercased().split { !$0.isLetter } }
    // "Once a year" is how often.
    if words.joined().contains(where: { frequencies.contains($0) }) { return false }
    let withUnit = words.count { $0.contains { units.contains($0) } }
    if withUnit * 2 > labels.count { return true }
    guard labels.count(where: Amount.isOne) * 2 > labels.count else { return false }
    let numbers = labels.map { Int($0) }
    return numbers.contains(nil)
  }

  private static func hasYears(_ label: String) -> Bool {
    label.lowercased().split { !$0.isLetter }.contains { years.contains($0) }
  }
}
