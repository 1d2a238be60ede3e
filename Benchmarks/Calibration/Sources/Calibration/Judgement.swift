import AloudDisclosure
import AloudModel
import AloudStatistics

/// What the newest of several reports would say, from releases alone.
struct Judgement {
  let verdicts: FamilyVerdicts

  init(_ releases: [Release]) {
    var replay = FamilyReplay()
    var newest: FamilyVerdicts?
    for place in releases.indices {
      newest = replay.judge(
        AskedSurvey.waves[place], Self.series(Array(releases[...place])), focus: AskedSurvey.focus)
    }
    guard let newest else { preconditionFailure("a judgement is of waves") }
    verdicts = newest
  }

  private static func series(
    _ releases: [Release]
  ) -> [(member: FamilyMember, series: LevelSeries)] {
    let scores = releases.map(\.overall)
    let newest = scores.last.flatMap(\.self)?.scales.map(\.id)
    let overall = scores.map { score -> SeriesWave.Outcome in
      guard let score, score.scales.map(\.id) == newest else { return .tooFewAnswers }
      return .level(score.level)
    }
    return [(.overall, series(overall))]
      + AskedSurvey.scales.map { scale in
        let outcomes = releases.map { release -> SeriesWave.Outcome in
          release.level(of: scale).map { .level($0) } ?? .nearEnd
        }
        return (.scale(scale), series(outcomes))
      }
  }

  private static func series(_ outcomes: [SeriesWave.Outcome]) -> LevelSeries {
    LevelSeries(
      waves: outcomes.enumerated().map { place, outcome in
        SeriesWave(
          wave: AskedSurvey.waves[place], day: AskedSurvey.days[place], outcome: outcome)
      }, before: .nothing)
  }

  /// Whether anything is said to have risen or fallen clearly, drifts included.
  var saysClear: Bool { verdicts.verdicts.values.contains { Self.isClear($0) } }

  /// Whether a member is said to have moved at all.
  func calls(_ member: FamilyMember) -> Bool {
    verdicts.verdicts[member].map { Self.isClear($0) || $0.beginsBaseline } == true
  }

  private static func isClear(_ verdict: Verdict) -> Bool {
    switch verdict {
    case .clearRise, .clearFall, .driftUp, .driftDown: true
    case .smallRise, .smallFall, .noMeaningfulChange, .inconclusive, .notEnoughAnswers,
      .notComparable, .first, .nearEnd:
      false
    }
  }
}
