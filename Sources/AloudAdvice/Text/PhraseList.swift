/// Words, and words in a row, that a rule looks for.
struct PhraseList: Sendable {
  /// By their first words.
  private let phrases: [String: [String]]

  /// - Parameter phrases: each one word or several with a blank between two, in lower case.
  init(_ phrases: [String]) {
    self.phrases = Dictionary(grouping: phrases) { phrase in
      String(Substring(phrase.utf8.prefix { $0 != 0x20 }))
    }
  }

  /// The words that phrases begin with.
  var firstWords: Dictionary<String, [String]>.Keys { phrases.keys }

  /// Where the phrases stand among the words of a text, from the left; of several that begin at one
  /// word, the longest.
  func matches(in text: WrittenText) -> [Range<Int>] {
    text.openings.compactMap { start in
      let following = text.words[start...].lazy.map(\.text)
      let lengths = phrases[text.words[start].text]?.compactMap { phrase -> Int? in
        let phrase = phrase.utf8.split(separator: 0x20).map { String(Substring($0)) }
        return following.starts(with: phrase) ? phrase.count : nil
      }
      return lengths?.max().map { start..<(start + $0) }
    }
  }

  /// Where the phrases stand, but for those that are part of an exception.
  func matches(in text: WrittenText, except exceptions: PhraseList) -> [Range<Int>] {
    let found = matches(in: text)
    guard !found.isEmpty else { return [] }
    let excused = exceptions.matches(in: text)
    return found.filter { match in !excused.contains { $0.overlaps(match) } }
  }
}
