package import AloudModel

/// How much less the means of a wave err than their items' tables alone would let one think: the one figure
/// of spread that is said, for all scales of page 1 together.
///
/// 1 stands for items that go together perfectly. It can stand above 1 where people stand at the ends of a
/// table's parts, or many have no score.
package struct Likeness: Sendable, Hashable {
  /// Of one scale, in hundredths: a multiple of 5.
  package let scales: Int
  /// Of the mean of all scales of page 1, in hundredths: a multiple of 5.
  package let overall: Int
  /// The wave it was measured in; nothing where no wave could tell it, and 1 stands for it.
  package let wave: Identifier<Wave>?

  /// Where nothing was measured: every interval is as wide as if items went together perfectly.
  package static let unmeasured = Likeness(scales: 100, overall: 100, wave: nil)

  /// In what steps it is said.
  static let step = 5

  package init(scales: Int, overall: Int, wave: Identifier<Wave>?) {
    self.scales = scales
    self.overall = overall
    self.wave = wave
  }

  /// Whether it could have been said by the rule.
  var isLegal: Bool {
    [scales, overall].allSatisfy { $0 > 0 && $0 <= 1_000 && $0 % Self.step == 0 }
      && (wave != nil || self == .unmeasured)
  }
}
