package import AloudModel

extension WaveTally {
  /// The variance, with n - 1, of people's mean score over some scales of page 1, out of 100, and of how
  /// many people: those scored on all of them.
  ///
  /// - Precondition: the scales are of page 1 and there is one.
  package func overall(
    of wanted: [Identifier<Scale>]
  ) -> (people: Int, variancePOMP: Computed<Ratio>) {
    let places = wanted.map { id in profiled.firstIndex(of: id) }
    let tallies = wanted.compactMap { scales[$0] }
    precondition(tallies.count == places.count && !places.isEmpty, "scales of page 1 are tallied")
    let full = tallies.map { Int128($0.stepsOfFullScore) }
    let common = full.reduce(Int128(1), Self.leastCommonMultiple)
    var (people, first, second) = (Int128(0), Int128(0), Int128(0))
    for (profile, count) in profiles {
      let scores = places.compactMap { place in place.flatMap { profile[$0] } }
      guard scores.count == places.count else { continue }
      let value = zip(scores, zip(tallies, full)).reduce(Int128(0)) { sum, scored in
        let (score, (tally, full)) = scored
        return sum + Int128(tally.scoreInSteps(score)) * (common / full)
      }
      people += Int128(count)
      first += Int128(count) * value
      second += Int128(count) * value * value
    }
    guard people > 1 else { return (Int(people), .notComputable(.fewerThanTwoAnswers)) }
    let whole = Int128(places.count) * common
    let variance = Ratio(
      10_000 * (people * second - first * first), people * (people - 1) * whole * whole)
    return (Int(people), .value(variance))
  }

  private static func leastCommonMultiple(_ left: Int128, _ right: Int128) -> Int128 {
    var (rest, divisor) = (left, right)
    while divisor != 0 { (rest, divisor) = (divisor, rest % divisor) }
    return left / rest * right
  }
}
