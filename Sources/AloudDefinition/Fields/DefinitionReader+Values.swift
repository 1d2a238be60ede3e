import AloudDiagnostics
package import AloudModel

/// Whether a list must have an element.
package enum ListBound {
  case mayBeEmpty
  case notEmpty
}

extension DefinitionReader {
  /// A whole number written in decimal digits and nothing else.
  package mutating func integer(_ field: Field, in range: ClosedRange<Int>) -> Int? {
    if case .refused = field.node.content { return nil }
    guard case .text(let text, .plain) = field.node.content, Self.isDecimal(text) else {
      error(
        .notAWholeNumber(field.name), at: field.place,
        help: "write digits only, without quotation marks, points or underscores")
      return nil
    }
    guard let number = Int(text), range.contains(number) else {
      error(
        .numberOutOfRange(field.name), at: field.place,
        help: "write a number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  package mutating func identifier<Subject>(
    _ field: Field, of subject: Subject.Type
  ) -> Located<Identifier<Subject>>? {
    guard let text = text(field) else { return nil }
    guard let id = Identifier<Subject>(text) else {
      error(
        .invalidID(text), at: field.place,
        help: "use 1 to 64 of the letters a-z, the digits 0-9 and '-'")
      return nil
    }
    return Located(value: id, place: field.place)
  }

  /// One of the words an enumeration knows.
  package mutating func choice<Choice>(_ field: Field, of choices: Choice.Type) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    guard let text = text(field) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    error(
      .unknownValue(text, for: field.name), at: field.place,
      help: suggestion(for: text, among: Choice.allCases.map(\.rawValue)))
    return nil
  }

  /// The elements of a list, each to be called by `noun` in messages.
  package mutating func list(_ field: Field, of noun: String, _ bound: ListBound) -> [Field]? {
    guard case .list(let nodes) = field.node.content else {
      reportType(
        field, expected: "a list",
        help: "write [..., ...], or each entry on a line that begins with '- '")
      return nil
    }
    if nodes.isEmpty, bound == .notEmpty {
      error(.emptyList(field.name), at: field.place, help: "add at least one \(noun)")
      return nil
    }
    return nodes.map { Field(node: $0, name: "a \(noun) in \(field.name)") }
  }

  /// Whole elements of a list, or nothing where one of them could not be read.
  mutating func all<Value>(
    _ fields: [Field]?, _ read: (inout DefinitionReader, Field) -> Value?
  ) -> [Value]? {
    guard let fields else { return nil }
    let values = fields.compactMap { read(&self, $0) }
    return values.count == fields.count ? values : nil
  }

  private static func isDecimal(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard let first = digits.first,
      digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    else { return false }
    return first != UInt8(ascii: "0") || digits.count == 1
  }
}

extension Diagnostic.Message {
  static func notAWholeNumber(_ name: String) -> Self {
    Self(id: "not-a-whole-number", text: "\(name) must be a whole number")
  }

  static func numberOutOfRange(_ name: String) -> Self {
    Self(id: "number-out-of-range", text: "\(name) is outside the range it can have")
  }

  static func invalidID(_ text: String) -> Self {
    Self(id: "invalid-id", text: "'\(text)' is not an id")
  }

  static func unknownValue(_ text: String, for name: String) -> Self {
    Self(id: "unknown-value", text: "\(name) cannot be '\(text)'")
  }

  static func emptyList(_ name: String) -> Self {
    Self(id: "empty-list", text: "\(name) is an empty list")
  }
}
