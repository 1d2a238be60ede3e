package import AloudTally

/// Welch's comparison of two independent means, without a finite-population correction.
///
/// Source: Welch 1947, Biometrika 34, p. 28; degrees of freedom by Satterthwaite 1946, Biometrics
/// Bulletin 2, p. 110.
package struct Welch: Hashable, Sendable {
  /// Later minus earlier.
  package let difference: Double
  package let standardError: Double
  package let degreesOfFreedom: Double
  /// People in the earlier and in the later sample.
  package let sizes: [Int]

  /// - Precondition: at least one of the samples varies.
  init(from: SampleMoments, to: SampleMoments) {
    let errors = (from.squaredError, to.squaredError)
    let sum = errors.0 + errors.1
    precondition(sum > 0, "Welch's comparison needs a sample that varies")
    difference = to.mean - from.mean
    standardError = sum.squareRoot()
    // Shares of the sum, so that tiny errors do not vanish when squared.
    let (first, second) = (errors.0 / sum, errors.1 / sum)
    degreesOfFreedom =
      1 / (first * first / Double(from.n - 1) + second * second / Double(to.n - 1))
    sizes = [from.n, to.n]
  }

  private init(_ other: Welch, standardError: Double) {
    difference = other.difference
    self.standardError = standardError
    degreesOfFreedom = other.degreesOfFreedom
    sizes = other.sizes
  }

  /// No value when nobody differs in either sample.
  package static func compare(
    from: SampleMoments, to: SampleMoments
  ) -> Computed<Welch> {
    guard from.squaredError + to.squaredError > 0 else { return .notComputable(.noVariation) }
    return .value(Welch(from: from, to: to))
  }

  /// Half the width of the interval for the difference.
  func halfWidth(at level: SignificanceLevel) -> Double {
    level.criticalT(degreesOfFreedom: degreesOfFreedom) * standardError
  }

  /// How much further a difference must lie to be found four times in five.
  var eightyPercentAllowance: Double {
    StudentT(degreesOfFreedom: degreesOfFreedom).quantile(0.8) * standardError
  }
}

extension Welch {
  package var t: Double { difference / standardError }

  /// Two-sided.
  package var p: Double {
    min(1, 2 * StudentT(degreesOfFreedom: degreesOfFreedom).cumulative(-abs(t)))
  }

  package func interval(at level: SignificanceLevel = .fivePercent) -> RealInterval {
    RealInterval(around: difference, reach: halfWidth(at: level))
  }

  /// The smallest difference whose interval excludes 0.
  package func leastSignificantDifference(at level: SignificanceLevel = .fivePercent) -> Double {
    halfWidth(at: level)
  }

  /// The real difference that is found four times in five: (t(1 - α/2) + t(.80)) SE.
  package func minimalDetectableChange(at level: SignificanceLevel = .fivePercent) -> Double {
    halfWidth(at: level) + eightyPercentAllowance
  }

  /// Two one-sided tests against a difference of `bound` either way.
  ///
  /// - Precondition: the bound is positive.
  package func equivalence(within bound: Double) -> EquivalenceTest {
    precondition(bound > 0, "a smallest difference worth acting on")
    let t = StudentT(degreesOfFreedom: degreesOfFreedom)
    return EquivalenceTest(
      bound: bound, pLower: t.cumulative(-(difference + bound) / standardError),
      pUpper: t.cumulative((difference - bound) / standardError))
  }

  /// The same comparison where a share `stability` of the variance between answers is each person's
  /// own and lasts: Var = s₁²/n₁ (1 - ρ f₁) + s₂²/n₂ (1 - ρ f₂), on the same degrees of freedom.
  ///
  /// Our own derivation, resting on an assumption: no verdict uses it. ρ = 1 is the full
  /// finite-population correction, ρ = 0 none. No value where everybody answered and ρ = 1.
  ///
  /// - Parameter coverage: answered by invited, of the earlier and the later wave.
  /// - Precondition: stability and coverages lie between 0 and 1.
  package static func compare(
    from: SampleMoments, to: SampleMoments, stability: Double, coverage: (Double, Double)
  ) -> Computed<Welch> {
    let shares = [stability, coverage.0, coverage.1]
    precondition(shares.allSatisfy((0...1).contains), "shares lie between 0 and 1")
    guard case .value(let plain) = compare(from: from, to: to) else {
      return .notComputable(.noVariation)
    }
    let variance =
      from.squaredError * (1 - stability * coverage.0)
      + to.squaredError * (1 - stability * coverage.1)
    guard variance > 0 else { return .notComputable(.everyoneAnswered) }
    return .value(Welch(plain, standardError: variance.squareRoot()))
  }
}
