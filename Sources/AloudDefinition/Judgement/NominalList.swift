/// Options without an order: what somebody is, not how much of something there is.
package enum NominalList {
  /// Whether the labels of a list, in one language, have no order.
  ///
  /// Either most of them are kinds of people, work, subjects or places, or one is "other", which is
  /// no degree of anything.
  static func isNominal(_ labels: [String]) -> Bool { isNominal(labels.map(PlainLabel.init)) }

  static func isNominal(_ labels: [PlainLabel]) -> Bool {
    let plain = labels.map(\.clauses)
    if plain.contains(where: { $0.contains { contains(others, $0) } }) { return true }
    let kinds = plain.count { $0.contains { contains(Self.kinds, $0) || isNumbered($0) } }
    return kinds >= 2 && kinds * 2 >= labels.count
  }

  /// Whether the labels are nothing but yes and no.
  package static func isYesNo(_ labels: [String]) -> Bool {
    labels.count == 2
      && labels.allSatisfy { label in
        PlainLabel(label).clauses.first.map { contains(yesAndNo, $0) } ?? false
      }
  }

  /// `Grade 3`, `Building B`, `7th grade`: one of several places or classes.
  private static func isNumbered(_ clause: String) -> Bool {
    let words = clause.split(separator: " ")
    guard words.count == 2 else { return false }
    return [(words[0], words[1]), (words[1], words[0])].contains { noun, sign in
      // Marks run from A to F.
      numbered.contains(String(noun)) && isOrdinal(sign)
        && (noun != "grade" || sign.first?.isNumber == true)
    }
  }

  private static func isOrdinal(_ word: Substring) -> Bool {
    word.utf8.count == 1
      || word.utf8.count <= 4 && word.utf8.first.map { (0x30...0x39).contains($0) } == true
  }

  /// Whether a name that a form gives a question or a list is that of a kind of people or places.
  static func isNamedSo(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    return words.contains { contains(FactQuestion.nouns, $0) }
  }

  private static func contains(_ words: [String], _ word: String) -> Bool {
    words.contains { $0.utf8.count == word.utf8.count && $0.utf8.elementsEqual(word.utf8) }
  }
}
