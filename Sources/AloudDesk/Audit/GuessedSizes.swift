package import AloudDisclosure
package import AloudModel
import AloudStatistics

/// How many may have answered in each shown group of one breakdown, and in none: head-counts scaled
/// down to those who answered, and moved until they fit the bands and the rule of the remainder.
package struct GuessedSizes {
  /// Shown groups, in their order.
  package let groups: [Identifier<Group>]
  package private(set) var sizes: [Int]
  /// People in no shown group.
  package var others: Int { counted - sizes.reduce(0, +) }

  private let counted: Int
  private let ranges: [ClosedRange<Int>]

  /// - Precondition: the release shows a group of the breakdown.
  package init(
    _ release: Release, _ breakdown: ReleasedBreakdown, _ declared: Breakdown, _ counted: Int
  ) {
    self.counted = counted
    let (wave, minimum) = (release.manifest.wave, release.manifest.survey.promise.minimumGroup)
    let shown = breakdown.groups.filter { $0.figures.value != nil }
    groups = shown.map(\.id)
    let invited = shown.map { host in
      zip(breakdown.groups, declared.groups).reduce(0) { sum, pair in
        let counts = pair.0.id == host.id || pair.0.mergedInto == host.id
        return counts ? sum + wave.headCount(of: pair.1, in: declared) : sum
      }
    }
    ranges = zip(shown, invited).map { group, invited in
      let band = group.figures.value?.people.range ?? 0...0
      let most = min(band.upperBound, invited)
      return min(max(band.lowerBound, minimum), most)...most
    }
    sizes = zip(invited, ranges).map { people, range in
      min(max(people * counted / max(wave.invited, 1), range.lowerBound), range.upperBound)
    }
    let hides = breakdown.groups.contains { $0.figures.value == nil && $0.mergedInto == nil }
    let least = hides ? minimum : 0
    while others < least, let place = place({ $0 > $1.lowerBound }) { sizes[place] -= 1 }
    while !hides, others > 0, let place = place({ $0 < $1.upperBound }) { sizes[place] += 1 }
  }

  /// The largest group that can be moved.
  private func place(_ isOpen: (Int, ClosedRange<Int>) -> Bool) -> Int? {
    sizes.indices.filter { isOpen(sizes[$0], ranges[$0]) }.max {
      (sizes[$0], $1) < (sizes[$1], $0)
    }
  }
}

extension GuessedSizes {
  /// The first breakdown with a shown group, by its head-counts: exact when everybody answered.
  package static func classes(of release: Release) -> [Membership: Int] {
    guard let counted = release.counted.value else { return [:] }
    for (shown, declared) in zip(release.breakdowns, release.manifest.survey.breakdowns)
    where shown.groups.contains(where: { $0.figures.value != nil }) {
      let guess = GuessedSizes(release, shown, declared, counted)
      var classes = Dictionary(
        uniqueKeysWithValues: zip(guess.groups, guess.sizes).map {
          (Membership([shown.id: $0]), $1)
        })
      classes[Membership()] = guess.others
      return classes
    }
    return [Membership(): counted]
  }
}
