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

extension LocalizedText: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let texts = try container.decode([Language: String].self)
    guard !texts.isEmpty else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no text")
    }
    self.init(texts)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(texts)
  }
}
