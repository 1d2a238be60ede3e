/// What must be the same in two waves for a scale's scores to be compared: its items, their
/// wording, their keying, and the options with their sides.
///
/// Labels and translations may be corrected without a new form; a new wording raises the item's
/// revision. Every page that compares waves, and every page that says whether they can be compared,
/// asks this type.
package struct ScaleForm: Hashable, Sendable {
  /// The form of each item, in no order: moving an item within its scale keeps the form.
  package let items: [Identifier<Item>: ItemForm]
  /// Gauges are read item by item and have no score to compare.
  package let isScored: Bool

  package init(_ scale: Scale, in survey: Survey) {
    items = Dictionary(
      firstOf: scale.items.map { ($0.id, ItemForm($0, in: scale, of: survey)) })
    isScored = scale.level != .gauge
  }
}

/// What must be the same in two waves for the answers to one item to be compared.
package struct ItemForm: Hashable, Sendable {
  package let revision: Int
  package let keying: Keying
  package let values: [Int]
  package let favourable: Set<Int>
  package let unfavourable: Set<Int>
  /// The words themselves, of an item that another tool asked in other ones; else nothing.
  package let words: [LocalizedText]

  package init(_ item: Item, in scale: Scale, of survey: Survey) {
    let responses = survey.responses(to: item, in: scale)
    revision = item.revision
    keying = item.keying
    values = responses.options.map { $0.value }
    favourable = responses.favourable
    unfavourable = responses.unfavourable
    words =
      item.revision == Item.wordsOfAnotherTool
      ? [item.text] + responses.options.map { $0.label } : []
  }
}
