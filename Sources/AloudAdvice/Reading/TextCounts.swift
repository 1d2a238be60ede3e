/// What readability formulas count.
struct TextCounts: Hashable {
  var sentences = 0
  var words = 0
  var syllables = 0

  /// Adds what was counted elsewhere.
  mutating func add(_ other: TextCounts) {
    sentences += other.sentences
    words += other.words
    syllables += other.syllables
  }

  /// Adds a text, whose end is the end of a sentence.
  mutating func add(_ text: WrittenText, syllablesOf: (String) -> Int) {
    guard !text.words.isEmpty else { return }
    sentences += 1 + Self.breaks(in: text.text)
    words += text.words.count
    syllables += text.words.reduce(0) { $0 + syllablesOf($1.text) }
  }

  var wordsPerSentence: Double { Double(words) / Double(sentences) }
  var syllablesPerWord: Double { Double(syllables) / Double(words) }

  /// Where one sentence ends and another begins.
  private static func breaks(in text: String) -> Int {
    var count = 0
    var isBehindEnd = false
    for letter in text.utf8 {
      if isBehindEnd, letter == 0x20 { count += 1 }
      isBehindEnd =
        letter == UInt8(ascii: ".") || letter == UInt8(ascii: "!") || letter == UInt8(ascii: "?")
    }
    return count
  }
}
