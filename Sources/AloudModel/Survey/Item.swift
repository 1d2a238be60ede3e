/// One question.
package struct Item: Hashable, Sendable, Codable {
  package let id: Identifier<Item>
  package let text: LocalizedText
  package let keying: Keying
  /// Rises when the wording changes; items of different revisions are not compared.
  package let revision: Int
  /// The options of this item alone, where they differ from its scale's in their labels.
  package let responses: Identifier<ResponseScale>?

  /// The revision of an item that another tool asked in other words: it is compared with the same words
  /// alone.
  package static let wordsOfAnotherTool = 9_999

  package init(
    id: Identifier<Item>, text: LocalizedText, keying: Keying = .positive, revision: Int = 1,
    responses: Identifier<ResponseScale>? = nil
  ) {
    self.id = id
    self.text = text
    self.keying = keying
    self.revision = revision
    self.responses = responses
  }
}

/// Whether agreeing with an item is the safer answer (`positive`) or the less safe one.
package enum Keying: String, Sendable, Codable, CaseIterable {
  case positive
  case reversed
}
