package import AloudModel

/// Everything one wave's release says, attacked by somebody who knows who is in which group and what
/// the colluders answered.
package struct Attack {
  package let scales: [PublishedScale]
  package let roster: Roster
  package let colluders: [Colluder]
  /// Sums of fewer people than this are called small.
  package let minimum: Int

  package init(
    scales: [PublishedScale], roster: Roster, colluders: [Colluder] = [], minimum: Int
  ) {
    self.scales = scales
    self.roster = roster
    self.colluders = colluders
    self.minimum = minimum
  }

  package func result() -> AttackResult {
    var baseline: [Exposure] = []
    var beyond: [Exposure] = []
    var unsolved: [Identifier<Scale>] = []
    var stretched: [Identifier<Scale>: Int] = [:]
    for scale in scales {
      var table = ScaleAttack(scale.wholeSchool, roster: roster, colluders: colluders)
      let told = table.exposures()
      baseline += told
      guard scale.hasGroups else { continue }
      var attack = ScaleAttack(scale, roster: roster, colluders: colluders)
      if !attack.fits { unsolved.append(scale.id) }
      if attack.stretch > 0 { stretched[scale.id] = attack.stretch }
      for exposure in attack.exposures()
      where !told.contains(where: { $0.item == exposure.item && $0.covers(exposure) }) {
        beyond.append(exposure.because(cause(of: exposure, on: scale)))
      }
    }
    return AttackResult(
      answers: scales.reduce(0) { $0 + $1.items.count } * max(roster.people - colluders.count, 0),
      baseline: baseline, beyond: beyond, smallSums: smallSums(), unsolved: unsolved,
      stretched: stretched)
  }

  /// A smallest set of group means without any one of which the exposure is not there.
  package func cause(of exposure: Exposure, on scale: PublishedScale) -> [PublishedMean.Source] {
    var left = scale
    for source in scale.means.map({ $0.source }) where source != .wholeSchool {
      let fewer = left.without([source])
      var attack = ScaleAttack(fewer, roster: roster, colluders: colluders)
      if attack.exposure(of: exposure.memberships[0], on: exposure.item) != nil { left = fewer }
    }
    return left.means.map({ $0.source })
  }

  /// Fewer people than the minimum whose sum would follow from exact figures: the rank test, for every
  /// set of means that some scale has. Where there are too many sets of people to look at, all that is
  /// said counts as the cause of one of nobody in particular.
  ///
  /// - Parameter most: how many are looked for, of each set of means.
  package func smallSums(most: Int = .max) -> [SmallSum] {
    var seen: Set<[PublishedMean.Source]> = []
    return scales.flatMap { scale -> [SmallSum] in
      let said = scale.means.filter { $0.level != .withheld }.map { $0.source }
      guard said.contains(where: { $0 != .wholeSchool }), seen.insert(said).inserted else {
        return []
      }
      return smallSums(scale.without(Set(scale.means.map { $0.source }).subtracting(said)), most)
    }
  }

  private func smallSums(_ scale: PublishedScale, _ most: Int) -> [SmallSum] {
    let puzzle = Puzzle(scale, roster, colluders: [])
    let people = puzzle.honest.map { $0.count }
    let test = RankTest(sets: puzzle.setsOfClass, count: scale.means.count)
    let unions = test.unions(of: people, below: minimum, most: most)
    let sums = unions.found.map { places in
      SmallSum(
        memberships: places.flatMap { puzzle.memberships[$0] }.sorted(),
        people: places.reduce(0) { $0 + people[$1] }, cause: cause(puzzle, places))
    }
    guard sums.isEmpty, !unions.isComplete else { return sums }
    return [SmallSum(memberships: [], people: 0, cause: scale.means.map { $0.source })]
  }

  /// The published sets without any one of which the sum would not follow.
  private func cause(_ puzzle: Puzzle, _ places: [Int]) -> [PublishedMean.Source] {
    var kept = Array(puzzle.scale.means.indices)
    for set in puzzle.scale.means.indices {
      let fewer = kept.filter { $0 != set }
      let sets = puzzle.setsOfClass.map { own in fewer.indices.filter { own.contains(fewer[$0]) } }
      if RankTest(sets: sets, count: fewer.count).determines(places) { kept = fewer }
    }
    return kept.map { puzzle.scale.means[$0].source }
  }
}

/// Few people, of one class or of several, whose sum follows from published ones.
package struct SmallSum: Hashable, Sendable {
  package let memberships: [Membership]
  package let people: Int
  package let cause: [PublishedMean.Source]
}

extension PublishedScale {
  package var hasGroups: Bool { means.contains { $0.source != .wholeSchool } }

  /// What is said of the whole school alone.
  package var wholeSchool: PublishedScale {
    without(Set(means.map { $0.source }).subtracting([.wholeSchool]))
  }
}

extension Exposure {
  /// Whether knowing this of everybody tells all that the other tells of some.
  package func covers(_ other: Exposure) -> Bool {
    switch (extent, other.extent) {
    case (.exact, _), (.side, .side): true
    case (.side, .exact): false
    }
  }

  package func because(_ cause: [PublishedMean.Source]) -> Exposure {
    Exposure(
      scale: scale, item: item, memberships: memberships, people: people, extent: extent,
      certainty: certainty, cause: cause)
  }
}
