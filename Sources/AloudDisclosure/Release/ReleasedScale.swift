package import AloudModel

/// What is said of one scale, whole school.
package struct ReleasedScale: Sendable, Hashable {
  package let id: Identifier<Scale>
  /// How many are said to have a score: the ballots counted, unless so many lack one that the
  /// difference hides them (rule R2s).
  package let countedAsScored: Disclosed<Int>
  package let level: Disclosed<ScaleLevel>
  /// Cronbach's alpha in tenths, from 30 people who answered every item.
  package let alphaTenths: Disclosed<Int>
  package let people: Disclosed<PeopleCounts>

  /// Items a scale needs before anything is said of it: with one or two, a mean and a spread in whole
  /// points often leave a single set of answers that fits.
  package static let fewestItems = 3
}

extension ReleasedScale {
  /// A scale of which nothing is said.
  init(withholding id: Identifier<Scale>, _ reason: WithholdingReason) {
    self.init(
      id: id, countedAsScored: .withheld(reason), level: .withheld(reason),
      alphaTenths: .withheld(reason), people: .withheld(reason))
  }

  var saysNothing: Bool {
    countedAsScored.value == nil && level.value == nil && alphaTenths.value == nil
      && people.value == nil
  }
}

/// Where a scale stands, in whole points out of 100 (POMP).
package enum ScaleLevel: Sendable, Hashable {
  case score(mean: Int, sd: Int)
  /// Nearer to an end than three people's full range: which end, and no number.
  case nearEnd(End)
}

/// An end of the range from 0 to 100.
package enum End: String, Sendable, Hashable, Codable, CaseIterable {
  case low
  case high
}
