package import AloudTally

extension Histogram {
  /// The middle value, or the lower one of the two middle ones.
  package var lowerMedian: Computed<Int> { median(place: (n + 1) / 2) }

  /// The middle value, or the upper one of the two middle ones.
  package var upperMedian: Computed<Int> { median(place: n / 2 + 1) }

  /// Halfway between the lower and the upper median.
  package var median: Computed<Ratio> {
    guard case .value(let lower) = lowerMedian, case .value(let upper) = upperMedian else {
      return .notComputable(.noAnswers)
    }
    return .value(Ratio(lower + upper, 2))
  }

  /// The interpolated median L + (n/2 - F) / c, for answers spread evenly over an interval of one
  /// around each value.
  ///
  /// L is the lower limit of the value that holds the middle, F the people below it, c those at it.
  /// Where the middle falls between two values it is halfway between them.
  package var groupedMedian: Computed<Ratio> {
    guard case .value(let lower) = lowerMedian, case .value(let upper) = upperMedian else {
      return .notComputable(.noAnswers)
    }
    if lower != upper { return .value(Ratio(lower + upper, 2)) }
    let below = zip(values, counts).reduce(0) { $0 + ($1.0 < lower ? $1.1 : 0) }
    let here = zip(values, counts).reduce(0) { $0 + ($1.0 == lower ? $1.1 : 0) }
    // m - 1/2 + (n/2 - F) / c
    return .value(Ratio((2 * lower - 1) * here + n - 2 * below, 2 * here))
  }

  private func median(place: Int) -> Computed<Int> {
    guard n > 0 else { return .notComputable(.noAnswers) }
    var seen = 0
    for (value, count) in zip(values, counts) {
      seen += count
      if seen >= place { return .value(value) }
    }
    preconditionFailure("the middle is among the people")
  }
}
