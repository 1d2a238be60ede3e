import AloudDesk
import AloudModel
import Foundation
import Testing

@testable import AloudConsole

/// A wave that is over shows what is left to do; what is done is a click away, and on paper.
@Suite struct DoneTasksTests {
  @Test(arguments: DeskLanguage.allCases)
  func `of a finished wave what is done is folded, and what is left stands open`(
    language: DeskLanguage
  ) throws {
    let school = TestSchool(language)
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let reports = "\(school.workspace.root)/Reports/fernhill-staff/2026-spring"
    for folder in ["\(school.workspace.root)/Surveys", reports] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    for (from, to) in [
      ("Surveys/fernhill-staff.yaml", school.workspace.definition(of: school.id)),
      ("Reports/fernhill-staff/2026-spring/release.json", "\(reports)/release.json"),
    ] { try FileManager.default.copyItem(atPath: root.appending(path: from).path, toPath: to) }
    let page = try school.page("/")
    let words = language.home
    let finished = try #require(page.range(of: words.wave("2026-spring")))
    let wave = page[finished.lowerBound...].prefix { _ in true }
    let fold = try #require(
      wave.firstMatch(of: /<details><summary>(\d+) ([^<]*)<\/summary>([\s\S]*?)<\/details>/))
    let count = try #require(Int(fold.1))
    #expect(words.behind(count) == "\(fold.1) \(fold.2)")
    let mark = "✓ \(words.done)"
    #expect(count >= 10 && String(fold.3).components(separatedBy: "<li>").count - 1 == count)
    #expect(String(fold.3).contains(mark))
    let rest = wave[fold.range.upperBound...].prefix(while: { _ in true })
    let open = String(rest).components(separatedBy: "</ol>")[0]
    #expect(open.contains(words.task(.share).title) && !open.contains(mark))
    #expect(!open.contains(words.past))
  }

  @Test func `while a wave is prepared or runs, all of it stands open`() throws {
    let school = TestSchool()
    try school.prepare()
    #expect(!(try school.page("/").contains("<details>")))
  }
}
