import AloudModel

/// What the means of a scale's other items come to in a set of people of whom they are known: as a fraction, or
/// between two where its denominator is too large.
struct OthersMean {
  let low: Int
  let high: Int
  let factor: Int

  private static let most = 1_000_000

  /// Nothing, where nobody answered one of them.
  init?(_ items: [Identifier<Item>], of people: [KnownPerson]) {
    let sums = items.map { item in people.compactMap { $0.step(item) } }
    guard sums.allSatisfy({ !$0.isEmpty }) else { return nil }
    var factor = 1
    for steps in sums { factor = min(leastCommonMultiple(factor, steps.count), Self.most) }
    self.factor = factor
    var (low, high) = (0, 0)
    for steps in sums {
      let sum = factor * steps.reduce(0, +)
      low += sum / steps.count
      high += (sum + steps.count - 1) / steps.count
    }
    (self.low, self.high) = (low, high)
  }
}

/// Of two numbers above 0.
func leastCommonMultiple(_ left: Int, _ right: Int) -> Int {
  var (divisor, rest) = (left, right)
  while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
  return left / divisor * right
}
