/// One question.
package struct Item: Hashable, Sendable {
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

extension Item: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    text = try json.value("text")
    keying = try json.value("keying")
    revision = try json.value("revision")
    responses = try json.optional("responses")
  }

  package var json: JSONTree {
    [
      "id": id.json, "text": text.json, "keying": keying.json, "revision": revision.json,
      "responses": responses?.json,
    ]
  }
}

/// Whether agreeing with an item is the safer answer (`positive`) or the less safe one.
package enum Keying: String, Sendable, JSONCoded, CaseIterable {
  case positive
  case reversed
}
