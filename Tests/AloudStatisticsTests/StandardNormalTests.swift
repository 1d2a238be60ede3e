import Testing

@testable import AloudStatistics

@Suite struct StandardNormalTests {
  // Project reference set, cases sf.qnorm.0 to sf.qnorm.6: mpmath 1.4.1, 40 digits; 0.6, 0.75,
  // 0.975 and 0.3: mpmath 1.3.0, mp.dps = 40, sqrt(2) * erfinv(2 * p - 1); 1e-300: scipy 1.17.1,
  // scipy.special.ndtri(1e-300)
  @Test(arguments: [
    (0.5, 0), (0.95, 1.64485362695147271), (0.995, 2.57582930354890076),
    (1e-6, -4.75342430882289895), (0.6, 0.25334710313579974), (0.75, 0.67448975019608174),
    (0.975, 1.9599639845400539), (0.3, -0.52440051270804082), (1e-300, -37.0470962993612),
  ])
  func `quantiles agree with forty digits`(p: Double, z: Double) {
    #expect(isClose(StandardNormal.quantile(p), z, within: 1e-13))
  }

  // Project reference set, cases sf.pnorm.8 to sf.pnorm.14: mpmath 1.4.1, 40 digits
  @Test(arguments: [
    (0, 0.5), (1.96, 0.975002104851779564), (6, 0.999999999013412355),
    (-8, 6.22096057427178412e-16),
  ])
  func `shares agree with forty digits`(z: Double, p: Double) {
    #expect(isRelativelyClose(StandardNormal.cumulative(z), p, within: 1e-12))
  }
}
