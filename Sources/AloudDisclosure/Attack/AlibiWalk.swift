import AloudAttack

/// Exchanges at random, none of which leads farther off, until every mean is what it is again.
///
/// The dice begin alike every time, so that the same answers give the same release.
struct AlibiWalk {
  private let search: AlibiSearch
  private let start: [GroupDrift]
  /// People whose answers stay as they are: those who tell theirs, and whom the alibi is for.
  private let fixed: Set<Int>

  /// Exchanges tried before giving up, and partners tried for each.
  private static let patience = 600
  private static let partners = 12

  /// - Parameter drift: where each group stands after the exchange it begins with.
  init(_ search: AlibiSearch, from drift: [GroupDrift], fixed: Set<Int>) {
    self.search = search
    start = drift
    self.fixed = fixed
  }

  /// What everybody answers whose answer is another in the end; nothing, where the walk leads nowhere.
  func answers(exchanging left: Int, _ right: Int) -> [Int: Int?]? {
    let item = search.item
    var dice = SplitMix(seed: UInt64(1_009 * left + right))
    var (steps, drift) = (item.steps, start)
    steps.swapAt(left, right)
    for _ in 0..<Self.patience {
      let broken = drift.indices.filter { search.excess($0, drift[$0]) != 0 }
      guard !broken.isEmpty else {
        return steps.indices.reduce(into: [:]) { answers, person in
          if steps[person] != item.steps[person] { answers[person] = .some(steps[person]) }
        }
      }
      guard search.budget.takes(Self.partners) else { return nil }
      move(broken[dice.below(broken.count)], &steps, &drift, &dice)
    }
    return nil
  }

  private func move(
    _ group: Int, _ steps: inout [Int?], _ drift: inout [GroupDrift], _ dice: inout SplitMix
  ) {
    let item = search.item
    let bit = UInt64(1) << UInt64(group)
    let rises = search.excess(group, drift[group]) < 0
    let person = dice.below(steps.count)
    guard item.groups[person] & bit != 0, !fixed.contains(person), let mine = steps[person] else {
      return
    }
    for _ in 0..<Self.partners {
      let partner = dice.below(steps.count)
      guard item.groups[partner] & bit == 0, !fixed.contains(partner), let theirs = steps[partner],
        rises ? theirs > mine : theirs < mine
      else { continue }
      let moves = search.moves((person, mine), (partner, theirs))
      guard search.miss(moves, from: drift) <= search.miss([], from: drift) else { continue }
      steps.swapAt(person, partner)
      for group in drift.indices { drift[group] = search.moved(drift[group], in: group, by: moves) }
      return
    }
  }
}
