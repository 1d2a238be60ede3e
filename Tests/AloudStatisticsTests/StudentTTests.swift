import Testing

@testable import AloudStatistics

@Suite struct StudentTTests {
  struct Quantile {
    let nu: Double
    let p: Double
    let t: Double
  }

  // mpmath 1.3.0, mp.dps = 40: findroot(lambda t: betainc(nu/2, 1/2, 0, nu/(nu + t*t),
  //   regularized=True)/2 - (1 - p), scipy.stats.t.ppf(p, nu))
  @Test(arguments: [
    Quantile(nu: 0.5, p: 0.6, t: 0.39797542678479059),
    Quantile(nu: 0.5, p: 0.8, t: 2.5127179536659201),
    Quantile(nu: 0.5, p: 0.975, t: 164.55767348048824),
    Quantile(nu: 0.5, p: 0.9875, t: 658.23411216008422),
    Quantile(nu: 0.5, p: 0.996875, t: 10531.749426436374),
    Quantile(nu: 0.5, p: 0.9984375, t: 42126.997759155428),
    Quantile(nu: 1, p: 0.6, t: 0.32491969623290625),
    Quantile(nu: 1, p: 0.8, t: 1.3763819204711739),
    Quantile(nu: 1, p: 0.975, t: 12.706204736174693),
    Quantile(nu: 1, p: 0.9875, t: 25.451699579357169),
    Quantile(nu: 1, p: 0.996875, t: 101.85589106543641),
    Quantile(nu: 1, p: 0.9984375, t: 203.71669090882095),
    Quantile(nu: 2.5, p: 0.6, t: 0.28145951274854759),
    Quantile(nu: 2.5, p: 0.8, t: 1.0101638747222389),
    Quantile(nu: 2.5, p: 0.975, t: 3.5746548420036818),
    Quantile(nu: 2.5, p: 0.9875, t: 4.8639055543178594),
    Quantile(nu: 2.5, p: 0.996875, t: 8.6963023296032051),
    Quantile(nu: 2.5, p: 0.9984375, t: 11.537213226264766),
    Quantile(nu: 9, p: 0.6, t: 0.26095533647391095),
    Quantile(nu: 9, p: 0.8, t: 0.88340385968553471),
    Quantile(nu: 9, p: 0.975, t: 2.262157162798205),
    Quantile(nu: 9, p: 0.9875, t: 2.6850108468164575),
    Quantile(nu: 9, p: 0.996875, t: 3.5465084980786318),
    Quantile(nu: 9, p: 0.9984375, t: 3.9969024388460184),
    Quantile(nu: 17.6828, p: 0.6, t: 0.25719131999941627),
    Quantile(nu: 17.6828, p: 0.8, t: 0.86242352478114903),
    Quantile(nu: 17.6828, p: 0.975, t: 2.1036266883219706),
    Quantile(nu: 17.6828, p: 0.9875, t: 2.4489703667455597),
    Quantile(nu: 17.6828, p: 0.996875, t: 3.1020307699716705),
    Quantile(nu: 17.6828, p: 0.9984375, t: 3.4187607289737498),
    Quantile(nu: 54, p: 0.6, t: 0.25459889374637625),
    Quantile(nu: 54, p: 0.8, t: 0.84832828666408836),
    Quantile(nu: 54, p: 0.975, t: 2.0048792881880566),
    Quantile(nu: 54, p: 0.9875, t: 2.305624840805279),
    Quantile(nu: 54, p: 0.996875, t: 2.8457173179471395),
    Quantile(nu: 54, p: 0.9984375, t: 3.0940387031764939),
    Quantile(nu: 66.9, p: 0.6, t: 0.25435696335953421),
    Quantile(nu: 66.9, p: 0.8, t: 0.8470270880096946),
    Quantile(nu: 66.9, p: 0.975, t: 1.9960631990801206),
    Quantile(nu: 66.9, p: 0.9875, t: 2.2929701291444591),
    Quantile(nu: 66.9, p: 0.996875, t: 2.823603399185611),
    Quantile(nu: 66.9, p: 0.9984375, t: 3.0663488654069289),
    Quantile(nu: 198.3, p: 0.6, t: 0.25368727290278668),
    Quantile(nu: 198.3, p: 0.8, t: 0.8434376023506275),
    Quantile(nu: 198.3, p: 0.975, t: 1.9719991328443667),
    Quantile(nu: 198.3, p: 0.9875, t: 2.2585499961972469),
    Quantile(nu: 198.3, p: 0.996875, t: 2.7638839625292031),
    Quantile(nu: 198.3, p: 0.9984375, t: 2.9918422109537487),
    Quantile(nu: 10000, p: 0.6, t: 0.25335384344572679),
    Quantile(nu: 10000, p: 0.8, t: 0.84165717914165297),
    Quantile(nu: 10000, p: 0.975, t: 1.9602012398906259),
    Quantile(nu: 10000, p: 0.9875, t: 2.2417403254161228),
    Quantile(nu: 10000, p: 0.996875, t: 2.7349483666561095),
    Quantile(nu: 10000, p: 0.9984375, t: 2.9558860756383339),
    Quantile(nu: 2_000_000, p: 0.6, t: 0.25334713683681801),
    Quantile(nu: 2_000_000, p: 0.8, t: 0.84162141329341235),
    Quantile(nu: 2_000_000, p: 0.975, t: 1.9599651706763746),
    Quantile(nu: 2_000_000, p: 0.9875, t: 2.2414044153505364),
    Quantile(nu: 2_000_000, p: 0.996875, t: 2.7343716838638621),
    Quantile(nu: 2_000_000, p: 0.9984375, t: 2.9551704428358318),
  ])
  func `quantiles agree with forty digits`(_ expected: Quantile) {
    let actual = StudentT(degreesOfFreedom: expected.nu).quantile(expected.p)
    #expect(isRelativelyClose(actual, expected.t, within: 1e-12))
  }

