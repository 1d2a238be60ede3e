/// JSON as a tree: what a canonical file can hold, and what can be told of any other.
package enum JSONTree: Hashable, Sendable {
  /// In the order in which they stand in the file or the code; a name may stand twice.
  case object([Member])
  case list([JSONTree])
  case text(String)
  case integer(Int64)
  /// A number that is no integer of 64 bits. It can be read, and never stands for a value of ours.
  case fraction
  case truth(Bool)
  case null

  /// A value of an object, with its name.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSONTree

    package init(_ name: String, _ value: JSONTree) {
      self.name = name
      self.value = value
    }
  }

  /// Reads JSON in UTF-8; nothing, where it is anything else or nested more deeply than any file of ours.
  package init?(reading bytes: [UInt8]) {
    var reader = JSONReader(bytes: bytes)
    guard let tree = reader.value(), reader.isAtEnd else { return nil }
    self = tree
  }
}

/// An object is written as its members; those without a value are left out.
extension JSONTree: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral members: (String, JSONTree?)...) {
    var present: [Member] = []
    present.reserveCapacity(members.count)
    for (name, value) in members {
      if let value { present.append(Member(name, value)) }
    }
    self = .object(present)
  }
}

extension JSONTree {
  /// The value of a member, read as what the place it is put into wants.
  package func value<Value: JSONReadable>(
    _ name: String
  ) throws(CanonicalJSON.Refusal) -> Value {
    guard let member = try member(name) else { throw .malformed }
    return try Value(json: member)
  }

  /// The value of a member that may be left out, or be null.
  package func optional<Value: JSONReadable>(
    _ name: String
  ) throws(CanonicalJSON.Refusal) -> Value? {
    guard let member = try member(name), member != .null else { return nil }
    return try Value(json: member)
  }

  private func member(_ name: String) throws(CanonicalJSON.Refusal) -> JSONTree? {
    guard case .object(let members) = self else { throw .malformed }
    for member in members where member.name == name { return member.value }
    return nil
  }
}
