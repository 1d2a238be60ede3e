import AloudStatistics
import Testing

@testable import AloudReports

/// Sizes are told of schools together.
struct SizeClassTests {
  private static func levels(_ sizes: [Int]) -> [ReleasedLevel] {
    sizes.enumerated().map { ReleasedLevel(mean: 40 + $0, sd: 18, n: $1) }
  }

  private static func sizes(_ sizes: [Int]) -> [[Int]] {
    SizeClass.classes(of: levels(sizes)).map { $0.levels.map(\.n) }
  }

  @Test(
    arguments: [
      ([10, 12, 200], [[10, 12, 200]]),
      ([10, 12, 40, 200], [[10, 12, 40, 200]]),
      ([10, 20, 30, 40, 50, 60], [[10, 20, 30], [40, 50, 60]]),
      ([10, 20, 30, 40, 50, 60, 70, 80], [[10, 20, 30], [40, 50, 60, 70, 80]]),
      ([10, 20, 30, 31, 34, 50, 60, 70], [[10, 20, 30], [31, 34, 50, 60, 70]]),
      ([28, 29, 30, 30, 31, 32, 60, 70, 80], [[28, 29, 30, 30, 31, 32], [60, 70, 80]]),
      ([60, 50, 40, 30, 20, 10], [[10, 20, 30], [40, 50, 60]]),
    ])
  func `each has three schools or more, and no two are told with one size`(
    given: [Int], classes: [[Int]]
  ) {
    #expect(Self.sizes(given) == classes)
  }

  @Test(arguments: [3, 4, 5, 7, 12, 40])
  func `no size is told of fewer than three schools`(count: Int) {
    for step in [1, 3, 7, 10, 25] {
      let levels = Self.levels((0..<count).map { 10 + step * $0 })
      let classes = SizeClass.classes(of: levels)
      #expect(classes.allSatisfy { $0.levels.count >= 3 })
      #expect(classes.flatMap(\.levels).count == count)
      #expect(classes.allSatisfy { $0.answers % 10 == 0 && $0.answers >= 10 })
      guard let spread = DistrictSpread(of: levels) else { continue }
      for dot in spread.dots {
        #expect(spread.dots.count { $0.answers == dot.answers } >= 3)
        #expect(spread.dots.count { $0.expected == dot.expected } >= 3)
      }
    }
  }

  @Test func `what is computed from a size uses the smallest of its class`() {
    let classes = SizeClass.classes(of: [
      ReleasedLevel(mean: 50, sd: 18, n: 14), ReleasedLevel(mean: 50, sd: 18, n: 12),
      ReleasedLevel(mean: 50, sd: 18, n: 30),
    ])
    #expect(classes.map(\.fewest) == [12] && classes.map(\.answers) == [20])
  }

  @Test(arguments: [12, 17, 24])
  func `a school's own size in its class changes nothing that is shown but the mean size`(n: Int) {
    let small = [ReleasedLevel(mean: 40, sd: 18, n: 10), ReleasedLevel(mean: 45, sd: 18, n: 25)]
    let classes = SizeClass.classes(of: small + [ReleasedLevel(mean: 60, sd: 18, n: n)])
    #expect(classes.map(\.fewest) == [10] && classes.map(\.answers) == [20])
  }
}
