/// Words, and words in a row, that a rule looks for.
struct PhraseList: Sendable {
  private let phrases: [String: [[String]]]

  /// The phrases of several lists.
  init(joining lists: [PhraseList]) {
    phrases = lists.reduce(into: [:]) { all, list in
      all.merge(list.phrases) { ($0 + $1).sorted { $0.count > $1.count } }
    }
  }

  /// - Parameter phrases: each one word or several with a blank between two, in lower case.
  init(_ phrases: [String]) {
    let split = phrases.map { $0.utf8.split(separator: 0x20).map { String(Substring($0)) } }
    self.phrases = Dictionary(grouping: split) { $0[0] }
      .mapValues { $0.count == 1 ? $0 : $0.sorted { $0.count > $1.count } }
  }

  /// Where the phrases stand among the words, from the left; of several that begin at one word, the
  /// longest.
  func matches(in words: [Word]) -> [Range<Int>] {
    words.indices.compactMap { start in
      let longest = phrases[words[start].text]?.first { phrase in
        words[start...].lazy.map(\.text).starts(with: phrase)
      }
      return longest.map { start..<(start + $0.count) }
    }
  }

  /// Where the phrases stand, but for those that are part of an exception.
  func matches(in words: [Word], except exceptions: PhraseList) -> [Range<Int>] {
    let found = matches(in: words)
    guard !found.isEmpty else { return [] }
    let excused = exceptions.matches(in: words)
    return found.filter { match in !excused.contains { $0.overlaps(match) } }
  }
}
