extension ScaleTally {
  /// POMP: percent of the maximum possible, 0 to 100, of the mean of all scored people.
  ///
  /// The mean of people's own means, not of item means; the two differ where answers are missing.
  /// Source: Cohen, Cohen, Aiken and West 1999, Multivariate Behavioral Research 34, p. 315.
  package var meanPOMP: Computed<Ratio> {
    let sums = powerSums
    guard sums.people > 0 else { return .notComputable(.noAnswers) }
    return .value(Ratio(100 * sums.first, sums.people * fullScore))
  }

  /// The variance of people's POMP scores, with n - 1.
  package var variancePOMP: Computed<Ratio> {
    let sums = powerSums
    guard sums.people > 0 else { return .notComputable(.noAnswers) }
    guard sums.people > 1 else { return .notComputable(.fewerThanTwoAnswers) }
    let scaled = sums.people * sums.second - sums.first * sums.first
    return .value(
      Ratio(10_000 * scaled, sums.people * (sums.people - 1) * fullScore * fullScore))
  }

  /// The mean as it may be released.
  package var meanInWholePOMP: Computed<Int> { meanPOMP.map { $0.roundedHalfUp() } }

  /// The score of a person who chose the safest option throughout.
  private var fullScore: Int128 { Int128(commonAnswers * (options.count - 1)) }

  /// How many answers every person's mean can be expressed in: lcm of half the items to all of
  /// them, at most 27720. It makes each person's score an integer.
  var commonAnswers: Int {
    (itemsNeeded...items).reduce(1) { common, answered in
      var multiple = common
      while multiple % answered != 0 { multiple += common }
      return multiple
    }
  }

  /// How far a person's answers lie above the lowest option, in all.
  func steps(of score: ScaleScore) -> Int {
    score.sum - score.answered * options.lowerBound
  }

  private var powerSums: (people: Int128, first: Int128, second: Int128) {
    let common = commonAnswers
    var sums: (people: Int128, first: Int128, second: Int128) = (0, 0, 0)
    for (score, count) in scores {
      let value = Int128(steps(of: score) * (common / score.answered))
      sums.people += Int128(count)
      sums.first += Int128(count) * value
      sums.second += Int128(count) * value * value
    }
    return sums
  }
}
