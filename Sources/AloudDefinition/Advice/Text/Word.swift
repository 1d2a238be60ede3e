/// One word of a text, as the rules on wording see it.
struct Word: Hashable, Sendable {
  /// In lower case, with straight apostrophes.
  let text: String
  /// In Unicode scalars of the text it stands in.
  let range: Range<Int>
  /// The stretch between two punctuation marks it stands in, counted from 0.
  let clause: Int
  /// Whether it stands in brackets.
  let isAside: Bool
}

extension Word {
  /// The words of a text in order; apostrophes and hyphens inside a word belong to it.
  ///
  /// The first 500: what is longer is no question, and need not be read to the end to see it.
  static func words(in text: String) -> [Word] {
    let scalars = Array(text.unicodeScalars)
    var words: [Word] = []
    var (clause, depth, start) = (0, 0, 0)
    while start < scalars.count, words.count < mostWords {
      guard isLetter(scalars[start]) else {
        if opening.contains(scalars[start]) { depth += 1 }
        if closing.contains(scalars[start]) { depth = max(0, depth - 1) }
        if parting.contains(scalars[start]) { clause += 1 }
        start += 1
        continue
      }
      let end = endOfWord(from: start, in: scalars)
      words.append(
        Word(
          text: lowercased(scalars[start..<end]), range: start..<end, clause: clause,
          isAside: depth > 0))
      start = end
    }
    return words
  }

  private static func endOfWord(from start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = start + 1
    while end < scalars.count {
      let joins =
        joints.contains(scalars[end]) && end + 1 < scalars.count && isLetter(scalars[end + 1])
      guard joins || isLetter(scalars[end]) else { return end }
      end += 1
    }
    return end
  }

  private static func lowercased(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    var isASCII = true
    for scalar in scalars {
      let isCapital = ("A"..."Z").contains(scalar)
      let straight = scalar == "\u{2019}" ? "'" : scalar
      isASCII = isASCII && straight.isASCII
      text.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : straight)
    }
    return isASCII ? String(text) : String(text).lowercased()
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static let mostWords = 500
  private static let joints: [Unicode.Scalar] = ["'", "\u{2019}", "-"]
  private static let opening: [Unicode.Scalar] = ["(", "["]
  private static let closing: [Unicode.Scalar] = [")", "]"]
  private static let parting: [Unicode.Scalar] = [
    ",", ";", ":", ".", "!", "?", "(", ")", "[", "]", "\u{2013}", "\u{2014}", "\u{2026}", "¿", "¡",
  ]
}
