import AloudModel
import Foundation
import Testing

@testable import AloudConsole

/// The printed page for the principal calls the pages of the desk as the desk does.
@Suite struct GuidePageTests {
  @Test(arguments: DeskLanguage.allCases)
  func `every step on the page is a page of the desk, by its own name`(language: DeskLanguage)
    throws
  {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = language == .english ? "Guides" : "Guides/es"
    let page = try String(
      contentsOf: root.appending(path: "Documentation/\(folder)/Principal.md"), encoding: .utf8)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let named = rows.flatMap { row in
      row.components(separatedBy: "**").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
    let tasks = DeskTask.allCases.map { language.home.task($0).title }
    let others = [language.home.newSurvey, language.again.cycle, language.again.title]
    #expect(named.count >= 15)
    for name in named { #expect((tasks + others).contains(name), "\(name)") }
    // Nothing but the count, which is elsewhere, and what the first page shows anyway, is left out.
    let silent = [language.home.task(.setup).title, language.home.task(.count).title]
    for task in tasks where !silent.contains(task) { #expect(named.contains(task), "\(task)") }
  }
}
