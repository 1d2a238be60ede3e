import AloudDiagnostics

/// Takes the warnings of the rules down, the first two hundred.
struct Advisor {
  private let source: SourceText
  private(set) var problems: DiagnosticCollector
  private let most: Int

  /// - Parameter problems: those known before.
  init(source: SourceText, problems: DiagnosticCollector) {
    self.source = source
    self.problems = problems
    most = problems.diagnostics.count + 200
  }

  /// Warns of some words of a text.
  mutating func warn(
    _ message: Diagnostic.Message, at words: Range<Int>, of text: WrittenText, help: String
  ) {
    guard problems.diagnostics.count < most else { return }
    problems.report(.warning, message, at: text.place(of: words, in: source), help: help)
  }

  /// Warns of a place.
  mutating func warn(
    _ message: Diagnostic.Message, at place: SourceRange, help: String,
    related: Diagnostic.Related? = nil
  ) {
    guard problems.diagnostics.count < most else { return }
    problems.report(.warning, message, at: place, help: help, related: related)
  }
}
