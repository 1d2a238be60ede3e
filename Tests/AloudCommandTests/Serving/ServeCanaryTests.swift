import AloudTestSupport
import Foundation
import Glibc
import Testing

/// T4 and T9: what a served wave leaves behind, and what it says, whatever was answered.
@Suite(.ownThreads) struct ServeCanaryTests {
  private static let address = "127.86.75.64"
  private static let comment = "syzygy of Mondays and corridors"
  private static let headers =
    "User-Agent: Quetzalcoatl/7.3\r\nReferer: https://ximenez.example.org/zugzwang\r\n"
    + "Cookie: id=brouhaha\r\nX-Forwarded-For: 203.0.113.77\r\nAccept-Language: tlh-wherewithal\r\n"

  private static func canaries(_ codes: [String]) -> [String] {
    codes.flatMap { [$0, $0.filter { $0 != "-" }] } + [
      address, comment, "syzygy", comment.replacing(" ", with: "+"), "Quetzalcoatl", "ximenez",
      "zugzwang", "brouhaha", "203.0.113.77", "wherewithal",
    ]
  }

  private static func school() throws -> School {
    var survey = SurveyText()
    survey.comments = "themes"
    survey.waves = [SurveyText.WaveText(id: "autumn", opens: -1, closes: 5, invited: 40)]
    let school = try School()
    try school.define(survey)
    try school.agreeOnKey()
    try school.printSlips()
    return school
  }

  private func answer(_ server: RunningServer, _ code: String, _ value: String) throws -> Reply {
    let body =
      "code=\(code)&item.ask-for-help=\(value)&quote.keep-or-change=yes"
      + "&comment.keep-or-change=\(Self.comment.replacing(" ", with: "+"))"
    return try server.site.send(
      "POST /en?code=\(code) HTTP/1.1\r\nHost: localhost\r\n\(Self.headers)"
        + "Content-Type: application/x-www-form-urlencoded\r\n"
        + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)", from: Self.address)
  }

  /// Everything the process could have written: workspace, home, temporary files, what it said.
  private func expectNoTrace(_ school: School, _ canaries: [String], _ temporary: String) throws {
    for folder in [school.workspace, school.home, temporary] {
      let tree = try FileTree(folder)
      for canary in canaries { #expect(tree.places(of: canary).isEmpty, "\(folder)") }
    }
    for file in ["serve.log", "serve.log.out"] {
      let said = try FileTree.text("\(school.scratch.path)/\(file)")
      for canary in canaries { #expect(!said.contains(canary)) }
    }
  }

  @Test func `T4: no code, address, browser, origin, language or comment is left anywhere`()
    throws
  {
    let school = try Self.school()
    let codes = try school.codes()
    let canaries = Self.canaries(codes)
    let temporary = "\(school.scratch.path)/temporary"
    try FileManager.default.createDirectory(
      atPath: temporary, withIntermediateDirectories: false)
    let start = { try RunningServer(school, environment: ["TMPDIR": temporary]) }
    var server = try start()
    for (place, code) in codes.prefix(12).enumerated() {
      #expect(try answer(server, code, "4").status == 200)
      #expect(try answer(server, code, "5").status == 409)
      try expectNoTrace(school, canaries, temporary)
      if place == 6 {
        // What a kill leaves lies there until the next start.
        server.end(SIGKILL)
        try expectNoTrace(school, canaries, temporary)
        server = try start()
      }
    }
    _ = try server.site.send("GET /\(codes[0]) HTTP/1.1\r\nHost: localhost\r\n\(Self.headers)\r\n")
    #expect(try answer(server, Self.comment.replacing(" ", with: "+"), "4").status == 422)
    #expect(try answer(server, codes[13], "brouhaha").status == 422)
    #expect(server.end() == 0)
    try expectNoTrace(school, canaries, temporary)
    let talk = try server.talk
    let said = talk.split(separator: "\n").filter { !$0.hasPrefix("Next, ") }
    #expect(said.count <= 8, "nothing is said of an answer: \(talk)")
  }

  @Test func `T9: every address says the same, whatever was answered`() throws {
    let routes = ["/", "/en", "/status", "/release.json", "/en?results", "/ballotbox.sqlite"]
    let school = try Self.school()
    let said = try ["1", "5"].map { value in
      // The same wave with the same slips: only the answers differ.
      let school = try school.copy()
      let server = try RunningServer(school)
      let before = try routes.map { try server.site.get($0).timeless }
      let replies = try school.codes().prefix(10).map { try answer(server, $0, value) }
      #expect(replies.allSatisfy { $0.status == 200 })
      let after = try routes.map { try server.site.get($0).timeless }
      #expect(after == before)
      #expect(server.end() == 0)
      return after + replies.map(\.timeless)
    }
    #expect(said[0] == said[1])
  }
}
