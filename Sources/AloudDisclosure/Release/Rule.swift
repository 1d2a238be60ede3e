import AloudModel

/// A release rule that keeps figures back, by the name it has in `Documentation/Privacy.md`.
package enum Rule: String, Sendable, Hashable, JSONCoded, CaseIterable {
  /// Nothing is said of a wave with too few ballots.
  case waveFloor = "R1"
  /// Items are merged into coarser parts, never blanked one by one.
  case items = "R2"
  /// Scales near an end or nearly unanimous have no number.
  case scales = "R2s"
  /// Small groups are not shown, and no group has more than a mean.
  case groups = "R3"
  /// Subtracting the shown groups from the whole school gives nobody away.
  case remainder = "R4"
  /// Subtracting a group of one breakdown from one of another gives nobody away.
  case nesting = "R5"
  /// What the attacker could use is not shown.
  case attack = "R6"
  /// Under 40 % coverage only the two head-counts are said.
  case coverage = "R9"
}
