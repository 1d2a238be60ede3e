import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

/// Everything one wave says of one scale, whole school.
struct ScaleReading: Sendable {
  let scale: Scale
  let standing: ScaleStanding
  let people: PeopleReading?
  let alphaTenths: Int?
  let roster: RosterInterval?

  init(of scale: Scale, in wave: WaveReading) {
    let released = wave.release.scale(scale.id)
    self.scale = scale
    standing = ScaleStanding(of: scale.id, in: wave)
    people = released.flatMap { released in
      released.hasTooFewAnswers && released.people == .shown(.words(.fewOrNone))
        ? nil : released.people.value.map { PeopleReading(merged: $0) }
    }
    alphaTenths = released?.alphaTenths.value
    roster = standing.score?.released.rosterInterval(invited: wave.wave.invited)
  }

  var rosterInterval: WholeInterval? {
    switch roster {
    case .between(let interval)?: interval
    case .everyoneAnswered?, .notComputable?, nil: nil
    }
  }

  /// Whether views are split; nothing where the two sides are not both shown.
  var isSplit: Bool? { parts?.areSplit }

  /// The two sides and everybody between them, where they are shown.
  var parts: ThreeParts? {
    guard let people, let safer = people.safer, let lessSafe = people.lessSafe,
      let neither = people.neitherOrNoAnswer
    else { return nil }
    return ThreeParts(safer: safer, neither: neither, lessSafe: lessSafe)
  }
}

extension ReleasedScale {
  /// Whether too few people have a score on it for anything to be said of their answers.
  var hasTooFewAnswers: Bool { level == .withheld(.tooFewAnswers) }
}
