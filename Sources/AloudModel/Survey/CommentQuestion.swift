/// A question answered in a person's own words.
package struct CommentQuestion: Hashable, Sendable, Codable {
  package let id: Identifier<CommentQuestion>
  package let text: LocalizedText

  package init(id: Identifier<CommentQuestion>, text: LocalizedText) {
    self.id = id
    self.text = text
  }
}
