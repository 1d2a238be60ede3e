import AloudDisclosure
import AloudModel
import AloudStatistics

/// What one wave says of one scale.
enum ScaleStanding: Hashable, Sendable {
  case score(ReleasedLevel)
  case nearEnd(End)
  case withheld(WithholdingReason)
  case notAsked

  init(of id: Identifier<Scale>, in wave: WaveReading) {
    guard let released = wave.release.scale(id) else {
      self = .notAsked
      return
    }
    switch released.level {
    case .shown(.mean):
      self = wave.levels[id].map { .score($0) } ?? .withheld(.notComputable)
    case .shown(.nearEnd(let end)): self = .nearEnd(end)
    case .withheld(let reason): self = .withheld(reason)
    }
  }

  /// In whole points out of 100, with how far it can be off.
  var score: ReleasedLevel? {
    switch self {
    case .score(let level): level
    case .nearEnd, .withheld, .notAsked: nil
    }
  }
}
