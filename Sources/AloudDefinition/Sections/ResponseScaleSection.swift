import AloudDiagnostics
import AloudModel

extension DefinitionReader {
  mutating func responseScales(_ field: Field?) -> Section<ResponseScale> {
    section(field, of: "response scale", .notEmpty) { reader, entry, declarations in
      reader.responseScale(entry, &declarations)
    }
  }

  private mutating func responseScale(
    _ field: Field, _ declarations: inout Declarations<ResponseScale>
  ) -> ResponseScale? {
    guard let fields = fields(field, of: .responseScale) else { return nil }
    let id = declaredID(fields, in: &declarations)
    let options = fields["options"].flatMap { self.options($0, of: fields.owner) }
    let values = options?.map(\.value) ?? fields["options"].flatMap(Self.writtenValues)
    let unfavourable = fields["unfavourable"].flatMap {
      self.side($0, of: fields.owner, among: values)
    }
    let favourable = fields["favourable"].flatMap { self.side($0, of: fields.owner, among: values) }
    let sidesAgree = sidesAgree(unfavourable, favourable, fields)
    guard let id, let options, let unfavourable, let favourable, sidesAgree else { return nil }
    return ResponseScale(
      id: id, options: options, unfavourable: unfavourable, favourable: favourable)
  }

  private mutating func options(_ field: Field, of owner: String) -> [ResponseOption]? {
    guard let entries = list(field, of: "option", .notEmpty) else { return nil }
    let read = entries.map { self.option($0) }
    judge(read.map { $0?.label }, of: entries, owner: owner)
    guard (2...11).contains(entries.count) else {
      error(.optionCount(owner, entries.count), at: field.place, help: "offer 2 to 11 options")
      return nil
    }
    let options = read.compactMap(\.self)
    guard options.count == entries.count else { return nil }
    checkLabels(options.map(\.label), at: entries.map(\.place), of: owner)
    for (place, option) in options.enumerated().dropFirst() {
      let expected = options[place - 1].value + 1
      guard option.value != expected else { continue }
      error(
        .optionValues(owner), at: entries[place].place,
        help: "give this option the value \(expected): values rise by one")
      return nil
    }
    return options
  }

  private mutating func option(_ field: Field) -> ResponseOption? {
    guard let fields = fields(field, of: .option) else { return nil }
    let value = fields["value"].flatMap { self.integer($0, in: -99...99) }
    let label = fields["label"].flatMap { self.localizedText($0) }
    guard let value, let label else { return nil }
    return ResponseOption(value: value, label: label)
  }

  /// The values of options that have mistakes, as they are and as they should be; nothing where one
  /// cannot be read.
  private static func writtenValues(_ field: Field) -> [Int]? {
    guard case .list(let nodes) = field.node.content, !nodes.isEmpty else { return nil }
    let values = nodes.compactMap { node -> Int? in
      guard case .text(let text, .plain)? = node["value"]?.content else { return nil }
      return Int(text)
    }
    guard values.count == nodes.count, let first = values.first, (-99...99).contains(first) else {
      return nil
    }
    return values + (first..<first + values.count)
  }

  private mutating func side(_ field: Field, of owner: String, among values: [Int]?) -> Set<Int>? {
    var seen: Set<Int> = []
    let numbers: [Int]? = all(list(field, of: "value", .mayBeEmpty)) { reader, entry in
      guard let value = reader.integer(entry, in: -99...99) else { return nil }
      if let values, !values.contains(value) {
        reader.error(
          .unknownOption(value, of: owner), at: entry.place,
          help: "use values from \(values.min() ?? 0) to \(values.max() ?? 0)")
        return nil
      }
      if !seen.insert(value).inserted {
        reader.error(
          .repeatedEntry("\(value)", in: field.name), at: entry.place,
          help: "remove one of the two")
      }
      return value
    }
    return numbers.map(Set.init)
  }

  private mutating func sidesAgree(
    _ unfavourable: Set<Int>?, _ favourable: Set<Int>?, _ fields: Fields
  ) -> Bool {
    guard let highest = unfavourable?.max(), let lowest = favourable?.min(), lowest <= highest
    else { return true }
    error(
      .sidesCross(fields.owner), at: fields["favourable"]?.place ?? fields.place,
      help: "offer the least safe option first: unfavourable values are lower than favourable ones",
      related: fields["unfavourable"].map {
        Diagnostic.Related("the unfavourable options", at: $0.place)
      })
    return false
  }

  /// People and answer sheets tell options and groups apart by their labels.
  mutating func checkLabels(_ labels: [LocalizedText], at places: [SourceRange], of owner: String) {
    for language in languages {
      var seen: [String: SourceRange] = [:]
      for (label, place) in zip(labels, places) {
        let text = label.text(in: language)
        if let first = seen[text] {
          error(
            .duplicateLabel(text, language.tag, of: owner), at: place,
            help: "give each its own label",
            related: Diagnostic.Related("first used here", at: first))
          return
        }
        seen[text] = place
      }
    }
  }
}

extension Diagnostic.Message {
  static func optionCount(_ owner: String, _ count: Int) -> Self {
    Self(id: "option-count", text: "\(owner) has \(count) \(count == 1 ? "option" : "options")")
  }

  static func optionValues(_ owner: String) -> Self {
    Self(id: "option-values", text: "the values of \(owner) are not consecutive")
  }

  static func unknownOption(_ value: Int, of owner: String) -> Self {
    Self(id: "unknown-option", text: "\(owner) has no option with the value \(value)")
  }

  static func sidesCross(_ owner: String) -> Self {
    Self(
      id: "sides-cross", text: "\(owner) has a favourable option at or below an unfavourable one")
  }

  static func duplicateLabel(_ label: String, _ language: String, of owner: String) -> Self {
    Self(id: "duplicate-label", text: "\(owner) has the label '\(label)' twice in '\(language)'")
  }
}
