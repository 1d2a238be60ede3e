package import AloudModel

/// What is said of one scale, whole school: its level, and nothing that needs two answers of one person.
package struct ReleasedScale: Sendable, Hashable {
  package let id: Identifier<Scale>
  package let level: Disclosed<ScaleLevel>
  /// What releases of version 2 said beside it; nothing in newer ones.
  package internal(set) var joint: JointFigures?

  init(id: Identifier<Scale>, level: Disclosed<ScaleLevel>, joint: JointFigures? = nil) {
    self.id = id
    self.level = level
    self.joint = joint
  }
}

/// Where a scale stands, in whole points out of 100 (POMP).
package enum ScaleLevel: Sendable, Hashable {
  case mean(Int)
  /// No number: nearly everybody is at one end of every question. Of groups only in releases of
  /// version 2, where it stood for a mean nearer to an end than three people's full range.
  case nearEnd(End)
}

/// An end of the range from 0 to 100.
package enum End: String, Sendable, Hashable, JSONCoded, CaseIterable {
  case low
  case high
}

/// Figures of one scale that need two answers of one person: releases of version 2 have them.
///
/// Together with a table they can tell a single answer to somebody who knows the others. They are read
/// so that old waves can still be compared, attacked, and never printed.
package struct JointFigures: Sendable, Hashable {
  /// How many were said to have a score.
  package let countedAsScored: Disclosed<Int>
  /// Between people, in whole points.
  package let sd: Int?
  /// Cronbach's alpha.
  package let alphaTenths: Disclosed<Int>
  package let people: Disclosed<PeopleCounts>
}
