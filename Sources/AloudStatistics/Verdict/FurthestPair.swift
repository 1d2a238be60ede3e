package import AloudModel

/// Whether one of the levels of work (beliefs, practices, policies) stands out from another.
package enum FurthestPair: Hashable, Sendable {
  /// The pair with the largest gap, the higher score first, where that gap is clear.
  case apart(higher: Identifier<Scale>, lower: Identifier<Scale>, ScoreGap)
  /// No pair stands out.
  case together
  /// Fewer than two of them have a released level.
  case tooFew
}

extension FurthestPair {
  /// The verdict on the scales in the order of the report; of equal gaps the first pair counts.
  package init(
    among scales: [(id: Identifier<Scale>, level: ReleasedLevel)], family: GapFamily
  ) {
    let pairs = scales.indices.flatMap { high in
      scales.indices.filter { $0 != high && scales[$0].level.mean <= scales[high].level.mean }
        .map { (high: scales[high], low: scales[$0]) }
    }
    let distances = pairs.map { $0.high.level.mean - $0.low.level.mean }
    guard let largest = distances.max(), let place = distances.firstIndex(of: largest) else {
      self = .tooFew
      return
    }
    let pair = pairs[place]
    let gap = ScoreGap(between: pair.low.level, and: pair.high.level, level: family.pairLevel)
    self = gap.isClear ? .apart(higher: pair.high.id, lower: pair.low.id, gap) : .together
  }
}
