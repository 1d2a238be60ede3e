package import AloudModel

/// What an attack has got.
package struct AttackResult: Hashable, Sendable {
  /// Single answers there are: items times people who do not collude.
  package let answers: Int
  /// What the whole-school figures alone give away.
  package let baseline: [Exposure]
  /// What the groups give away beyond that.
  package let beyond: [Exposure]
  package let smallSums: [SmallSum]
  /// Scales whose figures no world was found to fit: nothing is ruled out for them.
  package let unsolved: [Identifier<Scale>]
  /// Scales whose figures fit no world in which everybody answered, and by how many steps each interval
  /// was stretched until one fitted: there the attacker is weaker by as much.
  package let stretched: [Identifier<Scale>: Int]

  /// Answers that are recovered exactly.
  package var exact: Int { (baseline + beyond).filter { $0.extent == .exact }.people }
  /// Answers whose side is certain, the exact ones included.
  package var sided: Int {
    // A class that is exact beyond and sided by the table is counted once.
    let told = Set(baseline.map { $0.item })
    return baseline.people + beyond.filter { !told.contains($0.item) }.people
  }
  /// Answers whose side the whole-school figures alone make certain.
  package var baselineSided: Int { baseline.people }

  package var isQuiet: Bool { beyond.isEmpty && smallSums.isEmpty && unsolved.isEmpty }
}

extension Sequence<Exposure> {
  fileprivate var people: Int { reduce(0) { $0 + $1.people } }
}
