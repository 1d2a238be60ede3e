package import AloudDiagnostics
package import AloudModel

/// A mapping to look over: what the file shows of its own accord, and `?` wherever it does not.
///
/// A text of the file gets into it where it is an option of the definition, or where three rows or more
/// have it under a question that was found by its words: what single people wrote never does.
package struct MappingDraft {
  package let text: String
  /// How many places are still open.
  package let open: Int
  /// What the draft does not take, each named once.
  package let dropped: [String]
  /// What could not be drafted, at its row and column.
  package let report: DiagnosticReport

  /// What stands where somebody has to say it.
  static let open = "?"

  /// Nothing where the rows cannot be read; the report says why.
  package init(of file: AnswerFile, for survey: Survey, in wave: Wave) {
    var drafting = Drafting(file: file, survey: survey, wave: wave)
    drafting.findColumns()
    drafting.collectTexts()
    drafting.reportRareTexts()
    let lines = drafting.lines
    text = lines.joined(separator: "\n") + "\n"
    open = lines.count { !$0.hasPrefix("#") && $0.contains("\"?\"") }
    let kept = drafting.kept
    dropped = file.head.columns.filter { !kept.contains($0.place) }.map(\.name)
    report = drafting.problems.report(on: .withheld(name: file.name))
  }

  /// Whether it can be written: the rows could be read.
  package var isReadable: Bool { !report.hasErrors }
}
