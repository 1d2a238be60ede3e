import AloudBallots
package import AloudModel

extension Fingerprint {
  /// The six words in every language that has a list of its own, each once.
  package func spoken(in languages: [Language]) -> [String] {
    var said: [String] = []
    for language in languages {
      let text = words(in: language).joined(separator: " ")
      if !said.contains(text) { said.append(text) }
    }
    return said
  }
}
