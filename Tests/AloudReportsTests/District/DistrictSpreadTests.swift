import AloudStatistics
import Testing

@testable import AloudReports

/// How schools lie on a scale, from released figures.
struct DistrictSpreadTests {
  private static let levels = [
    (12, 48, 20), (18, 55, 17), (25, 61, 18), (31, 44, 21), (40, 58, 16), (64, 52, 19),
  ].map { ReleasedLevel(mean: $0.1, sd: $0.2, n: $0.0) }

  private static let spread = DistrictSpread(of: levels)!

  /// numpy 1.26: the restricted deviance over theta by golden section, with every SD half a point
  /// wider: mu 53.158544, tau 5.166925, SE(mu) 2.596870, ICC .068831; t(.975, 5) 2.570582.
  @Test func `the typical school and the usual range are those of another program`() {
    let spread = Self.spread
    #expect(spread.typical == 53)
    // 46.483 and 59.834, half a point wider, outward
    #expect(spread.typicalInterval == WholeInterval(low: 45, high: 61))
    // 47.992 and 58.325, the ends themselves
    #expect(spread.usual == WholeInterval(low: 48, high: 58))
    #expect(spread.betweenPercent == 7)
  }

  /// The same program: mu + lambda (mean - mu) and z sqrt(tau^2 (1 - lambda) + (1 - lambda)^2 SE^2),
  /// lambda for the smallest school of a class, 12 and 31 answers.
  @Test func `the drawn-in scores and the funnel are those of another program`() {
    let dots = Self.spread.dots
    #expect(dots.map(\.score) == [48, 55, 61, 44, 52, 58])
    #expect(dots.map(\.drawnIn) == [51, 54, 57, 47, 52, 57])
    #expect(dots.map(\.interval.low) == [42, 45, 48, 40, 46, 50])
    #expect(dots.map(\.interval.high) == [60, 63, 66, 54, 59, 63])
    #expect(dots.map(\.expected.low) == [37, 37, 37, 40, 40, 40])
    #expect(dots.map(\.expected.high) == [69, 69, 69, 66, 66, 66])
    #expect(Self.spread.funnel.map(\.answers) == [20, 50])
    #expect(Self.spread.funnel.map(\.expected) == [dots[0].expected, dots[3].expected])
  }

  @Test func `a drawn-in score lies between the school's own and the typical`() {
    for dot in Self.spread.dots {
      let ends = [dot.score, Self.spread.typical].sorted()
      #expect(ends[0] <= dot.drawnIn && dot.drawnIn <= ends[1])
      #expect(dot.interval.contains(dot.drawnIn))
    }
  }

  @Test(arguments: [10, 20, 40, 80, 160])
  func `a larger school is drawn in less`(n: Int) {
    func drawnIn(_ size: Int) -> Int {
      let own = ReleasedLevel(mean: 75, sd: 18, n: size)
      return DistrictSpread(of: Self.levels + [own])!.dots.first { $0.score == 75 }!.drawnIn
    }
    #expect(drawnIn(n) <= drawnIn(2 * n))
  }

  @Test func `schools that differ no more than chance have no spread`() {
    let alike = [48, 50, 51, 49].map { ReleasedLevel(mean: $0, sd: 18, n: 25) }
    let spread = DistrictSpread(of: alike)!
    #expect(spread.usual == nil && spread.betweenPercent == 0)
    #expect(Set(spread.dots.map(\.drawnIn)) == [50])
    #expect(spread.dots.allSatisfy { !$0.isOutside })
  }

  @Test func `a school far from the others lies outside the funnel`() {
    let levels =
      Array(repeating: ReleasedLevel(mean: 50, sd: 15, n: 60), count: 20)
      + [ReleasedLevel(mean: 88, sd: 15, n: 60)]
    let spread = DistrictSpread(of: levels)!
    #expect(spread.dots.filter(\.isOutside).map(\.score) == [88])
  }

  @Test func `no interval leaves the scale`() {
    let levels = [2, 9, 95, 99].map { ReleasedLevel(mean: $0, sd: 25, n: 12) }
    let spread = DistrictSpread(of: levels)!
    let intervals =
      [spread.typicalInterval, spread.usual].compactMap { $0 } + spread.funnel.map(\.expected)
      + spread.dots.flatMap { [$0.interval, $0.expected] }
    #expect(intervals.allSatisfy { $0.low >= 0 && $0.high <= 100 })
  }

  @Test func `a spread of nothing in all schools is no failure`() {
    let spread = DistrictSpread(
      of: Array(repeating: ReleasedLevel(mean: 50, sd: 0, n: 12), count: 3))
    #expect(spread?.typical == 50 && spread?.usual == nil)
  }
}
