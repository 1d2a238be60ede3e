import AloudAttack
import AloudTally

/// Looks for alibis: first by exchanging whole sheets between people of different groups, which leaves
/// every figure of the whole school as it is, and then by single answers.
///
/// What it finds is checked against everything that is said of the scale, so it proves what it shows.
/// That it finds nothing proves nothing, and is treated as if nothing were to be found.
struct AlibiSearch {
  let answered: AnsweredScale
  let wholeSchool: WholeSchoolRule

  /// Exchanges that come nearest and are tried to be mended by others.
  private static let starts = 12
  /// Exchanges beside the first.
  private static let mends = 3

  /// - Parameter sparing: people whose answers are as they are.
  func alibi(_ question: AlibiQuestion, sparing: [Int]) -> Alibi? {
    exchange(question, sparing) ?? AnswerChanges(self).alibi(question, sparing: sparing)
  }

  /// How far the sums are from what is said, after some people's scores moved.
  func miss(_ moves: [(person: Int, by: Int)], from sums: [Int]) -> Int {
    sums.indices.reduce(0) { miss, group in
      let bit = UInt64(1) << UInt64(group)
      let sum = moves.reduce(sums[group]) { sum, move in
        answered.groups[move.person] & bit == 0 ? sum : sum + move.by
      }
      let bounds = answered.bounds[group]
      return miss + max(0, bounds.lowerBound - sum, sum - bounds.upperBound)
    }
  }

  private func exchange(_ question: AlibiQuestion, _ sparing: [Int]) -> Alibi? {
    let sides = answered.published.items[question.item].sides
    let others = distinct(
      answered.people.indices.filter { person in
        !sparing.contains(person) && !question.members.contains(person)
          && question.isOther(answered.people[person].steps[question.item], sides: sides)
      })
    var near: [Exchange] = []
    for target in distinct(question.members) {
      for other in others {
        guard let first = Exchange(target, other, self) else { continue }
        if first.miss == 0 { return alibi([first]) }
        near.append(first)
      }
    }
    near.sort { $0.miss < $1.miss }
    for first in near.prefix(Self.starts) {
      if let mended = mended(first, sparing) { return alibi(mended) }
    }
    return nil
  }

  private func alibi(_ exchanges: [Exchange]) -> Alibi {
    var sheets: [Int: [Int?]] = [:]
    for exchange in exchanges {
      sheets[exchange.left] = answered.people[exchange.right].steps
      sheets[exchange.right] = answered.people[exchange.left].steps
    }
    return Alibi(target: exchanges[0].left, sheets: sheets)
  }

  /// More exchanges, each the best there is, until every sum fits.
  private func mended(_ first: Exchange, _ sparing: [Int]) -> [Exchange]? {
    var exchanges = [first]
    for _ in 0..<Self.mends {
      let last = exchanges[exchanges.count - 1]
      let fixed = Set(sparing + exchanges.flatMap { [$0.left, $0.right] })
      guard let next = best(after: last.sums, fixed), next.miss < last.miss else { return nil }
      exchanges.append(next)
      if next.miss == 0 { return exchanges }
    }
    return nil
  }

  private func best(after sums: [Int], _ fixed: Set<Int>) -> Exchange? {
    let free = distinct(
      answered.people.indices.filter { !fixed.contains($0) && answered.scores[$0] != nil })
    var best: (miss: Int, left: Int, right: Int)?
    for (place, left) in free.enumerated() {
      for right in free[(place + 1)...] where answered.groups[left] != answered.groups[right] {
        guard let (left, right) = moves(left, right) else { continue }
        let miss = miss([left, right], from: sums)
        if miss < best?.miss ?? .max { best = (miss, left.person, right.person) }
      }
    }
    return best.flatMap { Exchange($0.left, $0.right, self, from: sums) }
  }

  /// What each of two people's score moves by when they exchange their sheets; nothing, when only one
  /// has a score: a group would then have another number of people with one.
  fileprivate func moves(
    _ left: Int, _ right: Int
  ) -> ((person: Int, by: Int), (person: Int, by: Int))? {
    switch (answered.scores[left], answered.scores[right]) {
    case (let mine?, let theirs?): ((left, theirs - mine), (right, mine - theirs))
    case (nil, nil): ((left, 0), (right, 0))
    case (_?, nil), (nil, _?): nil
    }
  }

  /// One person for each group and score among some.
  private func distinct(_ people: [Int]) -> [Int] {
    var seen: Set<[Int]> = []
    return people.filter { person in
      seen.insert([Int(bitPattern: UInt(answered.groups[person])), answered.scores[person] ?? -1])
        .inserted
    }
  }
}

/// Two people's sheets exchanged.
private struct Exchange {
  let left: Int
  let right: Int
  /// The groups' sums afterwards.
  let sums: [Int]
  /// How far they are from what is said.
  let miss: Int

  init?(_ left: Int, _ right: Int, _ search: AlibiSearch, from sums: [Int]? = nil) {
    guard let moves = search.moves(left, right) else { return nil }
    let before = sums ?? search.answered.sums
    self.left = left
    self.right = right
    miss = search.miss([moves.0, moves.1], from: before)
    self.sums = before.indices.map { group in
      let bit = UInt64(1) << UInt64(group)
      return [moves.0, moves.1].reduce(before[group]) { sum, move in
        search.answered.groups[move.person] & bit == 0 ? sum : sum + move.by
      }
    }
  }
}
