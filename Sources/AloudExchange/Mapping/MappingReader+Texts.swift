import AloudDefinition
import AloudDiagnostics
import AloudModel

/// A text of the file, and the option it stands for; nothing where it stands for no answer.
struct AnswerText {
  let text: String
  let value: Int?
  let place: SourceRange
}

extension MappingReader {
  /// What stands for no answer.
  static let none = "none"

  func answerSets(
    _ field: Field, _ reader: inout DefinitionReader
  ) -> [String: [AnswerText]] {
    guard case .mapping(let entries) = field.node.content else {
      reader.reportType(
        field, expected: "a mapping", help: "write a name for each list of texts")
      return [:]
    }
    var sets: [String: [AnswerText]] = [:]
    for entry in reader.uniqueEntries(entries, of: field.name) {
      let own = Field(node: entry.value, name: "'\(entry.key)' of \(field.name)")
      sets[entry.key] = texts(own, &reader) { value, reader in
        if value.node.idOrText == Self.none { return .some(nil) }
        return reader.integer(value, in: -99...99).map(Optional.some)
      }.map { AnswerText(text: $0.text, value: $0.value, place: $0.place) }
    }
    return sets
  }

  func groups(
    _ field: Field, _ reader: inout DefinitionReader
  ) -> [ImportMapping.GroupColumn] {
    var columns: [ImportMapping.GroupColumn] = []
    for entry in reader.list(field, of: "group question", .mayBeEmpty) ?? [] {
      guard let fields = reader.fields(entry.node, of: Self.group, name: entry.name),
        let named = fields["breakdown"], let id = reader.identifier(named, of: Breakdown.self)
      else { continue }
      guard let breakdown = survey.breakdowns.first(where: { $0.id == id.value }) else {
        reader.error(
          .mappingBreakdownUnknown(id.value.text), at: id.place,
          help: reader.suggestion(
            for: id.value.text, among: survey.breakdowns.map(\.id.text)))
        continue
      }
      if columns.contains(where: { $0.breakdown == id.value }) {
        reader.error(
          .mappingItemTwice(id.value.text), at: id.place, help: "keep one of the two")
      }
      let column = column(fields, &reader)
      let texts = fields["texts"].map { groupTexts($0, breakdown, &reader) } ?? [:]
      if let column {
        columns.append(.init(breakdown: breakdown.id, column: column, groups: texts))
      }
    }
    return columns
  }

  private func groupTexts(
    _ field: Field, _ breakdown: Breakdown, _ reader: inout DefinitionReader
  ) -> [String: Identifier<Group>?] {
    let read = texts(field, &reader) { value, reader -> Identifier<Group>?? in
      if value.node.idOrText == Self.none { return .some(nil) }
      guard let id = reader.identifier(value, of: Group.self) else { return nil }
      guard breakdown.groups.contains(where: { $0.id == id.value }) else {
        reader.error(
          .mappingGroupUnknown(id.value.text, breakdown.id.text), at: id.place,
          help: reader.suggestion(
            for: id.value.text, among: breakdown.groups.map(\.id.text)))
        return nil
      }
      return .some(id.value)
    }
    return Dictionary(read.map { ($0.text, $0.value) }) { first, _ in first }
  }

  /// Texts of the file, each with what it stands for.
  private func texts<Value>(
    _ field: Field, _ reader: inout DefinitionReader,
    _ read: (Field, inout DefinitionReader) -> Value?
  ) -> [(text: String, value: Value, place: SourceRange)] {
    guard case .mapping(let entries) = field.node.content else {
      reader.reportType(
        field, expected: "a mapping", help: "write a line `\"text\": option` for each text")
      return []
    }
    return reader.uniqueEntries(entries, of: field.name, as: CellText.plain).compactMap { entry in
      let own = Field(node: entry.value, name: "an answer in \(field.name)")
      guard entry.value.idOrText != MappingDraft.open else {
        reader.error(
          .mappingOpen("a text"), at: entry.value.place,
          help: "write which option or group it is, or `none` where it is no answer")
        return nil
      }
      return read(own, &reader).map { (CellText.plain(entry.key), $0, entry.keyPlace) }
    }
  }
}

extension YAMLNode {
  fileprivate var idOrText: String? {
    guard case .text(let text, _) = content else { return nil }
    return text
  }
}
