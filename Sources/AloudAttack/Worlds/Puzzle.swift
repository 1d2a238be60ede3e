import AloudModel

/// One scale as a puzzle: people in classes, items with cells, and sums of sets that must lie in
/// intervals.
///
/// People whom no published mean tells apart are one class: whatever can be said of one of them can be
/// said of each.
struct Puzzle {
  let scale: PublishedScale
  /// The published sets that each class lies in, by place in `sets`.
  let setsOfClass: [[Int]]
  /// The same as bits: bit 0 is the first set.
  let masks: [UInt64]
  /// The memberships of each class.
  let memberships: [[Membership]]
  /// The class of each person; colluders come last in their class.
  let classOf: [Int]
  /// The people of each class who do not collude.
  let honest: [Range<Int>]
  /// The people of each published set.
  let peopleOfSet: [[Int]]
  /// What colluders answered: by item, then person; -1 where nothing is known.
  let known: [[Int]]
  /// For each published set the least and the largest sum of steps over all items.
  var bounds: [ClosedRange<Int>]

  var people: Int { classOf.count }
  var items: Int { scale.items.count }

  init(_ scale: PublishedScale, _ roster: Roster, colluders: [Colluder]) {
    self.scale = scale
    var sizes: [[Int]: Int] = [:]
    var members: [[Int]: [Membership]] = [:]
    var told: [[Int]: [Colluder]] = [:]
    func sets(of membership: Membership) -> [Int] {
      scale.means.indices.filter { roster.holds(scale.means[$0].source, membership) }
    }
    for (membership, people) in roster.classes {
      let key = sets(of: membership)
      sizes[key, default: 0] += people
      members[key, default: []].append(membership)
    }
    for colluder in colluders { told[sets(of: colluder.membership), default: []].append(colluder) }
    let keys = sizes.keys.sorted { $0.lexicographicallyPrecedes($1) }
    precondition(scale.means.count <= 64, "three breakdowns have no more groups")
    setsOfClass = keys
    masks = keys.map { sets in sets.reduce(0) { $0 | UInt64(1) << UInt64($1) } }
    memberships = keys.map { members[$0] ?? [] }
    var classOf: [Int] = []
    var honest: [Range<Int>] = []
    var known = scale.items.map { _ in [Int]() }
    for (place, key) in keys.enumerated() {
      let size = sizes[key] ?? 0
      let telling = (told[key] ?? []).prefix(size)
      let start = classOf.count
      classOf += Array(repeating: place, count: size)
      honest.append(start..<(start + size - telling.count))
      for (item, published) in scale.items.enumerated() {
        known[item] += Array(repeating: -1, count: size - telling.count)
        known[item] += telling.map { $0.steps[published.id] ?? scale.steps / 2 }
      }
    }
    self.classOf = classOf
    self.honest = honest
    self.known = known
    let peopleOfSet = scale.means.indices.map { set in
      classOf.indices.filter { keys[classOf[$0]].contains(set) }
    }
    self.peopleOfSet = peopleOfSet
    let full = scale.items.count * scale.steps
    bounds = zip(scale.means, peopleOfSet).map { $0.level.sums(people: $1.count, full: full) }
    fitWholeSchool()
  }

  /// Where answers were left out, the table and the mean may not fit each other in a world in which
  /// everybody answered; then the interval of the mean is stretched to the nearest sum that fits.
  private mutating func fitWholeSchool() {
    guard let whole = scale.means.firstIndex(where: { $0.source == .wholeSchool }) else { return }
    let least = scale.items.reduce(0) { $0 + $1.sums(of: people).lowerBound }
    let most = scale.items.reduce(0) { $0 + $1.sums(of: people).upperBound }
    let (low, high) = (bounds[whole].lowerBound, bounds[whole].upperBound)
    bounds[whole] = min(low, most)...max(high, least)
  }

  /// The same puzzle with every interval stretched at both ends.
  func stretched(by steps: Int) -> Puzzle {
    var wider = self
    wider.bounds = bounds.map { ($0.lowerBound - steps)...($0.upperBound + steps) }
    return wider
  }
}

extension PublishedMean.Level {
  /// The sums that round to this mean, for so many people of a full score each.
  package func sums(people: Int, full: Int) -> ClosedRange<Int> {
    let most = people * full
    switch self {
    case .points(let mean):
      let low = Self.ceiling(2 * mean - 1, of: most)
      let high = Self.ceiling(2 * mean + 1, of: most) - 1
      return min(max(low, 0), most)...max(min(high, most), min(max(low, 0), most))
    case .withheld: return 0...most
    case .nearLowEnd: return 0...min(most, 3 * full - 1)
    case .nearHighEnd: return max(0, most - 3 * full + 1)...most
    }
  }

  /// So many half hundredths of a sum, rounded up.
  private static func ceiling(_ halves: Int, of most: Int) -> Int {
    let (quotient, remainder) = (Int64(halves) * Int64(most)).quotientAndRemainder(dividingBy: 200)
    return Int(remainder > 0 ? quotient + 1 : quotient)
  }
}

extension PublishedItem {
  /// The sums of steps that the cells allow, from the least to the most.
  func sums(of people: Int) -> ClosedRange<Int> {
    let least = filled(people, cells.map { ($0.steps[0], $0.people) }.sorted { $0.0 < $1.0 })
    let most = filled(
      people, cells.map { ($0.steps[$0.steps.count - 1], $0.people) }.sorted { $0.0 > $1.0 })
    return min(least, most)...most
  }

  /// Every cell has its fewest people; the rest go to the cells as they come.
  private func filled(_ people: Int, _ cells: [(step: Int, people: ClosedRange<Int>)]) -> Int {
    var left = people - cells.reduce(0) { $0 + $1.people.lowerBound }
    return cells.reduce(0) { sum, cell in
      let more = min(max(left, 0), cell.people.upperBound - cell.people.lowerBound)
      left -= more
      return sum + cell.step * (cell.people.lowerBound + more)
    }
  }
}
