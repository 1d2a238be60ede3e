import Testing

@testable import AloudStatistics

@Suite struct FDistributionTests {
  struct Tail {
    let f: Double
    let numerator: Double
    let denominator: Double
    let p: Double
  }

  // mpmath 1.3.0, mp.dps = 40: betainc(b/2, a/2, 0, b/(b + a*f), regularized=True)
  @Test(arguments: [
    Tail(f: 3.2, numerator: 1, denominator: 62, p: 0.078523481441580487),
    Tail(f: 0.7, numerator: 3, denominator: 81, p: 0.55476154188737434),
    Tail(f: 12, numerator: 2, denominator: 27, p: 0.0001867297169200237),
    Tail(f: 1, numerator: 5, denominator: 5, p: 0.5),
  ])
  func `tails agree with forty digits`(_ tail: Tail) {
    let distribution = FDistribution(numerator: tail.numerator, denominator: tail.denominator)
    #expect(isRelativelyClose(distribution.upperTail(tail.f), tail.p, within: 1e-12))
  }

  // Project reference set, cases sf.qf.62 and sf.qf.64: scipy 1.17.1, f.ppf(0.025, a, b)
  @Test(arguments: [
    Tail(f: 0.493138413295511002, numerator: 24, denominator: 96, p: 0.975),
    Tail(f: 0.941669494539185359, numerator: 2708, denominator: 10832, p: 0.975),
  ])
  func `quantiles of the reference set have their tails`(_ tail: Tail) {
    let distribution = FDistribution(numerator: tail.numerator, denominator: tail.denominator)
    #expect(isClose(distribution.upperTail(tail.f), tail.p, within: 1e-12))
  }

  @Test func `nothing and everything lie beyond the ends`() {
    let distribution = FDistribution(numerator: 2, denominator: 9)
    #expect(distribution.upperTail(0) == 1)
    #expect(distribution.upperTail(.infinity) == 0)
  }
}
