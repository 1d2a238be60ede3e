import AloudDisclosure
import AloudModel
import AloudStatistics

/// What one wave says of one scale.
enum ScaleStanding: Hashable, Sendable {
  case score(ScaleScored)
  case nearEnd(End)
  case withheld(WithholdingReason)
  case notAsked

  init(of id: Identifier<Scale>, in wave: WaveReading) {
    guard let released = wave.release.scale(id) else {
      self = .notAsked
      return
    }
    switch released.level {
    case .shown(.mean(let mean)):
      self =
        ReleasedLevel(of: released, mean: mean, in: wave.release).map { .score(ScaleScored($0)) }
        ?? .withheld(.notComputable)
    case .shown(.nearEnd(let end)): self = .nearEnd(end)
    case .withheld(let reason): self = .withheld(reason)
    }
  }

  var score: ScaleScored? {
    switch self {
    case .score(let score): score
    case .nearEnd, .withheld, .notAsked: nil
    }
  }
}

/// A released score: whole points out of 100, with how far it can be off.
struct ScaleScored: Hashable, Sendable {
  let released: ReleasedLevel
  var mean: Int { released.mean }

  init(_ released: ReleasedLevel) { self.released = released }
}

extension ReleasedLevel {
  /// Of version 2 by the scale's own spread, of newer releases by its tables and the wave's likeness.
  fileprivate init?(of scale: ReleasedScale, mean: Int, in release: Release) {
    if let joint = scale.joint {
      guard let sd = joint.sd, let answers = joint.countedAsScored.value else { return nil }
      self.init(mean: mean, sd: sd, n: answers)
    } else {
      guard let counted = release.counted.value, let likeness = release.likeness,
        let bound = release.widestError(of: scale.id), bound > 0
      else { return nil }
      self.init(mean: mean, n: counted, bound: bound, likeness: likeness.scales)
    }
  }
}
