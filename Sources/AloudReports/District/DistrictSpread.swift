import AloudStatistics
import AloudTally

/// How the schools of a district lie on one scale, computed from released figures alone.
///
/// A random-intercept model over the released means, their standard errors and the people counted, by
/// restricted maximum likelihood. Rounding rule: each mean may be off by half a point, so every interval is widened by as much and rounded outward. Whole points throughout.
struct DistrictSpread: Hashable, Sendable {
  /// The mean of the schools' distribution.
  let typical: Int
  /// 95 %, by Student's t with one degree of freedom less than there are schools.
  let typicalInterval: WholeInterval
  /// Where about two schools in three lie, one standard deviation on each side; nothing where
  /// schools are no further apart than chance would explain.
  let usual: WholeInterval?
  /// The share of the variance between people that lies between schools, in whole per cent.
  let betweenPercent: Int
  /// By size as told, then score: an order that follows from what is shown and from nothing else.
  let dots: [Dot]
  /// For each size that is told, from small to large.
  let funnel: [FunnelPoint]

  /// A school, unnamed.
  struct Dot: Hashable, Sendable {
    /// Of its size class: told for three schools or more.
    let answers: Int
    let score: Int
    /// Drawn towards the typical school by as much as that size leaves open.
    let drawnIn: Int
    /// 95 %, for the drawn-in score.
    let interval: WholeInterval
    /// Where 19 of 20 schools of that size are expected.
    let expected: WholeInterval

    var isOutside: Bool { !expected.contains(score) }
  }

  /// Where 19 of 20 schools of a size are expected.
  struct FunnelPoint: Hashable, Sendable {
    let answers: Int
    let expected: WholeInterval
  }

  /// Nothing where no model can be fitted to so many equal figures.
  ///
  /// - Parameter levels: of three schools or more.
  init?(of levels: [ReleasedLevel]) {
    precondition(levels.count >= District.fewestSchools, "no school is told from the others")
    guard let model = RandomInterceptModel.fit(levels.map(Self.school)).value else { return nil }
    let t = SignificanceLevel.fivePercent.criticalT(degreesOfFreedom: Double(levels.count - 1))
    typical = Self.whole(model.mean)
    typicalInterval = Self.interval(
      model.mean - t * model.standardErrorOfMean, model.mean + t * model.standardErrorOfMean)
    usual = Self.usual(model)
    betweenPercent = Self.whole(100 * model.icc)
    let classes = SizeClass.classes(of: levels)
    dots = classes.flatMap { Self.dots($0, in: model) }.sorted {
      ($0.answers, $0.score, $0.drawnIn) < ($1.answers, $1.score, $1.drawnIn)
    }
    funnel = classes.map {
      FunnelPoint(answers: $0.answers, expected: Self.expected(ofSize: $0.fewest, in: model))
    }
  }

  /// Half a point, by which a released figure may be off.
  private static let rounding = 0.5

  private static func school(_ level: ReleasedLevel) -> SchoolSpread {
    school(level, ofSize: level.n)
  }

  private static func school(_ level: ReleasedLevel, ofSize n: Int) -> SchoolSpread {
    SchoolSpread(
      n: n, mean: Double(level.mean),
      sumOfSquaredDeviations: level.standardError * level.standardError * Double(level.n)
        * Double(n - 1))
  }

  private static func usual(_ model: RandomInterceptModel) -> WholeInterval? {
    let deviation = model.betweenVariance.squareRoot()
    guard deviation >= rounding else { return nil }
    return clipped(whole(model.mean - deviation), whole(model.mean + deviation))
  }

  private static func dots(_ size: SizeClass, in model: RandomInterceptModel) -> [Dot] {
    size.levels.map { level in
      let drawnIn = model.shrunkenMean(of: school(level, ofSize: size.fewest))
      return Dot(
        answers: size.answers, score: level.mean, drawnIn: whole(drawnIn.mean),
        interval: interval(drawnIn.interval.low, drawnIn.interval.high),
        expected: expected(ofSize: size.fewest, in: model))
    }
  }

  private static func expected(ofSize n: Int, in model: RandomInterceptModel) -> WholeInterval {
    let funnel = model.funnel(forSchoolOf: n)
    return interval(funnel.low, funnel.high)
  }

  private static func interval(_ low: Double, _ high: Double) -> WholeInterval {
    clipped(Int((low - rounding).rounded(.down)), Int((high + rounding).rounded(.up)))
  }

  private static func clipped(_ low: Int, _ high: Int) -> WholeInterval {
    WholeInterval(low: min(max(low, 0), 100), high: min(max(high, 0), 100))
  }

  private static func whole(_ number: Double) -> Int { Int((number + 0.5).rounded(.down)) }
}
