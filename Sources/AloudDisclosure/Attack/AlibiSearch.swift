import AloudAttack

/// Looks for alibis: first by exchanging the answers of people of different groups, which leaves every
/// figure of the whole school as it is, and then by single answers.
///
/// What it finds keeps the mean of every published group and everything known of the whole school, so it
/// proves what it shows. That it finds nothing proves nothing, and is treated as if nothing were to be
/// found.
struct AlibiSearch {
  let item: ItemOfGroups
  let wholeSchool: WholeSchoolRule
  let budget: SearchBudget

  /// Exchanges that come nearest and are tried to be mended by others.
  private static let starts = 6
  /// Exchanges from which a walk sets out where none is mended.
  private static let walks = 16
  /// Exchanges beside the first.
  private static let mends = 2

  /// - Parameter sparing: people whose answers are as they are.
  func alibi(_ question: AlibiQuestion, sparing: [Int]) -> Alibi? {
    exchange(question, sparing) ?? AnswerChanges(self).alibi(question, sparing: sparing)
  }

  /// What a change of one person's answer moves.
  struct Move {
    let person: Int
    let by: GroupDrift
  }

  /// How far the groups are moved beyond what their means leave open, added up.
  func miss(_ moves: [Move], from drift: [GroupDrift]) -> Int {
    drift.indices.reduce(0) { $0 + abs(excess($1, moved(drift[$1], in: $1, by: moves))) }
  }

  /// How far one group is moved beyond what its mean leaves open: below 0 where its sum is too small.
  func excess(_ group: Int, _ drift: GroupDrift) -> Int { item.slack[group].excess(drift) }

  /// Where a group stands after some moves.
  func moved(_ drift: GroupDrift, in group: Int, by moves: [Move]) -> GroupDrift {
    let bit = UInt64(1) << UInt64(group)
    return moves.reduce(into: drift) { drift, move in
      if item.groups[move.person] & bit != 0 { drift += move.by }
    }
  }

  /// What an exchange of two people's answers moves.
  func moves(_ left: (person: Int, step: Int?), _ right: (person: Int, step: Int?)) -> [Move] {
    let by = GroupDrift(
      sum: (right.step ?? 0) - (left.step ?? 0),
      answered: (right.step == nil ? 0 : 1) - (left.step == nil ? 0 : 1))
    return [
      Move(person: left.person, by: by),
      Move(person: right.person, by: GroupDrift(sum: -by.sum, answered: -by.answered)),
    ]
  }

  private func exchange(_ question: AlibiQuestion, _ sparing: [Int]) -> Alibi? {
    let others = item.distinct(
      item.steps.indices.filter { person in
        !sparing.contains(person) && !question.members.contains(person)
          && question.isOther(item.steps[person], sides: item.published.sides)
      })
    let miss = ExchangeMiss(self, after: item.sources.map { _ in GroupDrift() })
    var near: [(miss: Int, left: Int, right: Int)] = []
    for target in item.distinct(question.members) {
      for other in others {
        guard budget.takes(1) else { return nil }
        let first = miss.of(target, other)
        if first == 0 { return alibi([Exchange(target, other, self)]) }
        near.append((first, target, other))
      }
    }
    near.sort { $0.miss < $1.miss }
    let firsts = near.prefix(max(Self.starts, Self.walks)).map { Exchange($0.left, $0.right, self) }
    for first in firsts.prefix(Self.starts) {
      if let mended = mended(first, sparing) { return alibi(mended) }
    }
    for first in firsts.prefix(Self.walks) {
      let walk = AlibiWalk(self, from: first.drift, fixed: Set(sparing + [first.left]))
      if let answers = walk.answers(exchanging: first.left, first.right) {
        return Alibi(target: first.left, answers: answers)
      }
    }
    return nil
  }

  private func alibi(_ exchanges: [Exchange]) -> Alibi {
    var answers: [Int: Int?] = [:]
    for exchange in exchanges {
      answers[exchange.left] = .some(item.steps[exchange.right])
      answers[exchange.right] = .some(item.steps[exchange.left])
    }
    return Alibi(target: exchanges[0].left, answers: answers)
  }

  /// More exchanges, each the best there is, until every sum fits.
  private func mended(_ first: Exchange, _ sparing: [Int]) -> [Exchange]? {
    var exchanges = [first]
    for _ in 0..<Self.mends {
      let last = exchanges[exchanges.count - 1]
      let fixed = Set(sparing + exchanges.flatMap { [$0.left, $0.right] })
      guard let next = best(after: last.drift, fixed), next.miss < last.miss else { return nil }
      exchanges.append(next)
      if next.miss == 0 { return exchanges }
    }
    return nil
  }

  private func best(after drift: [GroupDrift], _ fixed: Set<Int>) -> Exchange? {
    let free = item.distinct(
      item.steps.indices.filter { !fixed.contains($0) && item.steps[$0] != nil })
    let misses = ExchangeMiss(self, after: drift)
    var best: (miss: Int, left: Int, right: Int)?
    for (place, left) in free.enumerated() {
      for right in free[(place + 1)...] where item.groups[left] != item.groups[right] {
        guard budget.takes(1) else { return nil }
        let miss = misses.of(left, right)
        if miss < best?.miss ?? .max { best = (miss, left, right) }
      }
    }
    return best.map { Exchange($0.left, $0.right, self, from: drift) }
  }
}

/// Two people's answers exchanged.
private struct Exchange {
  let left: Int
  let right: Int
  /// Where each group stands afterwards.
  let drift: [GroupDrift]
  /// How far that is off, added up.
  let miss: Int

  init(_ left: Int, _ right: Int, _ search: AlibiSearch, from drift: [GroupDrift]? = nil) {
    let before = drift ?? search.item.sources.map { _ in GroupDrift() }
    let steps = search.item.steps
    let moves = search.moves((left, steps[left]), (right, steps[right]))
    self.left = left
    self.right = right
    miss = search.miss(moves, from: before)
    self.drift = before.indices.map { search.moved(before[$0], in: $0, by: moves) }
  }
}
