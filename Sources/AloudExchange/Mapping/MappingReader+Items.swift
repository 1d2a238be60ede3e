import AloudDefinition
import AloudDiagnostics
import AloudModel

extension MappingReader {
  func items(
    _ field: Field, _ sets: [String: [AnswerText]], _ reader: inout DefinitionReader
  ) -> [ImportMapping.ItemColumn] {
    let asked = survey.scales(askedIn: wave)
    let all = Dictionary(
      uniqueKeysWithValues: asked.flatMap { scale in scale.items.map { ($0.id, (scale, $0)) } })
    var places: [Identifier<Item>: SourceRange] = [:]
    var used: Set<String> = []
    var columns: [ImportMapping.ItemColumn] = []
    for entry in reader.list(field, of: "item", .notEmpty) ?? [] {
      guard let fields = reader.fields(entry.node, of: Self.item, name: entry.name),
        let field = fields["item"], let id = reader.identifier(field, of: Item.self)
      else { continue }
      guard let (scale, item) = all[id.value] else {
        reader.error(
          .mappingItemUnknown(id.value.text), at: id.place,
          help: reader.suggestion(for: id.value.text, among: all.keys.map(\.text).sorted()))
        continue
      }
      if let first = places[id.value] {
        reader.error(
          .mappingItemTwice(id.value.text), at: id.place, help: "keep one of the two",
          related: .init("first here", at: first))
      }
      places[id.value] = places[id.value] ?? id.place
      if let column = itemColumn(
        fields, item, survey.responses(to: item, in: scale), sets, &used, &reader)
      {
        columns.append(column)
      }
    }
    requireAll(asked.flatMap(\.items), places, field, &reader)
    for (name, texts) in sets.sorted(by: { $0.key < $1.key }) where !used.contains(name) {
      reader.warning(
        .mappingSetUnused(name), at: texts.first?.place ?? field.place,
        help: "remove it, or name it behind `answers` of an item")
    }
    return columns
  }

  private func requireAll(
    _ items: [Item], _ places: [Identifier<Item>: SourceRange], _ field: Field,
    _ reader: inout DefinitionReader
  ) {
    for item in items where places[item.id] == nil {
      reader.error(
        .mappingItemMissing(item.id.text, wave.id.text), at: field.place,
        help: "add its column; where the other tool did not ask the scale, say in the definition "
          + "what the wave `asks`")
    }
  }

  private func itemColumn(
    _ fields: Fields, _ item: Item, _ responses: ResponseScale, _ sets: [String: [AnswerText]],
    _ used: inout Set<String>, _ reader: inout DefinitionReader
  ) -> ImportMapping.ItemColumn? {
    let column = column(fields, &reader)
    let asked = fields["asked"].flatMap { reader.text($0) }
    guard let field = fields["answers"], let name = reader.text(field) else { return nil }
    guard let texts = sets[name] else {
      reader.error(
        .mappingSetUnknown(name), at: field.place,
        help: reader.suggestion(for: name, among: sets.keys.sorted()))
      return nil
    }
    let values = Set(responses.options.map(\.value))
    if used.insert("\(name) \(responses.id)").inserted {
      for text in texts {
        guard let value = text.value, !values.contains(value) else { continue }
        reader.error(
          .mappingNoSuchOption(value, responses.id.text), at: text.place,
          help: "write a value from \(responses.lowest) to \(responses.highest), or `none`")
      }
    }
    used.insert(name)
    guard let column else { return nil }
    return ImportMapping.ItemColumn(
      item: item.id, column: column, asked: asked,
      options: Dictionary(texts.map { ($0.text, $0.value) }) { first, _ in first })
  }
}
