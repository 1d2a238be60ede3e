import AloudDisclosure
import AloudModel

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
    switch (released.level, released.countedAsScored) {
    case (.shown(.score(let mean, let sd)), .shown(let answers)):
      self = .score(ScaleScored(mean: mean, sd: sd, answers: answers))
    case (.shown(.nearEnd(let end)), _): self = .nearEnd(end)
    case (.withheld(let reason), _), (.shown(.score), .withheld(let reason)):
      self = .withheld(reason)
    }
  }

  var score: ScaleScored? {
    switch self {
    case .score(let score): score
    case .nearEnd, .withheld, .notAsked: nil
    }
  }
}

/// A released score: whole points out of 100, and how many answers are said to be behind it.
struct ScaleScored: Hashable, Sendable {
  let mean: Int
  let sd: Int
  let answers: Int
}
