/// A label as the rules of judgement compare it: small letters, straight words, one clause after
/// another.
///
/// Apostrophes and full stops inside a word go (`don't`, `n.a.`), numbers in front of the words and
/// "I am" too; a bracket, a stroke, a comma or "or" begins another clause.
struct PlainLabel {
  let clauses: [String]
  /// The letters of the whole label without anything between: `N/A` is `na`.
  let compact: String
  /// Whether it is a question mark or a line in place of words.
  let isNothingButSigns: Bool

  init(_ text: String) {
    var clauses: [String] = []
    var words: [String] = []
    var word = ""
    var compact = ""
    func isBreak(_ scalar: Unicode.Scalar) -> Bool { Self.breaks.contains(scalar) }
    func endWord() {
      guard !word.isEmpty else { return }
      if Self.joiners.contains(word), !words.isEmpty {
        clauses.append(words.joined(separator: " "))
        words = []
      } else if !words.isEmpty || !Self.openings.contains(word) && !Self.isNumber(word) {
        words.append(word)
      }
      word = ""
    }
    for scalar in text.lowercased().unicodeScalars {
      if Self.isPart(scalar) {
        word.unicodeScalars.append(scalar)
        compact.unicodeScalars.append(scalar)
      } else if !Self.dropped.contains(scalar) {
        endWord()
        if isBreak(scalar), !words.isEmpty {
          clauses.append(words.joined(separator: " "))
          words = []
        }
      }
    }
    endWord()
    if !words.isEmpty { clauses.append(words.joined(separator: " ")) }
    self.clauses = clauses
    isNothingButSigns =
      !text.isEmpty && text.unicodeScalars.allSatisfy { Self.signs.contains($0) }
    self.compact = String(compact.drop(while: \.isNumber))
  }

  /// Whether every one of some words in a row stands in a clause, at its beginning.
  func hasClause(beginning phrase: String) -> Bool {
    clauses.contains { $0 == phrase || $0.hasPrefix(phrase + " ") }
  }

  /// Whether a word stands anywhere.
  func hasWord(_ word: String) -> Bool {
    clauses.contains { $0.split(separator: " ").contains { $0 == word } }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static let dropped: [Unicode.Scalar] = ["'", "\u{2019}", "\u{2018}", "`", "."]
  private static let breaks: [Unicode.Scalar] = [
    "/", "(", ")", "[", "]", ",", ";", ":", "|", "\u{2013}", "\u{2014}",
  ]
  private static let signs: [Unicode.Scalar] = [
    "?", "-", "_", "*", ".", " ", "\u{2013}", "\u{2014}", "\u{2026}", "\u{00BF}",
  ]
  private static let joiners = ["or", "oder", "o", "ou"]
  private static let openings = ["i", "im", "am"]
}
