package import AloudTally

/// A mean over strata of the roster, each counting by how many people are in it.
///
/// Source: Cochran 1977, Sampling Techniques, chapter 5.
package struct PostStratification: Hashable, Sendable {
  package let mean: Double
  /// √Σ W² (1 - f) s²/n
  package let rosterError: Double
  /// √Σ W² s²/n
  package let climateError: Double
  package let n: Int
  package let invited: Int

  /// One stratum: how many are in it, and who answered.
  package struct Stratum: Hashable, Sendable {
    package let invited: Int
    package let sample: SampleMoments

    package init(invited: Int, sample: SampleMoments) {
      self.invited = invited
      self.sample = sample
    }
  }

  package static func of(_ strata: [Stratum]) -> Computed<PostStratification> {
    guard !strata.isEmpty else { return .notComputable(.noAnswers) }
    guard strata.allSatisfy({ $0.sample.n <= $0.invited }) else {
      return .notComputable(.moreAnswersThanInvited)
    }
    let invited = strata.reduce(0) { $0 + $1.invited }
    func share(_ stratum: Stratum) -> Double { Double(stratum.invited) / Double(invited) }
    let errors = strata.map { share($0) * share($0) * $0.sample.squaredError }
    let roster = zip(strata, errors).reduce(0.0) {
      let unseen = Double($1.0.invited - $1.0.sample.n) / Double($1.0.invited)
      return $0 + $1.1 * unseen
    }
    return .value(
      PostStratification(
        mean: strata.reduce(0) { $0 + share($1) * $1.sample.mean },
        rosterError: roster.squareRoot(), climateError: errors.reduce(0, +).squareRoot(),
        n: strata.reduce(0) { $0 + $1.sample.n }, invited: invited))
  }

  /// The same as it may be reported: every stratum with five people or more, and no answer counting
  /// more than three times another.
  package static func reported(_ strata: [Stratum]) -> Computed<PostStratification> {
    guard strata.allSatisfy({ $0.sample.n >= 5 }) else { return .notComputable(.cellBelowFive) }
    let weights = strata.map { Double($0.invited) / Double($0.sample.n) }
    guard let least = weights.min(), let most = weights.max(), most <= 3 * least else {
      return .notComputable(strata.isEmpty ? .noAnswers : .weightsTooUnequal)
    }
    return of(strata)
  }
}
