package import AloudModel

/// The counts of one wave that groups have no part in: what a wave's tally says of everybody.
package struct WholeSchoolTally: Hashable, Sendable {
  package let respondents: Int
  /// Every item asked, gauges included.
  package let items: [Identifier<Item>: ItemTally]
  /// Every scale asked but the gauges.
  package let scales: [Identifier<Scale>: ScaleTally]
}

extension WaveTally {
  package var wholeSchool: WholeSchoolTally {
    WholeSchoolTally(respondents: respondents, items: items, scales: scales)
  }
}
