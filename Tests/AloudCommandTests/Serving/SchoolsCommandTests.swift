import AloudTestSupport
import Foundation
import Glibc
import Testing

/// Many schools in one folder, served and listed by the real program.
@Suite(.ownThreads) struct SchoolsCommandTests {
  /// A folder with the workspace of each school.
  private struct District {
    let host: School
    var names: [String] = []

    init() throws {
      host = try School()
      try FileManager.default.createDirectory(
        atPath: "\(host.workspace)/schools", withIntermediateDirectories: false)
    }

    mutating func add(_ school: School, as name: String) throws {
      try FileManager.default.copyItem(atPath: school.workspace, toPath: path(name))
      names.append(name)
    }

    func path(_ name: String) -> String { "\(host.workspace)/schools/\(name)" }

    func serve() throws -> RunningServer { try RunningServer(host, ["--schools", "schools"]) }

    func close(_ name: String) throws -> Run {
      try host.principal("close", "--confirm", "autumn", "--workspace", "schools/\(name)")
    }
  }

  private func answer(
    _ server: RunningServer, at path: String, _ code: String, comment: String = ""
  ) throws -> Reply {
    let body = "code=\(code)&item.ask-for-help=4&comment.keep-or-change=\(comment)"
    return try server.site.send(
      "POST \(path) HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\n"
        + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
  }

  @Test func `answers go to their own school, and nothing of one is in another`() throws {
    let (one, other) = (try Moment.opened.school(), try Moment.opened.school())
    var district = try District()
    try district.add(one, as: "xylqqva")
    try district.add(other, as: "zugzwang")
    let codes = try one.codes()
    let server = try district.serve()
    for code in codes.prefix(3) {
      #expect(try answer(server, at: "/s/xylqqva/en", code).status == 200)
    }
    #expect(try answer(server, at: "/s/xylqqva/en", codes[0]).status == 409)
    #expect(try answer(server, at: "/s/zugzwang/en", codes[3]).status == 200)
    #expect(try server.site.get("/s/oak/en").status == 404)
    #expect(server.end() == 0)
    let talk = try server.talk
    #expect(talk.contains("2 schools, of which 2 can be answered now."))
    for code in codes { #expect(!talk.contains(code)) }
    for name in district.names { try done(district.close(name)) }
    let first = try FileTree(district.path("xylqqva"))
    let another = try FileTree(district.path("zugzwang"))
    for tree in [first, another] {
      for code in codes { #expect(tree.places(of: code).isEmpty) }
    }
    #expect(another.places(of: "xylqqva").isEmpty)
  }

  @Test func `a damaged school is told and takes no other down, and is served once it is mended`()
    throws
  {
    var district = try District()
    let school = try Moment.opened.school()
    try district.add(school, as: "ash")
    try district.add(school, as: "birch")
    let manifest = "\(district.path("ash"))/.aloud/\(SurveyText.survey)/autumn/manifest.json"
    let whole = try FileTree.text(manifest)
    try FileTree.write(whole.replacing("autumn", with: "winter"), to: manifest)
    let codes = try school.codes()
    let server = try district.serve()
    let broken = try server.site.get("/s/ash/")
    #expect(broken.status == 503)
    #expect(try answer(server, at: "/s/birch/en", codes[0]).status == 200)
    try FileTree.write(whole, to: manifest)
    var status = 503
    for _ in 0..<100 where status == 503 {
      usleep(100_000)
      status = try server.site.get("/s/ash/en").status
    }
    #expect(status == 200)
    #expect(try answer(server, at: "/s/ash/en", codes[0]).status == 200)
    #expect(server.end() == 0)
    #expect(try server.talk.contains("ash: "))
  }

  @Test(
    .enabled(if: HostedProxy.obstacle == nil, "\(HostedProxy.obstacle ?? "")"),
    arguments: HostedProxy.allCases)
  func `behind a documented proxy every school is answered at its own address`(
    proxy: HostedProxy
  ) throws {
    var district = try District()
    let (one, other) = (try Moment.opened.school(), try Moment.opened.school())
    try district.add(one, as: "ash")
    try district.add(other, as: "birch")
    let server = try RunningServer(
      district.host, ["--schools", "schools", "--behind-proxy"])
    let running = try RunningProxy(proxy, before: server.site.port)
    for (school, name) in [(one, "ash"), (other, "birch")] {
      let code = try school.codes()[0]
      let published = try FileTree.text("\(school.secrets())/page-web-en.html")
      let page = try running.curl("/s/\(name)/en")
      #expect(page.hasPrefix("HTTP/1.1 200") && page.hasSuffix("\r\n\r\n\(published)"))
      let led = try running.curl("/s/\(name)/")
      #expect(led.hasPrefix("HTTP/1.1 303"))
      #expect(led.lowercased().contains("location: /s/\(name)/\(SurveyText.survey)/"))
      let fields = ["--data", "code=\(code)&item.ask-for-help=4"]
      let path = "/s/\(name)/\(SurveyText.survey)/en"
      #expect(try running.curl(path, fields).hasPrefix("HTTP/1.1 200"))
      #expect(try running.curl(path, fields).hasPrefix("HTTP/1.1 409"))
    }
    #expect(server.end() == 0)
    running.end()
    let kept = try FileTree(running.folder)
    for word in ["/s/ash", "/s/birch", "203.0.113.77", "Quetzalcoatl"] {
      #expect(kept.places(of: word).isEmpty, "\(word)")
    }
  }

  @Test func `while a school's box is open, a command on its wave says how long to wait`() throws {
    var district = try District()
    let school = try Moment.opened.school()
    try district.add(school, as: "ash")
    let server = try district.serve()
    #expect(try answer(server, at: "/s/ash/en", school.codes()[0]).status == 200)
    let run = try district.close("ash")
    #expect(run.status == 5, "\(run.talkText)")
    #expect(run.talkText.contains("wait ten seconds"))
    var status: Int32 = 5
    for _ in 0..<200 where status == 5 {
      usleep(100_000)
      status = try district.close("ash").status
    }
    #expect(status == 0)
    #expect(server.end() == 0)
  }

  @Test func `while schools are served a wave without an answer can be closed, and is gone then`()
    throws
  {
    var district = try District()
    try district.add(try Moment.opened.school(), as: "ash")
    let server = try district.serve()
    #expect(try server.site.get("/s/ash/en").status == 200)
    try done(district.close("ash"))
    var status = 200
    for _ in 0..<100 where status == 200 {
      usleep(100_000)
      status = try server.site.get("/s/ash/en").status
    }
    #expect(status == 404)
    #expect(server.end() == 0)
  }

  @Test func `status says where each school stands, and nothing of how many answered`() throws {
    var district = try District()
    try district.add(try Moment.collected.school(), as: "ash")
    try district.add(try Moment.defined.school(), as: "birch")
    try district.add(try Moment.finished.school(), as: "Cedar")
    try FileManager.default.createDirectory(
      atPath: district.path("not a school"), withIntermediateDirectories: false)
    let text = try done(district.host.principal("status", "--schools", "schools")).outputText
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("Cedar") && lines[0].hasSuffix("finished"))
    #expect(lines[1].hasPrefix("ash") && lines[1].contains("takes answers until"))
    #expect(lines[2].hasPrefix("birch") && lines[2].hasSuffix("nothing frozen yet"))
    #expect(!text.contains(" \(Moment.ballots) ") && !text.contains("answered"))

    let bytes = try done(district.host.principal("status", "--schools", "schools", "--json")).output
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let schools = try #require(json["schools"] as? [[String: Any]])
    #expect(schools.map { $0["id"] as? String } == ["Cedar", "ash", "birch"])
    let states = schools.map { ($0["waves"] as? [[String: Any]])?.first?["state"] as? String }
    #expect(states == ["finished", "takes_answers", nil])
    #expect(json["not_served"] as? [String] == ["not a school"])
  }

  @Test(arguments: [
    ["serve", "autumn", "--schools", "."], ["serve", "--schools", ".", "--station"],
    ["serve", "--schools", ".", "--drop", "x"], ["status", "--schools", ".", "--survey", "x"],
    ["open", ".", "--schools", "nowhere"], ["open", "fernhill", "--schools", "."],
    ["status", "--schools", "nowhere"], ["serve", "--schools", "nowhere"],
    ["status", "--schools", "Surveys"],
  ])
  func `what does not go together with many schools is refused`(arguments: [String]) throws {
    let school = try Moment.defined.school()
    let run = try school.principalLaunch(arguments).run()
    #expect(run.status == 2, "\(run.talkText)")
  }
}
