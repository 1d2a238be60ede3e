import AloudDisclosure
import AloudModel
import AloudStatistics

/// What a team should keep, what it should talk about first, and what nobody can tell yet.
struct TeamChoice: Sendable {
  /// The highest of page 1 that are not falling; several only where they are level.
  let keep: [Pick]
  /// Clear falls, else the lowest; at most two.
  let talkFirst: [Pick]
  let uncertain: [Scale]
  let notComparable: [Scale]
  /// Scales of page 1 without a number.
  let withheld: [Scale]
  /// Whether a single scale of page 1 has a place to be spoken of.
  let isAlone: Bool

  struct Pick: Sendable {
    let change: ScaleChange
    let standing: ScaleStanding
    /// Where a number stands for the scale; the ends stand beyond all numbers.
    let rank: Int

    var scale: Scale { change.scale }
  }

  init(_ findings: SurveyFindings) {
    let picks = findings.changes.compactMap { Pick($0, in: findings.newest) }
    let falls = picks.filter { $0.change.direction == .down && !$0.change.isSmall }
    let kept = Self.extremes(of: picks.filter { $0.change.direction != .down }, by: >)
    isAlone = picks.count == 1
    if isAlone {
      let isKept = picks[0].change.direction == .up
      (keep, talkFirst) = isKept ? (picks, []) : ([], picks)
    } else {
      let keptIDs = Set(kept.map(\.scale.id))
      let rest = picks.filter { !keptIDs.contains($0.scale.id) }
      let fallen = Set(falls.map(\.scale.id))
      let lowest = Self.extremes(of: rest, by: <).filter { !fallen.contains($0.scale.id) }
      keep = Array(kept.prefix(2))
      talkFirst = Array((falls.sorted(by: Self.fellFurther) + lowest).prefix(2))
    }
    uncertain = findings.changes.filter(\.isTooUncertain).map(\.scale)
    notComparable = findings.changes.filter { VerdictName($0.verdict) == .notComparable }
      .map(\.scale)
    let named = Set(picks.map(\.scale.id))
    withheld = findings.changes.map(\.scale).filter { !named.contains($0.id) }
  }

  /// The scale the next step speaks of.
  var first: Scale? { (talkFirst.first ?? keep.first)?.scale }

  private static func extremes(of picks: [Pick], by isBeyond: (Int, Int) -> Bool) -> [Pick] {
    guard let best = picks.map(\.rank).min(by: isBeyond) else { return [] }
    return picks.filter { $0.rank == best }
  }

  private static func fellFurther(_ left: Pick, _ right: Pick) -> Bool {
    (left.change.verdict.step?.change ?? 0) < (right.change.verdict.step?.change ?? 0)
  }
}

extension TeamChoice.Pick {
  /// Nothing for a scale of which not even the end it is near is said.
  fileprivate init?(_ change: ScaleChange, in wave: WaveReading) {
    let standing = ScaleStanding(of: change.scale.id, in: wave)
    switch standing {
    case .score(let score): self.init(change: change, standing: standing, rank: score.mean)
    case .nearEnd(.high): self.init(change: change, standing: standing, rank: 101)
    case .nearEnd(.low): self.init(change: change, standing: standing, rank: -1)
    case .withheld, .notAsked: return nil
    }
  }
}
