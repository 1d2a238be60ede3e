import AloudDiagnostics

extension ImportRefusal {
  /// By what is wrong with the rows of a file: answers that the mapping does not know, or the file itself.
  static func ofRows(_ report: DiagnosticReport, mapping: String) -> ImportRefusal {
    report.diagnostics.contains { $0.message.id == "import-label" }
      ? .answers(mapping, report) : .unreadable(report)
  }
}
