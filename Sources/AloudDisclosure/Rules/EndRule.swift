import AloudTally

/// The rule at the ends of a scale (R2s, R3): a mean nearer to 0 or 100 than three people's full range
/// is told by its end alone, since nearly everybody must have answered alike.
enum EndRule {
  /// The end that an exact mean is nearer to than 300 / n points.
  static func end(near mean: Ratio, people: Int) -> End? {
    let people = Int128(people)
    let reach = 300 * mean.denominator
    if mean.numerator * people < reach { return .low }
    return (100 * mean.denominator - mean.numerator) * people < reach ? .high : nil
  }

  /// Whether a mean in whole points could be that of so many people and near no end, give or take its
  /// rounding.
  static func permits(mean: Int, people: Int) -> Bool {
    (0...100).contains(mean) && (2 * mean + 1) * people > 600 && (201 - 2 * mean) * people >= 600
  }
}
