/// One sentence in every language it was written in.
package struct LocalizedText: Hashable, Sendable {
  package let texts: [Language: String]

  /// - Precondition: there is at least one text.
  package init(_ texts: [Language: String]) {
    precondition(!texts.isEmpty, "a localized text says something")
    self.texts = texts
  }

  /// The text in a language, or in the first language by tag that has one.
  package func text(in language: Language) -> String {
    if let text = texts[language] { return text }
    let first = texts.keys.min()!
    return texts[first]!
  }
}

extension LocalizedText: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    let texts = try [Language: String](json: json)
    guard !texts.isEmpty else { throw .malformed }
    self.init(texts)
  }

  package var json: JSONTree { texts.json }
}
