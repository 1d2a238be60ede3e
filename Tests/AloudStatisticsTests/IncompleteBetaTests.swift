import RealModule
import Testing

@testable import AloudStatistics

@Suite struct IncompleteBetaTests {
  struct Share {
    let x: Double
    let a: Double
    let b: Double
    let value: Double
  }

  // Project reference set, cases sf.pbeta.46, .48 and .50: mpmath 1.4.1, 40 digits. The others:
  // mpmath 1.3.0, mp.dps = 40, betainc(a, b, 0, x, regularized=True), and for 100000, 100000
  // quad of the density over 120 pieces of [x - 60 sd, x].
  @Test(arguments: [
    Share(x: 0.3, a: 0.5, b: 0.5, value: 0.369010119565545375),
    Share(x: 0.4, a: 6, b: 9, value: 0.514145407467520069),
    Share(x: 0.26, a: 50, b: 150, value: 0.637040109874570972),
    Share(x: 0.001, a: 0.5, b: 40, value: 0.22208013236431179),
    Share(x: 0.9, a: 20, b: 3, value: 0.62004093841190337),
    Share(x: 0.05, a: 2, b: 60, value: 0.8157208040521917),
    Share(x: 0.2, a: 30, b: 40, value: 8.1435006545699018e-6),
    Share(x: 0.501, a: 100_000, b: 100_000, value: 0.81445325544244303),
  ])
  func `shares agree with forty digits`(_ share: Share) {
    let actual = IncompleteBeta.regularised(
      share.x, complement: 1 - share.x, a: share.a, b: share.b)
    #expect(isRelativelyClose(actual, share.value, within: 1e-12))
  }

  @Test func `the two ends are exact`() {
    #expect(IncompleteBeta.regularised(0, complement: 1, a: 3, b: 4) == 0)
    #expect(IncompleteBeta.regularised(1, complement: 0, a: 3, b: 4) == 1)
  }

  @Test(arguments: [0.3, 1, 9, 11, 80], [0.5, 2, 10, 25])
  func `a share and its mirror image make one`(a: Double, b: Double) {
    for x in stride(from: 0.05, to: 1, by: 0.05) {
      let sum =
        IncompleteBeta.regularised(x, complement: 1 - x, a: a, b: b)
        + IncompleteBeta.regularised(1 - x, complement: x, a: b, b: a)
      #expect(isClose(sum, 1, within: 1e-12))
    }
  }

  // mpmath 1.3.0, mp.dps = 40: exp(loggamma(n/2) - loggamma((n-1)/2)) / sqrt(n/2)
  @Test(arguments: [
    (2, 0.56418958354775629), (19, 0.9599103529242536), (23, 0.96697212114976448),
    (44, 0.98284073737129516), (198, 0.99620653238518452), (2_000_000, 0.99999962499994531),
  ])
  func `ratios of gamma functions keep their digits`(freedom: Double, correction: Double) {
    let log = Gamma.logRatio((freedom - 1) / 2, plus: 0.5)
    #expect(isClose(Double.exp(log) / (freedom / 2).squareRoot(), correction, within: 1e-13))
  }

  @Test func `the two ways to a gamma ratio meet`() {
    // Γ(x + 1) = x Γ(x), on both sides of where Stirling's series begins.
    for x in [0.5, 3, 9.9, 10, 10.1, 200] {
      let log = Gamma.logRatio(x, plus: 0.5) + Gamma.logRatio(x + 0.5, plus: 0.5)
      #expect(isClose(log, Gamma.logRatio(x, plus: 1), within: 1e-13))
    }
  }
}
