/// Whom an estimate speaks of; the report names it.
package enum Target: Hashable, Sendable {
  /// Everybody on this roster, today: a finite population, of which some did not answer.
  case roster(invited: Int)
  /// What staff of such a school would say on another day: no finite-population correction.
  case climate
}
