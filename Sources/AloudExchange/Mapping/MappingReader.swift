import AloudDefinition
package import AloudDiagnostics
package import AloudModel

/// Reads a mapping as a whole: every mistake is reported with its place, and nothing is filled in.
package struct MappingReader {
  let survey: Survey
  let wave: Wave

  /// Whether the mapping is of a whole district, and names one survey of it.
  private let isShared: Bool

  package init(survey: Survey, wave: Wave) {
    self.survey = survey
    self.wave = wave
    isShared = false
  }

  /// For one school of a district whose schools are asked the same: the mapping names any of their surveys.
  package init(sharedBy survey: Survey, wave: Wave) {
    self.survey = survey
    self.wave = wave
    isShared = true
  }

  /// - Parameter name: the name people know the file by.
  package func read(
    _ bytes: [UInt8], name: String
  ) -> (mapping: ImportMapping?, report: DiagnosticReport) {
    let read = WrittenMapping.read(bytes, name: name) { root, reader in
      mapping(root, &reader)
    }
    return (read.value, read.report)
  }

  private static let file = Shape(
    "mapping", required: ["aloud_import", "survey", "wave", "source", "items", "answers"],
    optional: ["groups", "rows"])
  static let item = Shape(
    "item", required: ["item", "column", "answers"], optional: ["asked"])
  static let group = Shape("group question", required: ["breakdown", "column", "texts"])
  private static let rowRule = Shape("rule for rows", required: ["column", "skip"])

  private func mapping(_ root: YAMLNode, _ reader: inout DefinitionReader) -> ImportMapping? {
    guard let fields = reader.fields(root, of: Self.file, name: "the mapping") else { return nil }
    if let version = fields["aloud_import"] { _ = reader.integer(version, in: 1...1) }
    if !isShared { requireID(fields["survey"], survey.id, "survey", &reader) }
    requireID(fields["wave"], wave.id, "wave", &reader)
    let tool = fields["source"].flatMap { reader.choice($0, of: AnswerTool.self) }
    let sets = fields["answers"].map { answerSets($0, &reader) } ?? [:]
    let items = fields["items"].map { self.items($0, sets, &reader) } ?? []
    let groups = fields["groups"].map { self.groups($0, &reader) } ?? []
    let rows = fields["rows"].flatMap { rowRule($0, &reader) }
    guard let tool, let source = fields["source"], !reader.problems.hasErrors else { return nil }
    let mapping = ImportMapping(
      tool: tool, toolPlace: source.place, items: items, groups: groups, rows: rows)
    refuseSecondUse(of: mapping, &reader)
    return mapping
  }

  private func requireID<Subject>(
    _ field: Field?, _ id: Identifier<Subject>, _ noun: String, _ reader: inout DefinitionReader
  ) {
    guard let field, let written = reader.identifier(field, of: Subject.self),
      written.value != id
    else { return }
    reader.error(
      .mappingOfAnother(noun, id.text), at: written.place,
      help: "name the \(noun) this mapping is for, or name another file with --mapping")
  }

  private func refuseSecondUse(of mapping: ImportMapping, _ reader: inout DefinitionReader) {
    var places: [String: SourceRange] = [:]
    for column in mapping.columns {
      if let first = places[column.value] {
        reader.error(
          .mappingColumnTwice(column.value), at: column.place,
          help: "name each column once", related: .init("first used here", at: first))
      }
      places[column.value] = places[column.value] ?? column.place
    }
  }

  private func rowRule(
    _ field: Field, _ reader: inout DefinitionReader
  ) -> ImportMapping.RowRule? {
    guard let fields = reader.fields(field.node, of: Self.rowRule, name: field.name),
      let column = column(fields, &reader), let skip = fields["skip"],
      let texts = reader.list(skip, of: "text", .notEmpty)
    else { return nil }
    return ImportMapping.RowRule(
      column: column, skip: Set(texts.compactMap { Self.plain($0.node) }))
  }

  /// The name of a column, as the file has it.
  func column(
    _ fields: Fields, _ reader: inout DefinitionReader
  ) -> ImportMapping.Located<String>? {
    guard let field = fields["column"], let name = reader.text(field) else { return nil }
    guard name != MappingDraft.open else {
      reader.error(
        .mappingOpen("a column"), at: field.place,
        help: "write the name of the column as the first row of the file has it")
      return nil
    }
    return ImportMapping.Located(value: CellText.plain(name), place: field.place)
  }

  /// A text without judging it: an empty one is a text too.
  private static func plain(_ node: YAMLNode) -> String? {
    guard case .text(let text, _) = node.content else { return nil }
    return CellText.plain(text)
  }
}
