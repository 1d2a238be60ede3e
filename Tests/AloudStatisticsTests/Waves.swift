import AloudModel
import AloudTally

@testable import AloudStatistics

/// Waves of one scale, half a year apart, the first in October 2024.
enum Waves {
  static let ids = (0..<8).map { Identifier<Wave>("wave-\($0)")! }
  static let days = [
    "2024-10-11", "2025-03-14", "2025-10-10", "2026-03-13", "2026-10-16", "2027-03-12",
    "2027-10-15", "2028-03-10",
  ].map { CalendarDay($0)! }

  static func wave(_ place: Int, _ mean: Int, _ sd: Int, _ n: Int) -> WaveLevel {
    WaveLevel(
      wave: ids[place], day: days[place], level: ReleasedLevel(mean: mean, sd: sd, n: n))
  }

  static func change(
    _ from: (mean: Int, sd: Int, n: Int), _ to: (mean: Int, sd: Int, n: Int),
    alpha: Ratio = Ratio(1, 20)
  ) -> WaveChange {
    WaveChange(
      from: Baseline([wave(0, from.mean, from.sd, from.n)]), to: wave(1, to.mean, to.sd, to.n),
      level: SignificanceLevel(alpha: alpha))
  }

  static func series(
    _ outcomes: [SeriesWave.Outcome], before: LevelSeries.Before = .nothing
  ) -> LevelSeries {
    LevelSeries(
      waves: outcomes.enumerated().map { place, outcome in
        SeriesWave(wave: ids[place], day: days[place], outcome: outcome)
      }, before: before)
  }
}

extension SeriesWave.Outcome {
  static func level(_ mean: Int, sd: Int = 17, n: Int = 31) -> Self {
    .level(ReleasedLevel(mean: mean, sd: sd, n: n))
  }
}
