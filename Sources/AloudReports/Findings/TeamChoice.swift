import AloudDisclosure
import AloudModel
import AloudStatistics

/// What a team should keep, what it should talk about first, and what nobody can tell yet.
struct TeamChoice: Sendable {
  /// The highest of all scales asked that are not falling; several only where they are level.
  let keep: [Pick]
  /// Clear falls, else the lowest of all scales asked; at most two.
  let talkFirst: [Pick]
  /// How many comparisons of page 1 the answers do not settle.
  let inconclusive: Int
  let compared: Int
  let notComparable: [Scale]
  /// Scales of page 1 without a number.
  let withheld: [Scale]
  /// Whether a single scale has a place to be spoken of.
  let isAlone: Bool

  struct Pick: Sendable {
    let scale: Scale
    /// Nothing for a scale that is not of page 1, of which no change is judged.
    let change: LevelChange?
    let standing: ScaleStanding
    /// Where a number stands for the scale; the ends stand beyond all numbers.
    let rank: Int

    var hasClearlyFallen: Bool { change?.hasClearlyFallen == true }
  }

  init(_ findings: SurveyFindings) {
    let changes = Dictionary(uniqueKeysWithValues: findings.changes.map { ($0.scale.id, $0.level) })
    let picks = findings.newest.scoredScales.compactMap {
      Pick($0, changes[$0.id], in: findings.newest)
    }
    let falls = picks.filter(\.hasClearlyFallen)
    let kept = Self.extremes(of: picks.filter { $0.change?.direction != .down }, by: >)
    isAlone = picks.count == 1
    if isAlone {
      let isKept = picks[0].change?.direction == .up
      (keep, talkFirst) = isKept ? (picks, []) : ([], picks)
    } else {
      let keptIDs = Set(kept.map(\.scale.id))
      let rest = picks.filter { !keptIDs.contains($0.scale.id) }
      let fallen = Set(falls.map(\.scale.id))
      let lowest = Self.extremes(of: rest, by: <).filter { !fallen.contains($0.scale.id) }
      keep = Array(kept.prefix(2))
      talkFirst = Array((falls.sorted(by: Self.fellFurther) + lowest).prefix(2))
    }
    let levels = findings.changes.map(\.level) + (findings.overall.map { [$0.level] } ?? [])
    inconclusive = levels.count(where: \.isInconclusive)
    compared = levels.count { $0.verdict.change != nil }
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
    (left.change?.verdict.change?.change ?? 0) < (right.change?.verdict.change?.change ?? 0)
  }
}

extension TeamChoice.Pick {
  /// Nothing for a scale of which not even the end it is near is said.
  fileprivate init?(_ scale: Scale, _ change: LevelChange?, in wave: WaveReading) {
    let standing = ScaleStanding(of: scale.id, in: wave)
    let rank: Int? =
      switch standing {
      case .score(let level): level.mean
      case .nearEnd(.high): 101
      case .nearEnd(.low): -1
      case .withheld, .notAsked: nil
      }
    guard let rank else { return nil }
    self.init(scale: scale, change: change, standing: standing, rank: rank)
  }
}
