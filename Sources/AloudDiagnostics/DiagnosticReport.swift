/// The problems of one file, in the order they are printed.
package struct DiagnosticReport: Hashable, Sendable {
  /// The file; withheld where none of its text may be printed.
  package let source: SourceText
  /// Those shown, by place.
  package let diagnostics: [Diagnostic]
  /// How many errors the file has, shown or not.
  package let errorCount: Int
  /// How many warnings the file has, shown or not.
  package let warningCount: Int

  init(source: SourceText, diagnostics: [Diagnostic], errorCount: Int, warningCount: Int) {
    self.source = source
    self.diagnostics = diagnostics
    self.errorCount = errorCount
    self.warningCount = warningCount
  }

  /// The same report with advice that could only be given once the file was read: by place, and
  /// counted without being shown where there is enough to show.
  package func adding(_ advice: [Diagnostic], limit: Int = 50) -> DiagnosticReport {
    let shown = diagnostics + advice.prefix(max(0, limit - diagnostics.count))
    let sorted = shown.enumerated().sorted {
      ($0.element.place.start, $0.offset) < ($1.element.place.start, $1.offset)
    }
    let errors = advice.count { $0.severity == .error }
    return DiagnosticReport(
      source: source, diagnostics: sorted.map(\.element), errorCount: errorCount + errors,
      warningCount: warningCount + advice.count - errors)
  }

  /// How many problems are counted but not among `diagnostics`.
  package var omitted: Int { errorCount + warningCount - diagnostics.count }

  /// Whether the file cannot be used.
  package var hasErrors: Bool { errorCount > 0 }
}
