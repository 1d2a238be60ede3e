/// Options without an order: what somebody is, not how much of something there is.
enum NominalList {
  /// Whether the labels of a list, in one language, have no order.
  ///
  /// Either most of them are kinds of people, work, subjects or places, or one is "other", which is
  /// no degree of anything.
  static func isNominal(_ labels: [String]) -> Bool {
    let plain = labels.map { PlainLabel($0).clauses }
    if plain.contains(where: { $0.contains { contains(others, $0) } }) { return true }
    let kinds = plain.count { $0.contains { contains(Self.kinds, $0) } }
    return kinds >= 2 && kinds * 2 >= labels.count
  }

  /// Whether the labels are nothing but yes and no.
  static func isYesNo(_ labels: [String]) -> Bool {
    labels.count == 2
      && labels.allSatisfy { label in
        PlainLabel(label).clauses.first.map { contains(yesAndNo, $0) } ?? false
      }
  }

  /// Whether a question asks which kind of person somebody is.
  static func asksForKind(_ question: String) -> Bool {
    let text = joined(question)
    return kindQuestions.contains { text.hasPrefix($0) }
      || factNouns.contains { noun in
        text == noun || whose.contains { text.hasPrefix("\($0)\(noun)") }
      }
  }

  /// Whether a question that begins with a word can ask for a kind or a fact; most begin otherwise.
  static func mayAsk(_ firstWord: String) -> Bool { contains(openings, firstWord) }

  /// Whether a question that is answered by yes or no asks for a fact about whoever answers.
  static func asksForFact(_ question: String) -> Bool {
    let text = joined(question)
    return factQuestions.contains { text.hasPrefix($0) }
  }

  /// Whether a name that a form gives a question or a list is that of a kind of people or places.
  static func isNamedSo(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    return words.contains { contains(factNouns, $0) }
  }

  private static func joined(_ text: String) -> String {
    PlainLabel(text).clauses.joined(separator: " ")
  }

  private static func contains(_ words: [String], _ word: String) -> Bool {
    words.contains { $0.utf8.count == word.utf8.count && $0.utf8.elementsEqual(word.utf8) }
  }
}
