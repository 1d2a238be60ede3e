import AloudDesk
import Foundation
import Testing

@testable import AloudConsole

/// What the desk says before a wave can be answered, and when it ends before its time.
@Suite(.serialized) struct ClosingEarlyTests {
  private let school = TestSchool()

  private func path(opens: String) throws -> String {
    try school.prepare(opens: opens, ways: ["ways-slips": "slips", "ways-file": "file"])
    let key = try #require(KeyedSchool.line(of: school))
    _ = try school.send("/surveys/fernhill-staff/key", ["line": key])
    let wave = try #require(school.wave)
    _ = try school.send("/surveys/fernhill-staff/wave/\(wave)/freeze", ["name": wave])
    return "/surveys/fernhill-staff/wave/\(wave)"
  }

  private func begin(at path: String) throws {
    let drop = "\(school.workspace.root)/drop"
    try FileManager.default.createDirectory(atPath: drop, withIntermediateDirectories: true)
    _ = try school.send(
      "\(path)/answering", ["then": "begin", "way": "folder", "port": "", "drop": drop])
  }

  @Test func `slips are voided before an early close, and nothing is called done that nobody did`()
    throws
  {
    let path = try path(opens: "2027-01-14")
    let closing = try school.page("\(path)/close")
    #expect(closing.contains("let the key holder void them first"))
    #expect(closing.contains("\(path)/void"))
    let wave = try #require(school.wave)
    _ = try school.send("\(path)/close", ["name": wave, "warned": "yes"])
    let tasks = try school.page("/")
    #expect(tasks.components(separatedBy: "No longer possible").count == 3)
    #expect(!tasks.contains("\(path)/void"))
  }

  @Test func `who comes to void while people can answer is told so before a code is typed`() throws
  {
    let path = try path(opens: "2027-01-14")
    #expect(try school.page("\(path)/void").contains("<textarea"))
    try begin(at: path)
    for page in ["void", "slips"] {
      let told = try school.page("\(path)/\(page)")
      #expect(told.contains("End that first") && !told.contains("<textarea"))
    }
    school.keeper.end()
    #expect(try school.page("\(path)/void").contains("<textarea"))
  }

  @Test func `before its first day nobody is told that staff can answer`() throws {
    let path = try path(opens: "2027-02-01")
    try begin(at: path)
    let told = try school.page("\(path)/answering")
    #expect(told.contains("All is ready; staff can answer from Monday, February 1, 2027."))
    #expect(!told.contains("Staff can answer now"))
  }
}
