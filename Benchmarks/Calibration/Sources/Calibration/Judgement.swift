import AloudModel
import AloudStatistics
import AloudTally

/// What a report on several waves would say.
struct Judgement {
  static let days = ["2025-03-14", "2025-10-10", "2026-03-13", "2026-10-16"]
    .compactMap { CalendarDay($0) }
  static let ids = ["one", "two", "three", "four"].compactMap { Identifier<AloudModel.Wave>($0) }
  static let scales = ["a", "b", "c", "d", "e"].compactMap { Identifier<Scale>($0) }
  static let family = VerdictFamily(scales: Set(scales), focus: scales[0])

  let verdicts: [Verdict]

  init(_ waves: [Wave]) {
    verdicts = (0..<School.scales).compactMap { scale in
      guard let share = Self.family.share(of: Self.scales[scale]) else { return nil }
      let series = LevelSeries(
        waves: waves.enumerated().map { place, wave in
          SeriesWave(
            wave: Self.ids[place], day: Self.days[place],
            outcome: wave.levels[scale].map { .level($0) } ?? .tooFewAnswers)
        }, before: .nothing)
      return series.verdict(for: share)
    }
  }

  var saysClear: Bool { verdicts.contains { Self.isClear($0) } }
  /// A change of any kind.
  var saysChange: Bool { verdicts.contains { Self.isClear($0) || Self.isDriftOrSmall($0) } }
  var focusIsCalled: Bool {
    verdicts.first.map { Self.isClear($0) || Self.isDriftOrSmall($0) } == true
  }
  var focusIsClear: Bool { verdicts.first.map { Self.isClear($0) } == true }

  private static func isClear(_ verdict: Verdict) -> Bool {
    switch verdict {
    case .clearRise, .clearFall: true
    case .smallRise, .smallFall, .noMeaningfulChange, .tooUncertain, .driftUp, .driftDown,
      .notEnoughAnswers, .notComparable, .first, .nearEnd:
      false
    }
  }

  private static func isDriftOrSmall(_ verdict: Verdict) -> Bool {
    switch verdict {
    case .smallRise, .smallFall, .driftUp, .driftDown: true
    case .clearRise, .clearFall, .noMeaningfulChange, .tooUncertain, .notEnoughAnswers,
      .notComparable, .first, .nearEnd:
      false
    }
  }
}
