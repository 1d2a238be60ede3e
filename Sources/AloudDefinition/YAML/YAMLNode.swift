package import AloudDiagnostics

/// A YAML document as it was written: texts, lists and mappings with their places, nothing
/// resolved.
package struct YAMLNode: Sendable {
  package let content: Content
  package let place: SourceRange

  /// What stands there.
  package enum Content: Sendable {
    case text(String, Style)
    case list([YAMLNode])
    case mapping([YAMLEntry])
    /// Something that was refused, and reported, while the tree was built.
    case refused
  }

  /// How a text was written.
  package enum Style: Sendable {
    /// Without quotation marks, on its line.
    case plain
    case quoted
    /// Below its key, behind `|` or `>`.
    case block
  }

  /// What the node is, in the words of a message.
  var kind: String {
    switch content {
    case .text("", .plain): "nothing"
    case .text: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    case .refused: "something else"
    }
  }

  /// The text of the entry `id`, for naming the node in a message.
  var idText: String? {
    guard case .mapping(let entries) = content,
      case .text(let id, _)? = entries.first(where: { $0.key == "id" })?.value.content
    else { return nil }
    return id
  }
}

/// One `key: value` of a mapping.
package struct YAMLEntry: Sendable {
  package let key: String
  package let keyPlace: SourceRange
  package let value: YAMLNode
}
