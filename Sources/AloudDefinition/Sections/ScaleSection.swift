import AloudDiagnostics
import AloudModel

extension DefinitionReader {
  mutating func scales(
    _ field: Field?, offering offered: Section<ResponseScale>
  ) -> Section<Scale> {
    var items = Declarations<Item>(of: "item")
    return section(field, of: "scale", .notEmpty) { reader, entry, declarations in
      reader.scale(entry, &declarations, &items, offering: offered)
    }
  }

  private mutating func scale(
    _ field: Field, _ declarations: inout Declarations<Scale>,
    _ declaredItems: inout Declarations<Item>, offering offered: Section<ResponseScale>
  ) -> Scale? {
    guard let fields = fields(field, of: .scale) else { return nil }
    let id = declaredID(fields, in: &declarations)
    let title = fields["title"].flatMap { self.localizedText($0) }
    let heading = Given(fields["heading"]) { self.localizedText($0) }
    let level = fields["level"].flatMap { self.choice($0, of: Level.self) }
    let acts = fields["acts"].flatMap { self.choice($0, of: Actors.self) }
    let responses = fields["responses"].flatMap {
      self.reference($0, to: offered.declarations, from: fields.owner)
    }
    let items = fields["items"].flatMap {
      self.items($0, of: fields.owner, &declaredItems, in: responses, offering: offered)
    }
    if let level, let items { adviseOnItems(items, level, fields) }
    guard let id, let title, heading.isReadable, let level, let acts, let responses, let items
    else {
      return nil
    }
    return Scale(
      id: id, title: title, heading: heading.value, level: level, acts: acts,
      responses: responses.value, items: items)
  }

  private mutating func items(
    _ field: Field, of owner: String, _ declarations: inout Declarations<Item>,
    in scale: Located<Identifier<ResponseScale>>?, offering offered: Section<ResponseScale>
  ) -> [Item]? {
    guard let entries = list(field, of: "item", .notEmpty) else { return nil }
    if entries.count > Scale.mostItems {
      error(
        .tooManyItems(owner, entries.count), at: entries[Scale.mostItems].place,
        help: "split the scale, or leave items out: a scale has at most \(Scale.mostItems)")
    }
    let items = all(entries) { reader, entry in
      reader.item(entry, &declarations, in: scale, offering: offered)
    }
    return entries.count > Scale.mostItems ? nil : items
  }

  private mutating func item(
    _ field: Field, _ declarations: inout Declarations<Item>,
    in scale: Located<Identifier<ResponseScale>>?, offering offered: Section<ResponseScale>
  ) -> Item? {
    guard let fields = fields(field, of: .item) else { return nil }
    let id = declaredID(fields, in: &declarations)
    let text = fields["text"].flatMap { self.localizedText($0) }
    let keying = Given(fields["keying"]) { self.choice($0, of: Keying.self) }
    let revision = Given(fields["revision"]) { self.integer($0, in: 1...9999) }
    let responses = Given(fields["responses"]) {
      self.reference($0, to: offered.declarations, from: fields.owner)
    }
    if let own = responses.value, let scale {
      checkValues(of: own, against: scale, offered, owner: fields.owner)
    }
    if let text, fields["keying"] == nil { judgeKeying(id, text, fields) }
    guard let id, let text, keying.isReadable, revision.isReadable, responses.isReadable else {
      return nil
    }
    return Item(
      id: id, text: text, keying: keying.value ?? .positive, revision: revision.value ?? 1,
      responses: responses.value?.value)
  }

  private mutating func checkValues(
    of own: Located<Identifier<ResponseScale>>, against scale: Located<Identifier<ResponseScale>>,
    _ offered: Section<ResponseScale>, owner: String
  ) {
    func values(_ id: Identifier<ResponseScale>) -> [Int]? {
      offered.things.first { $0.value.id == id }?.value.options.map(\.value)
    }
    guard let mine = values(own.value), let theirs = values(scale.value), mine != theirs else {
      return
    }
    error(
      .otherValues(owner, own.value.text, scale.value.text), at: own.place,
      help: "use a response scale with the values \(theirs[0]) to \(theirs[theirs.count - 1])",
      related: Diagnostic.Related("the response scale of its scale", at: scale.place))
  }

  private mutating func adviseOnItems(_ items: [Item], _ level: Level, _ fields: Fields) {
    let place = fields["id"]?.place ?? fields.place
    let fewest = level == .gauge ? 2 : 3
    if items.count < fewest {
      warning(
        .fewItems(fields.owner, items.count), at: place,
        help: "ask at least \(fewest) items: a mean of fewer says little")
    }
    if items.count(where: { $0.keying == .reversed }) > 1 {
      warning(
        .severalReversed(fields.owner), at: place,
        help: "keep one reversed item at most: people overlook the turn of the question")
    }
  }
}

extension Diagnostic.Message {
  static func tooManyItems(_ owner: String, _ count: Int) -> Self {
    Self(id: "too-many-items", text: "\(owner) has \(count) items")
  }

  static func otherValues(_ owner: String, _ own: String, _ scale: String) -> Self {
    Self(
      id: "other-option-values",
      text: "\(owner) uses response scale '\(own)', whose values are not those of '\(scale)'")
  }

  static func fewItems(_ owner: String, _ count: Int) -> Self {
    Self(id: "few-items", text: "\(owner) has only \(count) \(count == 1 ? "item" : "items")")
  }

  static func severalReversed(_ owner: String) -> Self {
    Self(id: "several-reversed-items", text: "\(owner) has more than one reversed item")
  }
}
