import Foundation
import Testing

extension BrowserTests {
  /// The pages of the reports in the checkout: every sample, in both languages, and the district.
  struct ReportPages {
    private static let reports = pages(named: "report.html")
    private static let summaries = pages(named: "staff-summary.html")

    private static func pages(named name: String) -> [String] {
      let root = Checkout.path("Reports")
      let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
      return paths.filter { $0.hasSuffix("/" + name) }.sorted().map { "file://\(root)/\($0)" }
    }

    @Test func `there are pages of every sample`() {
      #expect(Self.reports.count == 11 && Self.summaries.count == 10)
    }

    private func expect(
      _ scenario: String, _ first: String..., at location: SourceLocation = #_sourceLocation
    ) throws {
      try Browser.expect(
        scenario, of: "reports", all: first + Self.reports + Self.summaries,
        sourceLocation: location)
    }

    @Test(arguments: ["light", "dark"])
    func `axe finds nothing in any report`(scheme: String) throws {
      try expect("accessible", scheme)
    }

    @Test func `on 320 pixels and with wide spacing nothing of a report is cut off`() throws {
      try expect("small_screen")
    }

    @Test func `at 200 percent nothing of a report is cut off`() throws { try expect("zoomed") }

    @Test func `on A4 and Letter the first page of a report is one sheet`() throws {
      try expect("on_paper")
    }

    @Test func `a report asks for nothing but itself`() throws { try expect("alone") }
  }
}
