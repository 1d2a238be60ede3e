import AloudDiagnostics
import AloudModel

/// The ids a section declares, so that other sections can refer to them.
///
/// An id counts as declared though the thing itself has mistakes: one mistake is reported once.
struct Declarations<Subject> {
  /// What messages call one of them, such as "response scale".
  let noun: String
  private var places: [String: SourceRange] = [:]
  private(set) var names: [String] = []

  init(of noun: String) { self.noun = noun }

  /// Whether there is nothing to hold references to, because the section itself could not be read.
  var isUnknown: Bool { places.isEmpty }

  func contains(_ id: Identifier<Subject>) -> Bool { places[id.text] != nil }

  /// The place of the first declaration, where this is not the first.
  mutating func declare(_ id: Located<Identifier<Subject>>) -> SourceRange? {
    if let first = places[id.value.text] { return first }
    places[id.value.text] = id.place
    names.append(id.value.text)
    return nil
  }
}

extension DefinitionReader {
  /// Reads the `id` of a mapping and declares it.
  mutating func declaredID<Subject>(
    _ fields: Fields, in declarations: inout Declarations<Subject>
  ) -> Identifier<Subject>? {
    guard let field = fields["id"], let id = identifier(field, of: Subject.self) else { return nil }
    if let first = declarations.declare(id) {
      error(
        .duplicateID(id.value.text, noun: declarations.noun), at: id.place,
        help: "give each \(declarations.noun) an id of its own",
        related: Diagnostic.Related("first declared here", at: first))
    }
    return id.value
  }

  /// Reads an id that another section must have declared.
  mutating func reference<Subject>(
    _ field: Field, to declarations: Declarations<Subject>, from owner: String
  ) -> Located<Identifier<Subject>>? {
    guard let id = identifier(field, of: Subject.self) else { return nil }
    guard declarations.isUnknown || declarations.contains(id.value) else {
      error(
        .unknownReference(id.value.text, noun: declarations.noun, from: owner), at: id.place,
        help: suggestion(for: id.value.text, among: declarations.names))
      return nil
    }
    return id
  }
}

extension Diagnostic.Message {
  static func duplicateID(_ id: String, noun: String) -> Self {
    Self(id: "duplicate-\(hyphened(noun))", text: "\(noun) '\(id)' is declared twice")
  }

  static func unknownReference(_ id: String, noun: String, from owner: String) -> Self {
    Self(
      id: "unknown-\(hyphened(noun))",
      text: "\(owner) uses \(noun) '\(id)', which is not defined")
  }

  private static func hyphened(_ noun: String) -> String {
    String(noun.map { $0 == " " ? "-" : $0 })
  }
}
