import AloudBallots
import AloudDesk
import AloudFiles
import AloudModel
import Foundation
import Testing

@testable import AloudConsole

/// Letting people answer while the desk is open.
@Suite(.serialized) struct KeepingTests {
  private let school = TestSchool()

  /// A wave that can be answered now, by slips and files.
  private func path() throws -> String {
    try school.prepare(opens: "2027-01-14", ways: ["ways-slips": "slips", "ways-file": "file"])
    let key = try #require(KeyedSchool.line(of: school))
    _ = try school.send("/surveys/fernhill-staff/key", ["line": key])
    let wave = try #require(school.wave)
    _ = try school.send("/surveys/fernhill-staff/wave/\(wave)/freeze", ["name": wave])
    return "/surveys/fernhill-staff/wave/\(wave)"
  }

  private func drop() throws -> String {
    let drop = "\(school.workspace.root)/drop"
    try FileManager.default.createDirectory(atPath: drop, withIntermediateDirectories: true)
    return drop
  }

  @Test func `a station ends the desk's session, and people can answer until it ends`() throws {
    let path = try path()
    let begun = ["then": "begin", "way": "station", "port": "8080", "drop": ""]
    #expect(try school.send("\(path)/answering", begun) == .farewell)
    let keeping = try #require(school.keeper.keeping)
    #expect(keeping.way == .station && keeping.port != nil)
    #expect(try school.page("\(path)/answering").contains("Staff can answer now"))
    #expect(try school.send("\(path)/answering", ["then": "end"]) == .redirection)
    #expect(school.keeper.keeping == nil)
    #expect(try school.page("\(path)/answering").contains("value=\"station\" checked"))
  }

  @Test func `a folder is watched, and slips and codes wait until that has ended`() throws {
    let path = try path()
    let drop = try drop()
    let begun = ["then": "begin", "way": "folder", "port": "", "drop": drop]
    #expect(try school.send("\(path)/answering", begun) == .redirection)
    #expect(school.keeper.keeping?.drop == drop)
    #expect(try school.sent("\(path)/slips", ["who-alone": "alone"]).contains("End that first"))
    #expect(try school.sent("\(path)/void", ["codes": "x"]).contains("End that first"))
    school.keeper.end()
    #expect(school.keeper.keeping == nil && school.keeper.trouble == nil)
    #expect(
      try school.send("\(path)/slips", ["who-alone": "alone", "language": "en"]) == .document)
  }

  @Test
  func `a wave that another program serves is not served beside it, and the program is named`()
    throws
  {
    let path = try path()
    let id = try #require(Identifier<Wave>(school.wave ?? ""))
    let lock = try school.workspace.waveFolder(school.id, id).lock()
    defer { withExtendedLifetime(lock) {} }
    for way in ["station", "folder"] {
      let begun = ["then": "begin", "way": way, "port": "8080", "drop": try drop()]
      #expect(try school.sent("\(path)/answering", begun).contains("is working on"))
      #expect(school.keeper.keeping == nil)
    }
  }

  @Test(arguments: [
    ["way": "phones", "port": "0", "drop": ""], ["way": "phones", "port": "70000", "drop": ""],
    ["way": "folder", "port": "", "drop": ""], ["way": "folder", "port": "", "drop": "/nowhere"],
    ["way": "", "port": "", "drop": ""],
  ])
  func `what cannot be is told, and nothing begins`(fields: [String: String]) throws {
    let path = try path()
    let begun = fields.merging(["then": "begin"]) { one, _ in one }
    #expect(try school.send("\(path)/answering", begun) == .page(.mistaken))
    #expect(school.keeper.keeping == nil)
  }

  @Test func `who closes the wave ends what lets people answer`() throws {
    let path = try path()
    let begun = ["then": "begin", "way": "folder", "port": "", "drop": try drop()]
    _ = try school.send("\(path)/answering", begun)
    let wave = try #require(school.wave)
    #expect(try school.sent("\(path)/close", ["name": wave]).contains("Fewer than"))
    #expect(school.keeper.keeping == nil)
  }
}
