/// What one person answered, in memory while a wave is counted and nowhere else.
package struct Response: Hashable, Sendable {
  /// The value chosen for each item that was answered.
  package let answers: [Identifier<Item>: Int]
  /// The group chosen for each breakdown that was answered.
  package let groups: [Identifier<Breakdown>: Identifier<Group>]
  package let comments: [Identifier<CommentQuestion>: Comment]

  package init(
    answers: [Identifier<Item>: Int], groups: [Identifier<Breakdown>: Identifier<Group>] = [:],
    comments: [Identifier<CommentQuestion>: Comment] = [:]
  ) {
    self.answers = answers
    self.groups = groups
    self.comments = comments
  }
}

/// A person's own words, and whether they may be quoted word for word.
package struct Comment: Hashable, Sendable {
  package let text: String
  package let quote: Bool

  package init(text: String, quote: Bool) {
    self.text = text
    self.quote = quote
  }
}

extension Comment: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    text = try json.value("text")
    quote = try json.value("quote")
  }

  package var json: JSONTree {
    ["text": text.json, "quote": quote.json]
  }
}
