extension YAMLNode {
  /// The value of a key; nothing where this is no mapping or has no such key.
  package subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The entries of a list; none where this is no list.
  package var elements: [YAMLNode] {
    guard case .list(let elements) = content else { return [] }
    return elements
  }
}
