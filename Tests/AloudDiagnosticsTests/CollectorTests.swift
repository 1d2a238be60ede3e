import Testing

@testable import AloudDiagnostics

@Suite struct CollectorTests {
  static let source = SourceText(name: "x", text: "")

  static func message(_ id: String) -> Diagnostic.Message { .init(id: id, text: id) }

  @Test func `problems are sorted by place, and keep their order at one place`() {
    var problems = DiagnosticCollector()
    problems.report(.error, Self.message("c"), at: .line(7))
    problems.report(.warning, Self.message("a"), at: .line(2))
    problems.report(.error, Self.message("b"), at: .line(2))
    let report = problems.report(on: Self.source)
    #expect(report.diagnostics.map(\.message.id) == ["a", "b", "c"])
    #expect(report.errorCount == 2)
    #expect(report.warningCount == 1)
    #expect(report.omitted == 0)
  }

  @Test(arguments: [0, 1, 49, 50, 51, 400])
  func `at most fifty are kept, and the rest is counted`(count: Int) {
    var problems = DiagnosticCollector()
    for line in 0..<count { problems.report(.error, Self.message("e"), at: .line(line + 1)) }
    let report = problems.report(on: Self.source)
    #expect(report.diagnostics.count == min(count, 50))
    #expect(report.omitted == max(0, count - 50))
    #expect(report.diagnostics.map(\.place.start.line) == Array((1...401).prefix(min(count, 50))))
  }

  @Test func `errors are kept before warnings`() {
    var problems = DiagnosticCollector()
    for line in 1...5 { problems.report(.warning, Self.message("w"), at: .line(line)) }
    problems.report(.error, Self.message("e"), at: .line(9))
    let report = problems.report(on: Self.source, limit: 3)
    #expect(report.diagnostics.map(\.message.id) == ["w", "w", "e"])
    #expect(report.diagnostics.map(\.place.start.line) == [1, 2, 9])
    #expect(report.omitted == 3)
  }

  @Test func `advice that comes later stands by place, and is counted where it is not shown`() {
    var problems = DiagnosticCollector()
    for line in [1, 3, 5] { problems.report(.warning, Self.message("w"), at: .line(line)) }
    let report = problems.report(on: Self.source)
    let late = Diagnostic(.warning, Self.message("late"), at: .line(2))
    #expect(report.adding([]) == report)
    #expect(report.adding([late]).diagnostics.map(\.message.id) == ["w", "late", "w", "w"])
    #expect(report.adding([late]).warningCount == 4 && report.adding([late]).omitted == 0)
    let full = report.adding([late, late], limit: 4)
    #expect(full.diagnostics.count == 4 && full.warningCount == 5 && full.omitted == 1)
  }

  @Test func `a warning alone is no error`() {
    var problems = DiagnosticCollector()
    #expect(!problems.hasErrors)
    problems.report(.warning, Self.message("w"), at: .line(1))
    #expect(!problems.hasErrors)
    #expect(!problems.report(on: Self.source).hasErrors)
    problems.report(.error, Self.message("e"), at: .line(1))
    #expect(problems.hasErrors)
    #expect(problems.report(on: Self.source).hasErrors)
  }
}
