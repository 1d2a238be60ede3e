package import AloudDiagnostics

/// A value of the definition on its way to becoming a value of the model.
package struct Field {
  package let node: YAMLNode
  /// What messages call it, such as "'level' of scale 'honesty'".
  package let name: String

  package init(node: YAMLNode, name: String) {
    self.node = node
    self.name = name
  }

  package var place: SourceRange { node.place }
}

/// A value that remembers where it was written.
package struct Located<Value> {
  package let value: Value
  package let place: SourceRange

  package init(value: Value, place: SourceRange) {
    self.value = value
    self.place = place
  }
}

/// A mapping taken apart by the keys it may have.
package struct Fields {
  /// What messages call the mapping, such as "scale 'honesty'".
  let owner: String
  package let place: SourceRange
  private let entries: [YAMLEntry]

  /// - Parameter entries: one of each key.
  init(owner: String, place: SourceRange, entries: [YAMLEntry]) {
    self.owner = owner
    self.place = place
    self.entries = entries
  }

  package subscript(key: String) -> Field? {
    entries.first { $0.key == key }.map { Field(node: $0.value, name: "'\(key)' of \(owner)") }
  }
}

/// What became of a key that need not be there.
enum Given<Value> {
  case absent
  case value(Value)
  /// It is there, and has been reported.
  case unreadable

  init(_ field: Field?, read: (Field) -> Value?) {
    guard let field else {
      self = .absent
      return
    }
    self = read(field).map(Self.value) ?? .unreadable
  }

  var value: Value? {
    switch self {
    case .value(let value): value
    case .absent, .unreadable: nil
    }
  }

  var isReadable: Bool {
    switch self {
    case .value, .absent: true
    case .unreadable: false
    }
  }
}