  // The same expression as a lower tail, mpmath 1.3.0.
  @Test(arguments: [
    (1, -40, 0.0079560899120258133), (3, -12.5, 0.00055181566554802923),
    (9, -6, 0.00010124966103382033), (29, -0.001, 0.49960448148918112),
    (66.9, -3.25, 0.00090392184346246517), (300_000, -5, 2.8681266961963886e-7),
  ])
  func `far tails keep their digits`(nu: Double, t: Double, p: Double) {
    #expect(isRelativelyClose(StudentT(degreesOfFreedom: nu).cumulative(t), p, within: 1e-12))
  }

  // Project reference set, cases sf.pt.17 to sf.pt.44: mpmath 1.4.1, 40 digits, pt(2.1, df)
  @Test(arguments: [
    (1, 0.858536971878491035), (2, 0.914725065405016257), (3, 0.936717398725157702),
    (5.5, 0.95765403743512649), (10, 0.968961377898890714),
    (17.6828419794815, 0.974822364093445979),
    (29, 0.977729020981854772), (66.9, 0.98024852735578641), (200, 0.981508681409580491),
    (1000, 0.982010562844609022),
  ])
  func `the distribution agrees with the reference set`(nu: Double, p: Double) {
    #expect(isClose(StudentT(degreesOfFreedom: nu).cumulative(2.1), p, within: 1e-12))
  }

  // Project reference set, cases sf.qt.16 to sf.qt.40: mpmath 1.4.1, 40 digits, qt(0.975, df)
  @Test(arguments: [
    (1, 12.7062047361747046), (3, 3.18244630528370959), (10, 2.22813885198627475),
    (29, 2.0452296421327043), (200, 1.97189622363390938),
  ])
  func `quantiles agree with the reference set`(nu: Double, t: Double) {
    #expect(isClose(StudentT(degreesOfFreedom: nu).quantile(0.975), t, within: 1e-12))
  }

  @Test(arguments: [0.1, 0.7, 1, 4.2, 30, 1e3, 1e7])
  func `the distribution of a quantile is its share`(nu: Double) {
    let distribution = StudentT(degreesOfFreedom: nu)
    for p in [1e-12, 1e-4, 0.01, 0.2, 0.2499, 0.2501, 0.4, 0.4999, 0.5] {
      #expect(
        isRelativelyClose(distribution.cumulative(distribution.quantile(p)), p, within: 1e-11))
    }
  }

  @Test(arguments: [0.3, 2, 17.5, 400])
  func `the distribution is symmetric and rises`(nu: Double) {
    let distribution = StudentT(degreesOfFreedom: nu)
    #expect(distribution.cumulative(0) == 0.5)
    #expect(distribution.quantile(0.5) == 0)
    for p in [0.6, 0.75, 0.9, 0.999] {
      #expect(isClose(distribution.quantile(p), -distribution.quantile(1 - p), within: 1e-12))
    }
    let points = stride(from: -6.0, through: 6, by: 0.25).map { distribution.cumulative($0) }
    #expect(zip(points, points.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func `a distance beyond all numbers has nothing beyond it`() {
    #expect(StudentT(degreesOfFreedom: 3).cumulative(1e200) == 1)
    #expect(StudentT(degreesOfFreedom: 3).cumulative(-1e200) == 0)
  }
}

extension StudentT {
  /// P(T ≤ t).
  func cumulative(_ t: Double) -> Double { t < 0 ? upperTail(-t) : 1 - upperTail(t) }
}
