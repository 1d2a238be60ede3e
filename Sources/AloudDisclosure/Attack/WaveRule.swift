import AloudAttack
import AloudModel

/// R6 and R7: what an earlier release and this one tell together.
struct WaveRule {
  let earlier: [Release]

  /// Whether some earlier wave differs from this one by the answers of so few people that it gives them
  /// away.
  func exposes(_ release: Release) -> Bool {
    earlier.contains { before in
      let same = comparable(before, release)
      return AcrossWaves(
        before: items(of: before).filter { same.contains($0.id) },
        after: items(of: release).filter { same.contains($0.id) }
      ).exposes
    }
  }

  private func items(of release: Release) -> [PublishedItem] {
    release.published.flatMap(\.items)
  }

  /// Items that both waves asked in one form.
  private func comparable(_ before: Release, _ after: Release) -> Set<Identifier<Item>> {
    let (old, new) = (forms(before.manifest), forms(after.manifest))
    return Set(new.filter { old[$0.key] == $0.value }.keys)
  }

  private func forms(_ manifest: Manifest) -> [Identifier<Item>: ItemForm] {
    let forms = manifest.scales.flatMap { scale in
      scale.items.map { ($0.id, ItemForm($0, in: scale, of: manifest.survey)) }
    }
    return Dictionary(uniqueKeysWithValues: forms)
  }
}

extension Release {
  /// Whether this wave and an earlier one differ by the answers of a few people alone.
  package func isNearlyTheSame(as earlier: Release) -> Bool {
    WaveRule(earlier: [earlier]).exposes(self)
  }
}
