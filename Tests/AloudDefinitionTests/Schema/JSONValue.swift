@testable import AloudDefinition

/// A value as JSON knows it.
indirect enum JSONValue: Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  var members: [String: JSONValue] {
    guard case .object(let members) = self else { return [:] }
    return members
  }
}

extension JSONValue: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

extension JSONValue {
  /// The tree as an editor sees it: plain texts are resolved by the core schema of YAML 1.2.2
  /// (section 10.3.2). Nothing where a part was refused.
  init?(_ node: YAMLNode) {
    switch node.content {
    case .text(let text, .plain): self = Self.resolved(text)
    case .text(let text, .quoted), .text(let text, .block): self = .string(text)
    case .list(let nodes):
      let elements = nodes.compactMap(JSONValue.init)
      guard elements.count == nodes.count else { return nil }
      self = .array(elements)
    case .mapping(let entries):
      let members = entries.compactMap { entry in JSONValue(entry.value).map { (entry.key, $0) } }
      guard members.count == entries.count else { return nil }
      self = .object(Dictionary(members) { first, _ in first })
    case .refused: return nil
    }
  }

  private static func resolved(_ text: String) -> JSONValue {
    if ["", "~", "null", "Null", "NULL"].contains(text) { return .null }
    if ["true", "True", "TRUE"].contains(text) { return .bool(true) }
    if ["false", "False", "FALSE"].contains(text) { return .bool(false) }
    if text.wholeMatch(of: /0x[0-9a-fA-F]+/) != nil {
      return .number(Double(Int(text.dropFirst(2), radix: 16) ?? 0))
    }
    let decimal = /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/
    if text.wholeMatch(of: decimal) != nil, let number = Double(text) { return .number(number) }
    return .string(text)
  }
}
