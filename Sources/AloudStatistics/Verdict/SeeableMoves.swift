import AloudModel

/// What a school of some size can count on seeing: the real moves that are called four times in five, in whole
/// points, reckoned before anybody answers.
///
/// A forecast, not a promise: it takes scores to spread by 18 points and
/// errors to be as large as in our simulations (`Documentation/Statistics.md`), 1.05 times what such a spread
/// makes them for a scale and .81 times for the overall score. Above 100 no move can be counted on to be seen.
package struct SeeableMoves: Hashable, Sendable {
  /// Nothing where fewer than three scales of page 1 are asked.
  package let overall: Int?
  /// Nothing where none is declared.
  package let focus: Int?
  /// Any other scale of page 1; nothing where there is none.
  package let other: Int?

  /// - Parameters:
  ///   - answers: how many are expected in each survey.
  ///   - surveys: how many there will be that can be compared, the new one included.
  ///   - scales: how many scales of page 1 are asked.
  /// - Precondition: two surveys or more with two answers or more, and a scale is asked.
  package init(answers: Int, surveys: Int, scales: Int, hasFocus: Bool) {
    precondition(answers >= 2 && surveys >= 2 && scales >= 1, "surveys are compared")
    let ids = (0..<scales).compactMap { Identifier<Scale>("scale-\($0)") }
    let hasOverall = scales >= VerdictFamily.fewestScalesOfOverall
    let family = VerdictFamily(
      (hasOverall ? [.overall] : []) + ids.map { .scale($0) }, focus: hasFocus ? ids[0] : nil)
    let earlier = min(surveys - 1, Baseline.mostWaves)
    func move(_ place: Int, _ factor: Double) -> Int {
      Self.move(
        share: family.shares[place] * (surveys > 2 ? 2.0 / 3 : 1), factor: factor, counted: answers,
        earlier: earlier)
    }
    let first = hasOverall ? 1 : 0
    overall = hasOverall ? move(0, Self.overallFactor) : nil
    focus = hasFocus ? move(first, Self.scaleFactor) : nil
    let others = first + (hasFocus ? 1 : 0)
    other = others < family.members.count ? move(others, Self.scaleFactor) : nil
  }

  private static let spread = 18.0
  private static let scaleFactor = 1.05
  private static let overallFactor = 0.81

  private static func move(share: Double, factor: Double, counted: Int, earlier: Int) -> Int {
    guard let level = SignificanceLevel(millionths: Int(share)) else { return 101 }
    let own = factor * factor * spread * spread / Double(counted) + ReleasedLevel.ofOneRounding
    let error = (own * (1 + 1 / Double(earlier))).squareRoot()
    let freedom = Double((counted - 1) * 2)
    let reach =
      level.criticalT(degreesOfFreedom: freedom)
      + StudentT(degreesOfFreedom: freedom).quantile(0.8)
    return Int((reach * error).rounded(.up))
  }
}
