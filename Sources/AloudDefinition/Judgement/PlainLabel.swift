/// A label as the rules of judgement compare it: small letters, straight words, one clause after
/// another.
///
/// Apostrophes and full stops inside a word go (`don't`, `n.a.`), numbers in front of the words and
/// "I am" too; a bracket, a stroke, a comma or "or" begins another clause.
struct PlainLabel {
  let clauses: [String]
  /// The letters of the whole label without anything between: `N/A` is `na`.
  let compact: String
  /// The same of what stands before a reason in brackets, behind a line or a colon.
  let compactBeforeReason: String
  /// Whether it is a question mark or a line in place of words.
  let isNothingButSigns: Bool
  /// Whether letters and their marks stand apart, as some systems write them.
  let hasMarks: Bool

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
    var beforeReason: String?
    let scalars = Array(Self.withoutLetterInFront(text.lowercased().unicodeScalars))
    for (place, scalar) in scalars.enumerated() {
      if Self.dropped.contains(scalar) { continue }
      let isReason = Self.reasons.contains(scalar) || Self.isLine(at: place, in: scalars)
      if isReason, beforeReason == nil, !compact.isEmpty { beforeReason = compact }
      if Self.isPart(scalar) {
        word.unicodeScalars.append(scalar)
        compact.unicodeScalars.append(scalar)
      } else {
        endWord()
        if isBreak(scalar) || Self.isLine(at: place, in: scalars), !words.isEmpty {
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
    compactBeforeReason = String((beforeReason ?? compact).drop(while: \.isNumber))
    hasMarks = scalars.contains {
      $0.value >= 0x300 && $0.properties.generalCategory == .nonspacingMark
    }
  }

  /// The clauses in a row, so that `D\u{2019}accord.` and "1 - d'accord" are one.
  var joined: String {
    clauses.count == 1 ? clauses[0] : clauses.joined(separator: " ")
  }

  /// Without `a)`, `e.` or `E -` in front of the words.
  private static func withoutLetterInFront(
    _ scalars: String.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    let text = scalars.drop { $0 == " " }
    guard let first = text.first, ("a"..."z").contains(first) else { return text }
    let behind = text.dropFirst().drop { $0 == " " }
    guard let sign = behind.first, [".", ")", "-", ":", "\u{2013}"].contains(sign) else {
      return text
    }
    let rest = behind.dropFirst()
    guard rest.first == " ", rest.count > 3 else { return text }
    return rest.drop { $0 == " " }
  }

  /// A line with blanks on both sides stands between two clauses.
  private static func isLine(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars[place] == "-" && place > 0 && place + 1 < scalars.count
      && scalars[place - 1] == " " && scalars[place + 1] == " "
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

  private static let dropped: [Unicode.Scalar] = [
    "'", "\u{2019}", "\u{2018}", "`", ".", "\u{00B4}", "\u{02BC}", "\u{2032}", "\u{FF07}",
  ]
  private static let reasons: [Unicode.Scalar] = ["(", "[", ":", ";", ",", "\u{2013}", "\u{2014}"]
  private static let breaks: [Unicode.Scalar] = [
    "/", "(", ")", "[", "]", ",", ";", ":", "|", "\u{2013}", "\u{2014}",
  ]
  private static let signs: [Unicode.Scalar] = [
    "?", "-", "_", "*", ".", " ", "\u{2013}", "\u{2014}", "\u{2026}", "\u{00BF}",
  ]
  private static let joiners = ["or", "oder", "o", "ou"]
  private static let openings = ["i", "im", "am"]
}
