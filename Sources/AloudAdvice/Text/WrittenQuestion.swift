import AloudDefinition

/// A question with its texts.
struct WrittenQuestion {
  let owner: String
  let texts: [WrittenText]

  init(owner: String, _ node: YAMLNode) {
    self.owner = owner
    texts = node["text"]?.texts(of: owner) ?? []
  }
}
