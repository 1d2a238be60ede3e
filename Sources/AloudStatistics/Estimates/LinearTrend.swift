import AloudModel
package import AloudTally

/// The straight-line trend over three released levels or more, at a level fixed in advance.
///
/// Rounding is variance, as in `WaveChange`: each wave's error has 1/12 more. Ends are tenths of a point a
/// year, rounded outward, and whether the interval excludes 0 is read from those tenths, so that a printed
/// interval and its verdict agree.
package struct LinearTrend: Hashable, Sendable {
  /// Oldest first.
  package let waves: [WaveLevel]
  package let level: SignificanceLevel
  /// Points a year of 365.25 days, exact for the released means.
  package let slopePerYear: Ratio
  /// In tenths of a point a year.
  package let intervalInTenths: WholeInterval
  /// Information: no verdict rests on it.
  package let lackOfFit: Computed<LackOfFit>

  package var first: WaveLevel { waves[0] }
  package var last: WaveLevel { waves[waves.count - 1] }
  package var excludesZero: Bool { intervalInTenths.excludesZero }

  /// From the first released mean to the last, in whole points.
  package var change: Int { last.level.mean - first.level.mean }

  package static func fit(
    _ waves: [WaveLevel], level: SignificanceLevel
  ) -> Computed<LinearTrend> {
    if let reason = missing(in: waves) { return .notComputable(reason) }
    let days = waves.map { $0.day.daysSinceEpoch - waves[0].day.daysSinceEpoch }
    let line = LinearContrast.fit(
      times: days.map { Double($0) / 365.25 }, waves: waves.map(\.level.moments))
    return line.map { LinearTrend(waves, days: days, along: $0, level: level) }
  }

  /// Why no line can be fitted; nothing where one can.
  static func missing(in waves: [WaveLevel]) -> NotComputable? {
    guard waves.count >= 3 else { return .fewerThanThreeWaves }
    return waves.allSatisfy { $0.day == waves[0].day } ? .noTimeBetweenWaves : nil
  }

  private init(
    _ waves: [WaveLevel], days: [Int], along line: LinearContrast, level: SignificanceLevel
  ) {
    let reach = line.halfWidth(at: level)
    let slope = Self.exactSlopePerYear(waves.map(\.level), days: days)
    self.waves = waves
    self.level = level
    slopePerYear = slope
    intervalInTenths = WholeInterval(
      holding: 10 * (slope.approximation - reach), 10 * (slope.approximation + reach))
    lackOfFit = line.lackOfFit
  }

  /// (N Σnty - Σnt Σny) / (N Σnt² - (Σnt)²), times 365.25 days.
  private static func exactSlopePerYear(_ levels: [ReleasedLevel], days: [Int]) -> Ratio {
    var (people, times, squares, means, products) =
      (Int128(0), Int128(0), Int128(0), Int128(0), Int128(0))
    for (level, day) in zip(levels, days) {
      let (n, t, y) = (Int128(level.n), Int128(day), Int128(level.mean))
      people += n
      times += n * t
      squares += n * t * t
      means += n * y
      products += n * t * y
    }
    return Ratio(
      36_525 * (people * products - times * means), 100 * (people * squares - times * times))
  }
}
