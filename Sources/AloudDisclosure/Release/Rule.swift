/// A release rule, by the name it has in `Documentation/Privacy.md`.
package enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
  /// Nothing is said of a wave with too few ballots.
  case waveFloor = "R1"
  /// Items are merged into coarser parts, never blanked one by one.
  case items = "R2"
  /// Scales near an end or nearly unanimous have no number.
  case scales = "R2s"
  /// No group is shown by this version.
  case groups = "R3"
  /// Under 40 % coverage only the two head-counts are said.
  case coverage = "R9"
}
