import AloudDisclosure
import AloudModel
import AloudStatistics

/// What one wave says of one group of a breakdown.
struct GroupReading: Sendable {
  let wave: WaveReading
  let breakdown: Breakdown
  let group: Group
  let released: ReleasedGroup
  /// Counted with this one, where it is shown.
  let members: [Group]

  /// Every group of a breakdown, in the order of the questionnaire.
  static func all(of breakdown: Breakdown, in wave: WaveReading) -> [GroupReading] {
    let released = wave.release.breakdowns.first { $0.id == breakdown.id }?.groups ?? []
    return breakdown.groups.compactMap { group in
      released.first { $0.id == group.id }.map { own in
        GroupReading(
          wave: wave, breakdown: breakdown, group: group, released: own,
          members: breakdown.groups.filter { other in
            released.contains { $0.id == other.id && $0.mergedInto == group.id }
          })
      }
    }
  }

  var isShown: Bool { released.figures.value != nil }

  /// The reason why the group has no figures of its own.
  ///
  /// What R4 and what R6 hides has one reason: which of them it was would tell more.
  var status: Status {
    switch released.figures.reason {
    case .attack?: .complementary
    case let reason?: Status(reason)
    case nil: .shown
    }
  }

  /// Its mean on a scale, where there is one.
  func score(on scale: Scale) -> Int? {
    switch released.figures.value?.level(of: scale.id)?.value {
    case .mean(let mean)?: mean
    case .nearEnd?, nil: nil
    }
  }

  /// As the comparison of groups takes it.
  func outcome(on scale: Scale) -> GroupOutcome {
    guard let figures = released.figures.value, let level = figures.level(of: scale.id) else {
      return .tooFew
    }
    switch level {
    case .shown(.mean(let mean)):
      let minimum = wave.survey.promise.minimumGroup
      return .level(.init(mean: mean, band: figures.people, minimumGroup: minimum))
    case .shown(.nearEnd), .withheld(.tailCoded): return .nearEnd
    case .withheld: return .tooFew
    }
  }

  func status(on scale: Scale) -> Status {
    guard let level = released.figures.value?.level(of: scale.id) else { return status }
    switch level {
    case .shown(.mean): return .shown
    case .shown(.nearEnd): return .tailCoded
    case .withheld(let reason): return Status(reason)
    }
  }
}

/// Two groups of one wave on one scale of page 1.
struct GapReading: Sendable {
  let scale: Scale
  let first: GroupReading
  let second: GroupReading
  let verdict: GapVerdict

  var wave: WaveReading { first.wave }
  var breakdown: Breakdown { first.breakdown }
}
