import Foundation
import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics

@Suite struct DiagnosticsPageTests {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `the page of diagnostics is what the messages are`() throws {
    let file = Self.root.appending(path: "Documentation/Diagnostics.md")
    let page = DiagnosticsPage().markdown
    if ProcessInfo.processInfo.environment["ALOUD_RECORD"] == "1" {
      try Data(page.utf8).write(to: file)
    }
    let written = try Data(contentsOf: file)
    #expect(
      written == Data(page.utf8),
      "record it anew: ALOUD_RECORD=1 swift test --filter DiagnosticsPageTests")
  }

  @Test func `every message is on the page, with what it prints`() {
    let page = DiagnosticsPage()
    for entry in page.sections.flatMap(\.entries) {
      #expect(entry.output.contains("\(entry.severity.rawValue): "), "\(entry.id)")
      #expect(entry.output.contains("[\(entry.id)]"), "\(entry.id)")
      #expect(entry.example.split(separator: "\n").count > (entry.example.hasPrefix("```") ? 2 : 0))
    }
    #expect(page.ids.isSuperset(of: MistakeGroup.all.flatMap { $0.mistakes.map(\.id) }))
    #expect(page.ids.isSuperset(of: SheetMistakeTests.slips.map(\.id)))
    #expect(page.ids.isSuperset(of: MistakeTests.elsewhere))
  }

  @Test func `every id in the sources is on the page`() throws {
    let ids = DiagnosticsPage().ids
    #expect(try MistakeTests.declaredIDs().subtracting(ids) == [])
  }
}
