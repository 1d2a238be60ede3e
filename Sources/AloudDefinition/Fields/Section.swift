import AloudDiagnostics
import AloudModel

/// A list of the definition whose entries have ids.
struct Section<Thing> {
  var declarations: Declarations<Thing>
  /// Every entry that could be read, with its place.
  var things: [Located<Thing>] = []
  /// Whether no entry is lacking in `things`.
  var isWhole = false

  init(of noun: String) { declarations = Declarations(of: noun) }

  /// All of it, or nothing.
  var values: [Thing]? { isWhole ? things.map(\.value) : nil }
}

extension DefinitionReader {
  /// Reads a section entry by entry; a section that is not there is whole and empty.
  mutating func section<Thing>(
    _ field: Field?, of noun: String, _ bound: ListBound,
    read: (inout DefinitionReader, Field, inout Declarations<Thing>) -> Thing?
  ) -> Section<Thing> {
    var section = Section<Thing>(of: noun)
    guard let field else {
      section.isWhole = bound == .mayBeEmpty
      return section
    }
    guard let entries = list(field, of: noun, bound) else { return section }
    for entry in entries {
      guard let thing = read(&self, entry, &section.declarations) else { continue }
      section.things.append(Located(value: thing, place: entry.place))
    }
    section.isWhole = section.things.count == entries.count
    return section
  }
}
