import AloudTestSupport
import Foundation
import Testing

/// A page that somebody got is held against those that were published when the wave was frozen.
@Suite(.ownThreads) struct PublishedTests {
  private func verify(_ school: School, _ page: [UInt8], _ more: String...) throws -> Run {
    let path = "\(school.scratch.path)/page"
    try FileTree.write(page, to: path)
    return try school.principalLaunch(["verify", "--page", path] + more).run()
  }

  private func page(_ name: String, of school: School) throws -> [UInt8] {
    try FileTree.bytes("\(school.secrets())/\(name)")
  }

  @Test func `the page is the published one over requests and starts, at a station too`() throws {
    let school = try Moment.opened.school()
    for (options, name) in [
      ([], "page-web-en.html"), ([], "page-web-en.html"), (["--station"], "page-station-en.html"),
    ] {
      let server = try RunningServer(school, options)
      for _ in 0..<3 {
        let reply = try server.site.get("/en")
        #expect(try Array(reply.body.utf8) == page(name, of: school))
        #expect(try done(verify(school, Array(reply.body.utf8))).outputText.contains("ok "))
      }
      let list = try server.site.get("/pages.json")
      #expect(try Array(list.body.utf8) == page("pages.json", of: school))
      #expect(server.end() == 0)
    }
  }

  @Test func `from home, with the list alone, another page is told and the words are said`() throws
  {
    let school = try Moment.opened.school()
    let list = "\(school.scratch.path)/pages.json"
    try FileTree.write(page("pages.json", of: school), to: list)
    let got = try page("page-web-en.html", of: school)
    let home = try School()
    let same = try done(verify(home, got, "--pages", list))
    #expect(same.outputText.contains("this is the published survey page (en), byte for byte"))
    let poster = try done(school.principal("slips", "--poster")).outputText
    let words = try #require(same.outputText.firstMatch(of: #/page words: ([a-z ]+);/#)).output.1
    #expect(poster.contains(words))
    #expect(try done(school.principal("promise")).outputText.contains("Page words: \(words)\n"))
    let other = try verify(home, got + [0x20], "--pages", list)
    #expect(other.status == 6 && other.outputText.contains("none of the pages"))
  }

  @Test func `a changed script is told, with its place`() throws {
    let school = try Moment.opened.school()
    var got = try page("page-web-en.html", of: school)
    let place = try #require(got.firstRange(of: Array("<script>".utf8))?.upperBound)
    got[place + 40] ^= 1
    let run = try verify(school, got)
    #expect(run.status == 6)
    #expect(run.outputText.contains("in its script, which is what the page does: 1 bytes are gone"))
  }

  @Test func `form and key page are held against the list, and the form is the published one`()
    throws
  {
    let school = try Moment.opened.school()
    let form = "\(school.scratch.path)/form.html"
    try done(school.principal("form", "--output", form))
    #expect(try FileTree.bytes(form) == page("page-file.html", of: school))
    #expect(try done(verify(school, FileTree.bytes(form))).outputText.contains("published form"))
    let key = "\(school.scratch.path)/key.html"
    try done(school.principal("key", "page", "--output", key))
    #expect(try done(verify(school, FileTree.bytes(key))).outputText.contains("key page"))
  }

  @Test func `the count page is held against the list, with the wave and from home`() throws {
    let school = try Moment.opened.school()
    let path = "\(school.scratch.path)/count.html"
    try done(school.principal("count", "page", "--output", path))
    let bytes = try FileTree.bytes(path)
    let said = "this is the published count page, byte for byte"
    #expect(try done(verify(school, bytes)).outputText.contains(said))
    #expect(!FileTree.exists("\(school.secrets())/page-count.html"))
    let list = "\(school.scratch.path)/pages.json"
    try FileTree.write(page("pages.json", of: school), to: list)
    #expect(try done(verify(School(), bytes, "--pages", list)).outputText.contains(said))
    var other = bytes
    other[other.count / 2] ^= 1
    let run = try verify(School(), other, "--pages", list)
    #expect(run.status == 6 && run.outputText.contains("most like the published count page"))
    let paper = try done(school.principal("promise")).outputText
    #expect(paper.contains("SHA-256"))
  }

  @Test func `a wave frozen before pages were published is served, and verify says so`() throws {
    let school = try Moment.opened.school()
    for name in try FileTree.names(in: school.secrets())
    where name.hasPrefix("page") {
      try FileManager.default.removeItem(atPath: "\(school.secrets())/\(name)")
    }
    let server = try RunningServer(school)
    let reply = try server.site.get("/en")
    #expect(reply.status == 200)
    #expect(try server.site.get("/pages.json").status == 404)
    #expect(server.end() == 0)
    let run = try done(verify(school, Array(reply.body.utf8)))
    #expect(run.outputText.contains("autumn was frozen before pages were published"))
    #expect(try !done(school.principal("slips", "--poster")).outputText.contains("Page words"))
  }

  @Test func `a changed list is not served`() throws {
    let school = try Moment.opened.school()
    let path = "\(school.secrets())/pages.json"
    try FileTree.write(FileTree.bytes(path) + [0x20], to: path)
    let run = try school.principal("serve", "--port", "0")
    #expect(run.status == 6 && run.talkText.contains("pages.json is not as it was written"))
  }
}
