import AloudDisclosure
import AloudModel
import AloudStatistics

/// Everything one wave says of one scale, whole school.
struct ScaleReading: Sendable {
  let scale: Scale
  let standing: ScaleStanding
  /// Of its questions.
  let people: ScalePeople?
  let roster: RosterInterval?

  init(of scale: Scale, in wave: WaveReading) {
    self.scale = scale
    standing = ScaleStanding(of: scale.id, in: wave)
    people = ScalePeople(of: scale, in: wave)
    roster = standing.score?.rosterInterval(invited: wave.wave.invited)
  }

  var rosterInterval: WholeInterval? {
    switch roster {
    case .between(let interval)?: interval
    case .everyoneAnswered?, .notComputable?, nil: nil
    }
  }
}

extension ReleasedScale {
  /// Whether too few people have a score on it for anything to be said of their answers.
  var hasTooFewAnswers: Bool { level == .withheld(.tooFewAnswers) }
}
