import AloudDefinition
import AloudDiagnostics
import AloudModel

/// A text in one language, with the place at which somebody wrote it.
struct WrittenText {
  /// What messages call it, such as "item 'ask-for-help'".
  let owner: String
  let language: Language
  let text: String
  let place: SourceRange
  let words: [Word]
  /// The places among the words at which a phrase of the word lists can begin.
  let openings: [Int]

  init(owner: String, language: Language, text: String, place: SourceRange) {
    self.owner = owner
    self.language = language
    self.text = text
    self.place = place
    let words = Word.words(in: text)
    self.words = words
    openings = AdviceWords.words(of: language)?.openings(among: words) ?? []
  }

  /// The words the rules know of this language; nothing where the text has no phrase of theirs.
  var wordLists: AdviceWords? { openings.isEmpty ? nil : AdviceWords.words(of: language) }

  /// Some of the words, as they were written.
  func quoted(_ range: Range<Int>) -> String {
    let scalars = Array(text.unicodeScalars)
    let shown = scalars[
      words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound]
    return String(String.UnicodeScalarView(shown))
  }

  /// The place of some of the words; of the whole text, where it is not written as it reads.
  func place(of range: Range<Int>, in source: SourceText) -> SourceRange {
    let first = words[range.lowerBound].range.lowerBound
    let last = words[range.upperBound - 1].range.upperBound
    let line = source.line(place.start.line).unicodeScalars
    let written = line.dropFirst(place.start.column - 1)
    for quote in 0...1 where written.dropFirst(quote).starts(with: text.unicodeScalars) {
      let start = SourceLocation(
        line: place.start.line, column: place.start.column + quote + first)
      return SourceRange(start: start, length: last - first)
    }
    return place
  }
}

extension YAMLNode {
  /// The texts of a localized text, in the order of the file.
  func texts(of owner: String) -> [WrittenText] {
    guard case .mapping(let entries) = content else { return [] }
    return entries.compactMap { entry in
      guard case .text(let text, _) = entry.value.content, let language = Language(entry.key)
      else { return nil }
      return WrittenText(
        owner: owner, language: language, text: text.trimmedOfBlanks,
        place: entry.value.place)
    }
  }
}
