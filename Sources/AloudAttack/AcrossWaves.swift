/// The attack on two waves at once: what a reader learns who assumes that nobody changed their mind.
///
/// Where the tables of all items differ by the answers of a few people, that assumption explains
/// everything, and the difference is what those people answered: a joiner, a leaver, a late ballot.
/// Without it the answers of two waves are different unknowns, and no figure joins them.
package struct AcrossWaves {
  /// Items whose exact counts can be compared; fewer support no such assumption.
  package static let fewestItems = 5
  /// From this many people on, a difference gives nobody away: two may tell what they answered, and of
  /// three others it does not follow who answered what.
  package static let enough = 5

  private let before: [PublishedItem]
  private let after: [PublishedItem]

  /// - Precondition: items with the same id asked the same question in both waves.
  package init(before: [PublishedItem], after: [PublishedItem]) {
    self.before = before
    self.after = after
  }

  /// How many people at least came or left if nobody changed an answer: as many as on the item with the
  /// most; nothing where too few items compare.
  package var peopleBehindTheDifference: Int? {
    let earlier = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    let differences = after.compactMap { item in
      earlier[item.id].flatMap { Self.difference($0, item) }
    }
    return differences.count >= Self.fewestItems ? differences.max() : nil
  }

  /// Whether the two waves together give somebody away.
  package var exposes: Bool {
    peopleBehindTheDifference.map { (1..<Self.enough).contains($0) } ?? false
  }

  /// At least so many people came or left; nothing where counts do not compare.
  private static func difference(_ before: PublishedItem, _ after: PublishedItem) -> Int? {
    for cells in [before.cells.map(\.steps), sides(before), twoSides(before)] {
      guard let old = counts(before, cells), let new = counts(after, cells) else { continue }
      return zip(old, new).reduce(0) { $0 + abs($1.1 - $1.0) }
    }
    return nil
  }

  private static func sides(_ item: PublishedItem) -> [[Int]] {
    PublishedItem.Side.allCases.map { side in
      item.sides.indices.filter { item.sides[$0] == side }
    }.filter { !$0.isEmpty }
  }

  private static func twoSides(_ item: PublishedItem) -> [[Int]] {
    [
      item.sides.indices.filter { item.sides[$0] != .safer },
      item.sides.indices.filter { item.sides[$0] == .safer },
    ].filter { !$0.isEmpty }
  }

  /// Exact counts of a coarser table; nothing, when a cell of the item is not exact or lies across.
  private static func counts(_ item: PublishedItem, _ cells: [[Int]]) -> [Int]? {
    var counts = cells.map { _ in 0 }
    for cell in item.cells {
      guard cell.people.count == 1,
        let place = cells.firstIndex(where: { Set($0).isSuperset(of: cell.steps) })
      else { return nil }
      counts[place] += cell.people.lowerBound
    }
    return counts
  }
}
