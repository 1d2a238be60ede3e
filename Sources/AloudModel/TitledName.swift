/// What looks like the name of a person: a title with a capitalised word behind it.
///
/// It serves advice and nothing else: roles with a title look the same, and names without one are
/// not seen.
package struct TitledName: Hashable, Sendable {
  /// The title and the word, as written.
  package let text: String

  /// The first in a text, by English and Spanish titles; nothing where there is none.
  package init?(firstIn text: String) {
    let words = Self.words(of: text)
    for (title, name) in zip(words, words.dropFirst()) {
      guard Self.isTitle(title), name.first?.isUppercase == true else { continue }
      let between = text[title.endIndex..<name.startIndex]
      guard between.allSatisfy({ $0 == "." || $0.isWhitespace }) else { continue }
      self.text = String(text[title.startIndex..<name.endIndex])
      return
    }
    return nil
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "mx", "dr", "dra", "sr", "sra", "srta", "prof", "profe", "profa", "don",
    "doña", "señor", "señora", "señorita",
  ]

  /// "We miss Fridays" has none.
  private static func isTitle(_ word: Substring) -> Bool {
    word == "Miss" || titles.contains(word.lowercased())
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter }
  }
}
