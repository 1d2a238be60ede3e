/// A straight line through wave means, with the variance within waves as its yardstick.
///
/// slope = Σ n (t - t̄) y / Σ n (t - t̄)², t̄ weighted by n; SE = pooled SD / √Σ n (t - t̄)².
struct LinearContrast: Hashable, Sendable {
  let slope: Double
  let standardError: Double
  let degreesOfFreedom: Double
  /// Departure from the line over the variance within waves; none where nothing varies.
  let lackOfFit: Computed<LackOfFit>
  /// How far the slope moves when every mean moves by one in the direction that tilts it most.
  let tiltPerPoint: Double

  /// - Precondition: three waves or more, not all at one time.
  init(times: [Double], waves: [SampleMoments]) {
    precondition(times.count == waves.count && waves.count >= 3, "a line needs three waves")
    let axis = TimeAxis(times: times, weights: waves.map { Double($0.n) })
    let freedom = axis.people - Double(waves.count)
    let within = waves.reduce(0) { $0 + Double($1.n - 1) * $1.variance } / freedom
    let means = waves.map(\.mean)
    slope = axis.slope(of: means)
    standardError = (within / axis.spread).squareRoot()
    degreesOfFreedom = freedom
    tiltPerPoint = axis.tilts.reduce(0) { $0 + abs($1) }
    lackOfFit = LackOfFit.test(
      departure: axis.departure(of: means), within: within, waves: waves.count, freedom: freedom)
  }

  func halfWidth(at level: SignificanceLevel) -> Double {
    level.criticalT(degreesOfFreedom: degreesOfFreedom) * standardError
  }
}
