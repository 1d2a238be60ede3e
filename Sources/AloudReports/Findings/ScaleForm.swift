import AloudModel

/// What must be the same in two waves for a scale's scores to be compared: its items, their
/// wording, their keying, and the options with their sides.
///
/// Labels and translations may be corrected without a new form; a new wording raises the item's
/// revision.
struct ScaleForm: Hashable, Sendable {
  private let items: Set<ItemForm>

  private struct ItemForm: Hashable, Sendable {
    let id: Identifier<Item>
    let revision: Int
    let keying: Keying
    let values: [Int]
    let favourable: Set<Int>
    let unfavourable: Set<Int>
  }

  init(_ scale: Scale, in survey: Survey) {
    items = Set(
      scale.items.map { item in
        let responses = survey.responses(to: item, in: scale)
        return ItemForm(
          id: item.id, revision: item.revision, keying: item.keying,
          values: responses.options.map(\.value), favourable: responses.favourable,
          unfavourable: responses.unfavourable)
      })
  }
}
