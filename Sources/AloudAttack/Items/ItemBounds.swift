import AloudModel

/// The figures of one item's puzzle as intervals on sums.
struct ItemBounds {
  private(set) var bounds: [LinearBound] = []
  private(set) var spread: SpreadBound?

  private let figures: ItemFigures
  private let kinds: [ItemPuzzle.Key]
  private var answers: Int { figures.sides.count + 1 }
  private var most: Int { figures.sides.count - 1 }

  init(
    _ figures: ItemFigures, _ kinds: [ItemPuzzle.Key], _ people: [KnownPerson], _ roster: Roster
  ) {
    self.figures = figures
    self.kinds = kinds
    for cell in figures.table {
      bounds.append(
        LinearBound(
          by: each { _, answer in cell.answers.contains(answer) ? 1 : 0 },
          low: cell.people.lowerBound, high: cell.people.upperBound))
    }
    if let joint = figures.joint {
      addScores(joint)
    } else {
      for place in figures.means.indices { addMean(place, people, roster) }
    }
  }

  /// Something for each place of a kind and an answer.
  private func each(_ value: (ItemPuzzle.Key, Int?) -> Int) -> [Int] {
    kinds.flatMap { kind in (0..<answers).map { value(kind, $0 == 0 ? nil : $0 - 1) } }
  }

  private func isIn(_ set: Int, _ kind: ItemPuzzle.Key) -> Bool {
    kind.sets & 1 << UInt64(set) != 0
  }

  // A mean of the items' own means: with those of the others known, a bound on this item's sum that is linear
  // in the sum and in how many answered.

  private mutating func addMean(_ place: Int, _ people: [KnownPerson], _ roster: Roster) {
    let mean = figures.means[place]
    guard case .points(let points) = mean.level else { return }
    let members = people.filter { roster.holds(mean.source, $0.membership) }
    guard let others = OthersMean(figures.others, of: members) else { return }
    let full = (figures.others.count + 1) * most * others.factor
    func by(_ answered: Int) -> [Int] {
      each { kind, answer in
        guard isIn(place, kind), let answer else { return 0 }
        return answered + 200 * others.factor * answer
      }
    }
    let unit = 200 * others.factor
    bounds.append(
      LinearBound(by: by(200 * others.high - (2 * points - 1) * full), low: 0, unit: unit))
    bounds.append(
      LinearBound(
        by: by(200 * others.low - (2 * points + 1) * full),
        high: others.low == others.high ? -1 : 0, unit: unit))
  }

  // People's own means: of version 2.

  private mutating func addScores(_ joint: ItemFigures.Joint) {
    let form = PeopleScores(figures, kinds)
    let scored = each { form.score($0, $1) == nil ? 0 : 1 }
    let scores = each { form.score($0, $1) ?? 0 }
    for (place, mean) in figures.means.enumerated() {
      let inside = each { kind, _ in isIn(place, kind) ? 1 : 0 }
      add(
        mean.level, zip(inside, scored).map { $0 * $1 }, zip(inside, scores).map { $0 * $1 },
        form.full)
    }
    if let count = joint.scored {
      bounds.append(LinearBound(by: scored, low: count.lowerBound, high: count.upperBound))
    }
    for (side, people) in joint.people {
      bounds.append(
        LinearBound(
          by: each { form.side($0, $1) == side ? 1 : 0 }, low: people.lowerBound,
          high: people.upperBound))
    }
    spread = joint.sd.map { SpreadBound(sd: $0, scored: scored, scores: scores, full: form.full) }
  }

  private mutating func add(
    _ level: PublishedMean.Level, _ scored: [Int], _ scores: [Int], _ full: Int
  ) {
    func by(_ one: Int, _ step: Int) -> [Int] {
      zip(scored, scores).map { one * $0 + step * $1 }
    }
    switch level {
    case .points(let points):
      let unit = 200 * full / most / (figures.others.count + 1)
      bounds.append(LinearBound(by: by(-(2 * points - 1) * full, 200), low: 0, unit: unit))
      bounds.append(LinearBound(by: by(-(2 * points + 1) * full, 200), high: -1, unit: unit))
    case .nearLowEnd: bounds.append(LinearBound(by: by(0, 1), high: 3 * full - 1))
    case .nearHighEnd: bounds.append(LinearBound(by: by(-full, 1), low: 1 - 3 * full))
    case .withheld: break
    }
  }
}

/// What a person's own mean of a scale comes to in version 2: of those who answered half of its items.
struct PeopleScores {
  let full: Int
  private let need: Int
  private let common: Int

  init(_ figures: ItemFigures, _ kinds: [ItemPuzzle.Key]) {
    let need = (figures.others.count + 2) / 2
    self.need = need
    let answered = Set(kinds.flatMap { [$0.answered, $0.answered + 1] }).filter { $0 >= need }
    common = answered.reduce(1, leastCommonMultiple)
    full = common * (figures.sides.count - 1)
  }

  func score(_ kind: ItemPuzzle.Key, _ answer: Int?) -> Int? {
    let answered = kind.answered + (answer == nil ? 0 : 1)
    guard answered >= need else { return nil }
    return (kind.steps + (answer ?? 0)) * (common / answered)
  }

  /// From 62.5 points on a person is safer, to 37.5 less safe.
  func side(_ kind: ItemPuzzle.Key, _ answer: Int?) -> PublishedItem.Side {
    guard let score = score(kind, answer) else { return .neither }
    return 8 * score >= 5 * full ? .safer : 8 * score <= 3 * full ? .lessSafe : .neither
  }
}
