import Testing

@testable import AloudStatistics

@Suite struct WelchTests {
  private static let pain = Welch(
    from: SampleMoments(mean: 1.35714285714286, sd: 0.708791208791209.squareRoot(), n: 14),
    to: SampleMoments(mean: 2.72727272727273, sd: 1.81818181818182.squareRoot(), n: 11))

  @Test func `the comparison of pain scores agrees with R`() {
    // Project reference set, case two.pain.welch: R 4.2.2 t.test(y, x)
    let welch = Self.pain
    #expect(isClose(welch.difference, 1.37012987012987, within: 1e-9))
    #expect(isClose(welch.standardError, 0.464668914048953, within: 1e-9))
    #expect(isClose(welch.degreesOfFreedom, 15.9155687939342, within: 1e-9))
    let reach95 = welch.halfWidth(at: .fivePercent)
    #expect(isClose(welch.difference - reach95, 0.384650902901252, within: 1e-9))
    #expect(isClose(welch.difference + reach95, 2.35560883735849, within: 1e-9))
    let reach90 = welch.halfWidth(at: .tenPercent)
    #expect(isClose(welch.difference - reach90, 0.558607962942937, within: 1e-9))
    #expect(isClose(welch.difference + reach90, 2.1816517773168, within: 1e-9))
  }

  @Test func `two one-sided tests agree with R`() {
    // Project reference set, case two.pain.tost: bounds of ±0.25, R 4.2.2 pt
    let welch = Self.pain
    let t = StudentT(degreesOfFreedom: welch.degreesOfFreedom)
    let lower = t.cumulative(-(welch.difference + 0.25) / welch.standardError)
    let upper = t.cumulative((welch.difference - 0.25) / welch.standardError)
    #expect(isClose(lower, 0.00153451805959645, within: 1e-9))
    #expect(isClose(upper, 0.985806737065817, within: 1e-9))
  }

  struct Change {
    let from: SampleMoments
    let to: SampleMoments
    let error: Double
    let freedom: Double
    let least: Double
    let detectable: Double
  }

  // Project reference set, cases change.21.24 and change.12.15: scipy 1.17.1
  @Test(arguments: [
    Change(
      from: SampleMoments(mean: 3.1, sd: 0.62, n: 21),
      to: SampleMoments(mean: 3.32, sd: 0.7, n: 24),
      error: 0.1967776119669831, freedom: 42.98998423274853, least: 0.3968425487576078,
      detectable: 0.5641157922359601),
    Change(
      from: SampleMoments(mean: 2.9, sd: 0.8, n: 12), to: SampleMoments(mean: 3.3, sd: 0.75, n: 15),
      error: 0.3013856886670854, freedom: 22.980369007397734, least: 0.6234932703492245,
      detectable: 0.8819445737837759),
  ])
  func `what can be seen agrees with the reference set`(_ change: Change) {
    let welch = Welch(from: change.from, to: change.to)
    #expect(isClose(welch.standardError, change.error, within: 1e-10))
    #expect(isClose(welch.degreesOfFreedom, change.freedom, within: 1e-10))
    let least = welch.halfWidth(at: .fivePercent)
    #expect(isClose(least, change.least, within: 1e-10))
    #expect(isClose(least + welch.eightyPercentAllowance, change.detectable, within: 1e-10))
  }

  @Test func `one sample may be constant`() {
    let welch = Welch(
      from: SampleMoments(mean: 3, sd: 0, n: 2), to: SampleMoments(mean: 4, sd: 1, n: 4))
    #expect(welch.degreesOfFreedom == 3)
    #expect(welch.standardError == 0.5)
  }
}
