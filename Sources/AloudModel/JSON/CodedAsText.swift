/// A value whose JSON form is the text it is written as, and which reads that text itself.
package protocol CodedAsText: JSONCoded, LosslessStringConvertible {}

extension CodedAsText {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    guard let value = Self(try String(json: json)) else { throw .malformed }
    self = value
  }

  package var json: JSONTree { .text(description) }
}

/// A value that is also the name of a member: the key of a dictionary.
package protocol CodedAsKey: LosslessStringConvertible, Hashable {}

extension String: CodedAsKey {}

extension Dictionary: JSONWritable where Key: CodedAsKey, Value: JSONWritable {
  package var json: JSONTree {
    .object(map { JSONTree.Member($0.key.description, $0.value.json) })
  }
}

extension Dictionary: JSONReadable where Key: CodedAsKey, Value: JSONReadable {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    guard case .object(let members) = json else { throw .malformed }
    self.init(minimumCapacity: members.count)
    for member in members {
      guard let key = Key(member.name) else { throw .malformed }
      if self[key] == nil { self[key] = try Value(json: member.value) }
    }
  }
}
