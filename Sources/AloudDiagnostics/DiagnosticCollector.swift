/// Takes every problem found in a file, so that none hides behind the first.
package struct DiagnosticCollector: Sendable {
  /// In the order reported.
  package private(set) var diagnostics: [Diagnostic] = []
  private var errorCount = 0

  /// A collector of nothing yet.
  package init() {}

  /// Whether something reported so far is an error.
  package var hasErrors: Bool { count(of: .error) > 0 }

  /// How many were reported.
  package func count(of severity: Diagnostic.Severity) -> Int {
    switch severity {
    case .error: errorCount
    case .warning: diagnostics.count - errorCount
    }
  }

  /// Keeps one more problem.
  package mutating func report(
    _ severity: Diagnostic.Severity, _ message: Diagnostic.Message, at place: SourceRange,
    help: String? = nil, related: Diagnostic.Related? = nil
  ) {
    if severity == .error { errorCount += 1 }
    diagnostics.append(
      Diagnostic(severity, message, at: place, help: help, related: related))
  }

  /// Keeps what was found by somebody else, but for what is known already.
  package mutating func add(_ others: DiagnosticCollector) {
    let known = Set(diagnostics)
    for other in others.diagnostics where !known.contains(other) {
      if other.severity == .error { errorCount += 1 }
      diagnostics.append(other)
    }
  }

  /// What is shown to people: sorted by place, and at most `limit` of it.
  ///
  /// Where there are more problems than that, errors are kept before warnings.
  package func report(on source: SourceText, limit: Int = 50) -> DiagnosticReport {
    let sorted = diagnostics.enumerated().sorted {
      ($0.element.place.start, $0.offset) < ($1.element.place.start, $1.offset)
    }
    let errors = sorted.filter { $0.element.severity == .error }
    let warnings = sorted.filter { $0.element.severity == .warning }
    let kept = Set((errors + warnings).prefix(limit).map(\.offset))
    return DiagnosticReport(
      source: source, diagnostics: sorted.filter { kept.contains($0.offset) }.map(\.element),
      errorCount: errors.count, warningCount: warnings.count)
  }
}
