package import AloudDiagnostics
import AloudModel

/// Turns a tree into a survey, section by section, and keeps every problem it meets.
///
/// A function that returns nothing has reported why.
package struct DefinitionReader {
  /// Problems of which more are not kept, errors and warnings apart: nobody reads them, and a file
  /// of a megabyte can have a million.
  static let mostProblems = 1_000
  /// Beyond these nobody reads a hint, and finding one takes time.
  private static let mostSuggestions = 100

  package var problems: DiagnosticCollector
  let zones: TimeZoneNames
  /// The survey's own, once it was read.
  var zone: String?
  /// The languages declared, as far as they could be read: no text is held to others.
  var languages: [Language] = []
  /// Whether every language declared could be read; otherwise a text may be in one that could not.
  var areLanguagesWhole = false
  var promisePlaces = PromisePlaces()
  /// The list under `waves`, for the command that adds one.
  var waveNodes: [YAMLNode] = []

  /// - Parameter problems: those known before.
  init(_ problems: DiagnosticCollector, zones: TimeZoneNames) {
    self.problems = problems
    self.zones = zones
  }

  package mutating func error(
    _ message: Diagnostic.Message, at place: SourceRange, help: String? = nil,
    related: Diagnostic.Related? = nil
  ) {
    guard problems.count(of: .error) < Self.mostProblems else { return }
    problems.report(.error, message, at: place, help: help, related: related)
  }

  package mutating func warning(
    _ message: Diagnostic.Message, at place: SourceRange, help: String? = nil,
    related: Diagnostic.Related? = nil
  ) {
    guard problems.count(of: .warning) < Self.mostProblems else { return }
    problems.report(.warning, message, at: place, help: help, related: related)
  }

  /// Says that a value is of another kind, unless it was refused as no value at all.
  package mutating func reportType(_ field: Field, expected: String, help: String) {
    if case .refused = field.node.content { return }
    error(
      .wrongType(field.name, expected: expected, found: field.node.kind), at: field.place,
      help: help)
  }

  /// The entries of a mapping by key, of which every known and required one was looked for.
  mutating func fields(_ field: Field, of shape: Shape) -> Fields? {
    fields(field.node, of: shape, name: field.name)
  }

  /// - Parameter name: what to call the node where it is no mapping.
  package mutating func fields(_ node: YAMLNode, of shape: Shape, name: String) -> Fields? {
    guard case .mapping(let entries) = node.content else {
      reportType(
        Field(node: node, name: name), expected: "a mapping",
        help: "write its entries as 'key: value'")
      return nil
    }
    let owner = node.idText.map { "\(shape.noun) '\($0)'" } ?? "the \(shape.noun)"
    let known = uniqueEntries(entries, of: owner)
    let unknown = entries.filter { !shape.knows($0.key) }
    for entry in unknown {
      error(
        .unknownKey(entry.key, of: owner), at: entry.keyPlace,
        help: suggestion(for: entry.key, among: shape.keys))
    }
    let meant = Set(
      unknown.prefix(Shape.mostKeys).compactMap {
        NearestName.nearest(to: $0.key, among: shape.keys)
      })
    for key in shape.required
    where !known.contains(where: { $0.key == key }) && !meant.contains(key) {
      error(
        .missingKey(key, of: owner), at: node.place,
        help: "add '\(key): \(Shape.example(of: key))'")
    }
    return Fields(owner: owner, place: node.place, entries: known)
  }

  /// The entries of a mapping in their order; of a key that is used twice, the first.
  ///
  /// - Parameter form: in which two keys are one.
  package mutating func uniqueEntries(
    _ entries: [YAMLEntry], of owner: String, as form: (String) -> String = { $0 }
  ) -> [YAMLEntry] {
    var places: [String: SourceRange] = [:]
    places.reserveCapacity(entries.count)
    return entries.filter { entry in
      let key = form(entry.key)
      guard let first = places[key] else {
        places[key] = entry.keyPlace
        return true
      }
      error(
        .duplicateKey(entry.key, of: owner), at: entry.keyPlace, help: "remove one of the two",
        related: Diagnostic.Related("first written here", at: first))
      return false
    }
  }

  /// "did you mean", or the names there are where none of them is near and they are few.
  ///
  /// Looked for among the first thousand names, and no more once nothing is kept.
  package func suggestion(for name: String, among names: some Collection<String>) -> String? {
    guard problems.count(of: .error) < Self.mostSuggestions else { return nil }
    if let nearest = NearestName.nearest(to: name, among: names.prefix(1_000)) {
      return "did you mean '\(nearest)'?"
    }
    guard (1...12).contains(names.count) else { return nil }
    return "use " + names.map { "'\($0)'" }.joined(separator: ", ", last: " or ")
  }
}

extension [String] {
  /// "a, b or c".
  func joined(separator: String, last: String) -> String {
    guard count > 1, let end = self.last else { return self.first ?? "" }
    return dropLast().joined(separator: separator) + last + end
  }
}

extension Diagnostic.Message {
  static func wrongType(_ name: String, expected: String, found: String) -> Self {
    Self(id: "wrong-type", text: "\(name) must be \(expected), and is \(found)")
  }

  static func unknownKey(_ key: String, of owner: String) -> Self {
    Self(id: "unknown-key", text: "\(owner) has no key '\(key)'")
  }

  static func missingKey(_ key: String, of owner: String) -> Self {
    Self(id: "missing-key", text: "\(owner) lacks '\(key)'")
  }

  static func duplicateKey(_ key: String, of owner: String) -> Self {
    Self(id: "duplicate-key", text: "\(owner) has the key '\(key)' twice")
  }
}
