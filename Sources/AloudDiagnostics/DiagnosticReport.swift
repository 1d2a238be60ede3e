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

  /// How many problems are counted but not among `diagnostics`.
  package var omitted: Int { errorCount + warningCount - diagnostics.count }

  /// Whether the file cannot be used.
  package var hasErrors: Bool { errorCount > 0 }
}
