package import AloudModel

/// One item in two definitions, seen from a scale that has it or had it.
package struct ItemComparison: Hashable, Sendable {
  package let id: Identifier<Item>
  /// Whether answers before and after are of one form.
  package let isComparable: Bool
  /// Why not, and what else differs.
  package let changes: [ItemChange]

  init(to item: Item, in scale: Scale, _ before: PlacedItems, _ now: PlacedItems) {
    id = item.id
    guard let old = before[item.id] else {
      isComparable = false
      changes = [.added]
      return
    }
    let forms = (
      ItemForm(old.item, in: old.scale, of: before.survey),
      ItemForm(item, in: scale, of: now.survey)
    )
    isComparable = forms.0 == forms.1
    let labels = (
      before.survey.responses(to: old.item, in: old.scale).options.map(\.label),
      now.survey.responses(to: item, in: scale).options.map(\.label)
    )
    changes =
      ItemChange.place(of: item.id, from: old.scale, to: scale)
      + ItemChange.wording(from: old.item, to: item) + ItemChange.form(from: forms.0, to: forms.1)
      + (forms.0.values == forms.1.values && labels.0 != labels.1 ? [.labels] : [])
  }

  /// An item that left its scale.
  init(gone item: Item, _ now: PlacedItems) {
    id = item.id
    isComparable = false
    changes = [now[item.id].map { .movedTo($0.scale.id) } ?? .removed]
  }
}

/// A difference between an item before and after.
package enum ItemChange: Hashable, Sendable {
  case added
  case removed
  case movedFrom(Identifier<Scale>)
  case movedTo(Identifier<Scale>)
  /// It stands elsewhere among the items that both have.
  case order
  case revised(from: Int, to: Int)
  /// Other words, with a new revision.
  case reworded([Language])
  /// Other words and the same revision: compared, although it may be another question.
  case rewordedUnrevised([Language])
  case translated([Language])
  case keying(from: Keying, to: Keying)
  /// Other values are offered.
  case options
  /// Other options count as safer or less safe.
  case sides
  /// Other words on the same options.
  case labels

  /// The name by which programs know the change.
  package var code: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .movedFrom: "moved-from"
    case .movedTo: "moved-to"
    case .order: "order"
    case .revised: "revision"
    case .reworded: "text-with-revision"
    case .rewordedUnrevised: "text-without-revision"
    case .translated: "languages"
    case .keying: "keying"
    case .options: "options"
    case .sides: "sides"
    case .labels: "labels"
    }
  }

  /// Whether answers before and after are not compared for it.
  package var breaksComparison: Bool {
    switch self {
    case .added, .removed, .movedTo, .revised, .keying, .options, .sides: true
    case .movedFrom, .order, .reworded, .rewordedUnrevised, .translated, .labels: false
    }
  }

  static func place(
    of id: Identifier<Item>, from old: Scale, to new: Scale
  ) -> [ItemChange] {
    guard old.id == new.id else { return [.movedFrom(old.id)] }
    let both = Set(old.items.map(\.id)).intersection(new.items.map(\.id))
    let before = old.items.map(\.id).filter(both.contains)
    let now = new.items.map(\.id).filter(both.contains)
    return before.firstIndex(of: id) == now.firstIndex(of: id) ? [] : [.order]
  }

  static func wording(from old: Item, to new: Item) -> [ItemChange] {
    let languages = Set(old.text.texts.keys).union(new.text.texts.keys).sorted()
    let inBoth = languages.filter { old.text.texts[$0] != nil && new.text.texts[$0] != nil }
    let other = inBoth.filter { old.text.texts[$0] != new.text.texts[$0] }
    var changes: [ItemChange] = []
    if !other.isEmpty {
      changes.append(old.revision == new.revision ? .rewordedUnrevised(other) : .reworded(other))
    }
    let single = languages.filter { !inBoth.contains($0) }
    return single.isEmpty ? changes : changes + [.translated(single)]
  }

  static func form(from old: ItemForm, to new: ItemForm) -> [ItemChange] {
    var changes: [ItemChange] = []
    if old.revision != new.revision {
      changes.append(.revised(from: old.revision, to: new.revision))
    }
    if old.keying != new.keying { changes.append(.keying(from: old.keying, to: new.keying)) }
    if old.values != new.values { changes.append(.options) }
    if old.favourable != new.favourable || old.unfavourable != new.unfavourable {
      changes.append(.sides)
    }
    return changes
  }
}
