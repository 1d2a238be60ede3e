import AloudDefinition
import AloudDiagnostics
import AloudModel

/// A scale with its items.
struct WrittenScale {
  let scale: Scale
  let title: [WrittenText]
  let items: [WrittenItem]
  /// Of its id.
  let place: SourceRange

  init(_ scale: Scale, _ node: YAMLNode) {
    self.scale = scale
    title = node["title"]?.texts(of: "the title of scale '\(scale.id)'") ?? []
    items = zip(scale.items, node["items"]?.elements ?? []).map(WrittenItem.init)
    place = node["id"]?.place ?? node.place
  }
}

/// An item with its texts and places.
struct WrittenItem {
  let item: Item
  let question: WrittenQuestion
  /// Of its id.
  let place: SourceRange
  /// Of its keying; of its id where it states none.
  let keyingPlace: SourceRange

  init(_ item: Item, _ node: YAMLNode) {
    self.item = item
    question = WrittenQuestion(owner: "item '\(item.id)'", node)
    place = node["id"]?.place ?? node.place
    keyingPlace = node["keying"]?.place ?? place
  }
}
