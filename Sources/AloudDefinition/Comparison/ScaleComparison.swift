package import AloudModel

/// One scale in two definitions.
package struct ScaleComparison: Hashable, Sendable {
  package let id: Identifier<Scale>
  package let presence: Presence
  /// Whether scores before and after are of one form; never, where one of the two lacks the scale.
  package let isComparable: Bool
  /// Title, heading, level and who acts, where they differ.
  package let fields: [FieldChange]
  /// In the new order; items that left the scale come last.
  package let items: [ItemComparison]

  package var isUnchanged: Bool {
    presence == .kept && isComparable && fields.isEmpty && items.allSatisfy { $0.changes.isEmpty }
  }

  static func all(from old: Survey, to new: Survey) -> [ScaleComparison] {
    let (before, now) = (PlacedItems(old), PlacedItems(new))
    let kept = Set(new.scales.map(\.id))
    let current = new.scales.map { scale in
      let was = old.scales.first { $0.id == scale.id }
      return ScaleComparison(from: was, to: scale, before, now)
    }
    let removed = old.scales.filter { !kept.contains($0.id) }.map { scale in
      ScaleComparison(removed: scale, now)
    }
    return current + removed
  }

  private init(from old: Scale?, to new: Scale, _ before: PlacedItems, _ now: PlacedItems) {
    id = new.id
    let forms = (old.map { ScaleForm($0, in: before.survey) }, ScaleForm(new, in: now.survey))
    presence = old == nil ? .added : .kept
    isComparable = forms.0 == forms.1
    fields = old.map { Self.fields(from: $0, to: new) } ?? []
    let gone = old?.items.filter { item in !new.items.contains { $0.id == item.id } } ?? []
    items =
      new.items.map { ItemComparison(to: $0, in: new, before, now) }
      + gone.map { ItemComparison(gone: $0, now) }
  }

  private init(removed scale: Scale, _ now: PlacedItems) {
    id = scale.id
    presence = .removed
    isComparable = false
    fields = []
    items = scale.items.map { ItemComparison(gone: $0, now) }
  }

  private static func fields(from old: Scale, to new: Scale) -> [FieldChange] {
    FieldChange.list([
      ("title", old.title.inWords, new.title.inWords),
      ("heading", old.heading?.inWords, new.heading?.inWords),
      ("level", old.level.rawValue, new.level.rawValue),
      ("acts", old.acts.rawValue, new.acts.rawValue),
    ])
  }
}

/// Where each item of a survey stands.
struct PlacedItems {
  let survey: Survey
  private let places: [Identifier<Item>: (scale: Scale, item: Item)]

  init(_ survey: Survey) {
    self.survey = survey
    let placed = survey.scales.flatMap { scale in scale.items.map { (scale: scale, item: $0) } }
    places = Dictionary(placed.map { ($0.item.id, $0) }) { first, _ in first }
  }

  subscript(id: Identifier<Item>) -> (scale: Scale, item: Item)? { places[id] }
}
