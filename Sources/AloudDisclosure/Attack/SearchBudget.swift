/// How much the attack of one wave may look for, so that every count ends: what is left when it is used
/// up counts as given away, and less is said.
///
/// It counts steps and no time, so that the same ballots give the same release on every computer.
final class SearchBudget {
  private var left: Int

  /// Exchanges and changes of answers looked at: many times what a school of 200 with three breakdowns and
  /// 40 items needs.
  static let standard = 50_000_000

  init(_ steps: Int = standard) { left = steps }

  /// Whether so many more steps may be taken.
  func takes(_ steps: Int) -> Bool {
    guard left >= steps else {
      left = 0
      return false
    }
    left -= steps
    return true
  }
}
