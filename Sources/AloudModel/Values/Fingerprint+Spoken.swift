extension Fingerprint {
  /// Whether somebody's six words are those of this fingerprint, in one of the languages or in English.
  ///
  /// Capitals, white space and what stands between words do not matter.
  package func isSpoken(_ words: String, in languages: [Language]) -> Bool {
    let typed = words.lowercased().split { !$0.isLetter }.map(String.init)
    return (languages + [.english]).contains { self.words(in: $0) == typed }
  }
}
