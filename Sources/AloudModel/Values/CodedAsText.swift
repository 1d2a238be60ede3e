/// A value whose JSON form is the text it is written as, and which reads that text itself.
package protocol CodedAsText: Codable, LosslessStringConvertible {}

extension CodedAsText {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a text of the right form")
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// The same for values that are also the keys of JSON objects.
package protocol CodedAsKey: CodedAsText, CodingKeyRepresentable {}

extension CodedAsKey {
  package var codingKey: any CodingKey { TextKey(stringValue: description) }

  package init?<Key: CodingKey>(codingKey: Key) { self.init(codingKey.stringValue) }
}

private struct TextKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
