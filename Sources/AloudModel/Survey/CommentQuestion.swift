/// A question answered in a person's own words.
package struct CommentQuestion: Hashable, Sendable {
  package let id: Identifier<CommentQuestion>
  package let text: LocalizedText

  package init(id: Identifier<CommentQuestion>, text: LocalizedText) {
    self.id = id
    self.text = text
  }
}

extension CommentQuestion: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    text = try json.value("text")
  }

  package var json: JSONTree {
    ["id": id.json, "text": text.json]
  }
}
