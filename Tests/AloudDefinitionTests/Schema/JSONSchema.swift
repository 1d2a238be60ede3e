/// As much of JSON Schema (draft 2020-12) as the schema of definitions uses.
struct JSONSchema {
  let root: JSONValue

  /// What is wrong with a value, each with its place; nothing where it is valid.
  func problems(in value: JSONValue) -> [String] { problems(in: value, root, at: "$") }

  /// Words this validator understands, and words that only explain.
  static let keywords: Set<String> = [
    "$ref", "type", "const", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum",
    "minItems", "maxItems", "uniqueItems", "items", "minProperties", "propertyNames", "properties",
    "required", "additionalProperties",
  ]
  static let annotations: Set<String> = [
    "$schema", "$defs", "title", "description", "examples", "default",
  ]

  private func problems(in value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
    var found: [String] = []
    for (keyword, rule) in schema.members where !holds(keyword, rule, value) {
      found.append("\(place): \(keyword)")
    }
    if let reference = schema["$ref"]?.string {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let target = root["$defs"]?[name] else { return found + ["\(place): no \(reference)"] }
      found += problems(in: value, target, at: place)
    }
    switch value {
    case .array(let elements):
      guard let items = schema["items"] else { return found }
      for (index, element) in elements.enumerated() {
        found += problems(in: element, items, at: "\(place)[\(index)]")
      }
    case .object(let members): found += problems(inside: members, schema, at: place)
    case .null, .bool, .number, .string: break
    }
    return found
  }

  private func problems(
    inside members: [String: JSONValue], _ schema: JSONValue, at place: String
  ) -> [String] {
    var found: [String] = []
    for (key, value) in members {
      if let names = schema["propertyNames"] {
        found += problems(in: .string(key), names, at: "\(place).\(key) (name)")
      }
      if let property = schema["properties"]?[key] {
        found += problems(in: value, property, at: "\(place).\(key)")
      } else if schema["additionalProperties"] == .bool(false) {
        found.append("\(place): additionalProperties \(key)")
      } else if let others = schema["additionalProperties"] {
        found += problems(in: value, others, at: "\(place).\(key)")
      }
    }
    return found
  }

  /// Whether a keyword that looks at the value alone, not into it, is satisfied.
  private func holds(_ keyword: String, _ rule: JSONValue, _ value: JSONValue) -> Bool {
    switch (keyword, value) {
    case ("const", _): rule == value
    case ("enum", _): rule.elements.contains(value)
    case ("type", _): types(rule).contains { isOf($0, value) }
    case ("pattern", .string(let text)): matches(text, rule.string ?? "")
    case ("minLength", .string(let text)): text.unicodeScalars.count >= int(rule)
    case ("maxLength", .string(let text)): text.unicodeScalars.count <= int(rule)
    case ("minimum", .number(let number)): number >= rule.number ?? 0
    case ("maximum", .number(let number)): number <= rule.number ?? 0
    case ("minItems", .array(let elements)): elements.count >= int(rule)
    case ("maxItems", .array(let elements)): elements.count <= int(rule)
    case ("uniqueItems", .array(let elements)): Set(elements).count == elements.count
    case ("minProperties", .object(let members)): members.count >= int(rule)
    case ("required", .object(let members)):
      rule.elements.compactMap(\.string).allSatisfy { members[$0] != nil }
    default: Self.keywords.union(Self.annotations).contains(keyword)
    }
  }

  private func int(_ rule: JSONValue) -> Int { Int(rule.number ?? 0) }

  private func types(_ rule: JSONValue) -> [String] {
    rule.string.map { [$0] } ?? rule.elements.compactMap(\.string)
  }

  private func isOf(_ type: String, _ value: JSONValue) -> Bool {
    switch value {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .number(let number):
      type == "number" || (type == "integer" && number == number.rounded())
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    guard let regex = try? Regex(pattern) else { return false }
    return text.contains(regex)
  }
}
