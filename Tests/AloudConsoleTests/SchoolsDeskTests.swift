import AloudDesk
import AloudFiles
import AloudMarkup
import AloudModel
import Foundation
import Testing

@testable import AloudConsole

/// The desk of whoever runs a server of many schools.
@Suite struct SchoolsDeskTests {
  private static func frozen() throws -> TestSchool {
    let school = TestSchool()
    try school.prepare()
    let key = try #require(KeyedSchool.line(of: school))
    _ = try school.send("/surveys/fernhill-staff/key", ["line": key])
    let wave = try #require(school.wave)
    try #require(
      try school.send("/surveys/fernhill-staff/wave/\(wave)/freeze", ["name": wave])
        == .redirection)
    return school
  }

  @Test(arguments: DeskLanguage.allCases)
  func `it says which schools can be answered, rest, or are broken, and nothing of people`(
    language: DeskLanguage
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "aloud-schools-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (open, damaged) = (try Self.frozen(), try Self.frozen())
    for name in ["", "/oak", "/<b>ad name"] {
      try FileManager.default.createDirectory(
        atPath: folder + name, withIntermediateDirectories: true)
    }
    for (school, name) in [(open, "ash"), (damaged, "birch")] {
      try FileManager.default.copyItem(atPath: school.workspace.root, toPath: "\(folder)/\(name)")
    }
    let wave = try #require(damaged.wave)
    let manifest = "\(folder)/birch/.aloud/fernhill-staff/\(wave)/manifest.json"
    try Data("{}".utf8).write(to: URL(fileURLWithPath: manifest))

    let now = open.now
    let pages = SchoolsPages(folder) { now }
    guard case .page(let page) = pages.answer(at: DeskPath(), in: language) else {
      Issue.record("it has no first page")
      return
    }
    let html = page.content.text
    let words = language.schools
    #expect(html.contains(words.count(3, 0)) && html.contains(words.broken))
    for name in ["ash", "birch", "oak"] { #expect(html.contains(">\(name)</th>")) }
    #expect(html.contains("&lt;b&gt;ad name") && !html.contains("<b>ad"))
    // How many were invited is no business of this page either.
    #expect(!html.replacing(folder, with: "").contains("42"))
    #expect(page.command == "aloud status --schools \(words.folder)")

    let later = SchoolsPages(folder) { Instant(secondsSinceEpoch: 1_801_900_000) }
    guard case .page(let then) = later.answer(at: DeskPath(), in: language) else { return }
    #expect(then.content.text.contains(words.count(3, 1)))
    #expect(then.content.text.contains(words.answering))
  }

  @Test func `it has no other page, and changes nothing`() {
    let pages = SchoolsPages("/nowhere") { Instant(secondsSinceEpoch: 0) }
    guard case .nothingHere = pages.answer(at: DeskPath("new"), in: .english) else {
      Issue.record("there is another page")
      return
    }
    guard case .page(let page) = pages.answer(at: DeskPath(), in: .english) else {
      Issue.record("what cannot be read is not said")
      return
    }
    #expect(page.outcome == .refused)
  }
}
