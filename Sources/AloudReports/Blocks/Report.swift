package import AloudModel

/// What a leadership team reads after one survey, as blocks in reading order.
///
/// Content ends here: a renderer lays blocks out and neither adds, drops, counts nor rounds
/// anything, so that every format says the same.
package struct Report: Hashable, Sendable {
  package let title: String
  package let language: Language
  package let blocks: [ReportBlock]
}

/// One piece of a report, whatever it will look like.
package enum ReportBlock: Hashable, Sendable {
  /// Level 2 opens a section; the title of the report is level 1.
  case heading(level: Int, String)
  case paragraph(Prose)
  /// A paragraph that must not be overlooked, in a box where there are boxes.
  case note(Prose)
  case list([Prose])
  case table(ReportTable)
  /// The sentence every report ends with.
  case footer(String)
}
