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
    let scalars = text.unicodeScalars.map(plain)
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

  /// A capital letter of ASCII as a small one, and an apostrophe as a straight one.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "\u{2019}" { return "'" }
    return ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
  }

  private static func lowercased(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    guard scalars.allSatisfy(\.isASCII) else {
      return String(String.UnicodeScalarView(scalars)).lowercased()
    }
    return String(decoding: scalars.map { UInt8($0.value) }, as: UTF8.self)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static let mostWords = 500
  private static let joints: [Unicode.Scalar] = ["'", "-"]
  private static let opening: [Unicode.Scalar] = ["(", "["]
  private static let closing: [Unicode.Scalar] = [")", "]"]
  private static let parting: [Unicode.Scalar] = [
    ",", ";", ":", ".", "!", "?", "(", ")", "[", "]", "\u{2013}", "\u{2014}", "\u{2026}", "¿", "¡",
  ]
}
