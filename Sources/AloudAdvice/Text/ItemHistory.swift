import AloudModel

/// An item as an earlier wave asked it.
struct AskedItem {
  let item: Item
  let wave: Identifier<Wave>
  let responses: ResponseScale
}

/// How earlier waves asked the items.
struct ItemHistory: Sendable {
  private let asked: [Identifier<Item>: [AskedItem]]

  /// - Parameter manifests: in the order of their waves.
  init(_ manifests: [Manifest]) {
    var asked: [Identifier<Item>: [AskedItem]] = [:]
    for manifest in manifests {
      for scale in manifest.scales {
        for item in scale.items {
          let responses = manifest.survey.responses(to: item, in: scale)
          asked[item.id, default: []].append(
            AskedItem(item: item, wave: manifest.waveID, responses: responses))
        }
      }
    }
    self.asked = asked
  }

  /// The item in the latest wave that asked it with its revision.
  func latest(_ item: Item) -> AskedItem? {
    asked[item.id]?.last { $0.item.revision == item.revision }
  }

  /// The item in the latest wave that asked it with a lower revision.
  func latest(before item: Item) -> AskedItem? {
    asked[item.id]?.last { $0.item.revision < item.revision }
  }
}
