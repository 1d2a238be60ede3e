import AloudTestSupport
import Foundation
import Glibc
import Testing

/// A wave that is served, as the principal and the staff see it.
@Suite(.ownThreads) struct ServeTests {
  @Test func `a wave is answered over the web, ended, taken up again, closed and counted`() throws {
    let school = try Moment.opened.school()
    let codes = try school.codes()
    let first = try RunningServer(school)
    #expect(try first.site.get("/en").status == 200)
    for person in 0..<7 {
      let fields = [("code", codes[person]), ("item.ask-for-help", String(1 + person % 5))]
      #expect(try first.site.post(fields).status == 200)
    }
    #expect(first.end() == 0)
    let second = try RunningServer(school, ["--station"])
    #expect(try second.site.post([("code", codes[3]), ("item.ask-for-help", "4")]).status == 409)
    for person in 7..<11 {
      #expect(
        try second.site.post([("code", codes[person]), ("item.ask-for-help", "4")]).status == 200)
    }
    #expect(second.end(SIGINT) == 0)
    try done(school.principal("close", "--confirm", "autumn", "--to", school.desk))
    try school.count(handedOut: 12)
    try school.finish()
    let spent = try FileTree.text("\(school.reports())/spent.txt")
    #expect(spent.contains("\nspent 11\nopened 11\ninvalid 0\n"))
  }

  @Test(arguments: ["removed", "restored", "removed before anybody answered"])
  func `nothing is called stored once the box was taken away, and serving ends`(
    how: String
  ) throws {
    let school = try Moment.opened.school()
    let codes = try school.codes()
    let copy = "\(school.scratch.path)/copy"
    let aloud = "\(school.workspace)/.aloud"
    try FileManager.default.copyItem(atPath: aloud, toPath: copy)
    let server = try RunningServer(school)
    if how != "removed before anybody answered" {
      #expect(try server.site.post([("code", codes[0]), ("item.ask-for-help", "4")]).status == 200)
    }
    try FileManager.default.removeItem(atPath: aloud)
    if how == "restored" { try FileManager.default.copyItem(atPath: copy, toPath: aloud) }
    let before = how == "restored" ? try FileTree.names(in: school.secrets()) : []
    if how != "removed before anybody answered" {
      #expect(try server.site.post([("code", codes[1]), ("item.ask-for-help", "4")]).status == 503)
    }
    #expect(server.end() == 6)
    let talk = try server.talk
    #expect(!talk.contains("every answer that was sent is stored"))
    #expect(talk.split(separator: "\n").count { $0.contains("was taken away or replaced") } == 1)
    if how == "restored" {
      #expect(try FileTree.names(in: school.secrets()) == before)
      try done(school.principal("collect", school.drop))
    }
  }

  @Test func `a closed window ends serving as the operator does`() throws {
    let school = try Moment.opened.school()
    let server = try RunningServer(school)
    #expect(
      try server.site.post([("code", try school.codes()[0]), ("item.ask-for-help", "4")]).status
        == 200)
    #expect(server.end(SIGHUP) == 0)
    #expect(try server.talk.contains("Stopped; every answer that was sent is stored."))
    #expect(try FileTree.names(in: school.secrets()).allSatisfy { !$0.hasSuffix("-wal") })
  }

  @Test func `serving freezes a draft, and says where it listens and what comes next`() throws {
    let school = try Moment.defined.school()
    let server = try RunningServer(school)
    #expect(FileTree.exists("\(school.secrets())/manifest.json"))
    #expect(try server.site.get("/").status == 303)
    #expect(server.end() == 0)
    let talk = try server.talk
    #expect(talk.contains("autumn can be answered until"))
    #expect(
      talk.contains("Next, when no answer is still to come in: aloud close autumn --drop FOLDER"))
    #expect(talk.contains("Stopped; every answer that was sent is stored."))
  }

  @Test func `the address of a proxy is shown as a code to point a phone at`() throws {
    let school = try Moment.opened.school()
    let server = try RunningServer(
      school, ["--behind-proxy", "--public", "https://survey.fernhill.example/"])
    #expect(server.end() == 0)
    let lines = try server.talk.split(separator: "\n")
    #expect(lines.contains("https://survey.fernhill.example/en"))
    #expect(lines.count { $0.contains("█") && $0.allSatisfy { " ▀▄█".contains($0) } } > 12)
  }

  @Test(arguments: [
    ["--public", "https://survey.fernhill.example"],
    ["--behind-proxy", "--public", "http://survey.fernhill.example"],
  ])
  func `an address that is none of a proxy with TLS is refused`(options: [String]) throws {
    let school = try Moment.opened.school()
    #expect(try school.principalLaunch(["serve", "--port", "0"] + options).run().status == 2)
  }

  @Test func `while a wave is served nothing else works on it`() throws {
    let school = try Moment.opened.school()
    let server = try RunningServer(school)
    for command in [
      ["collect", school.drop], ["void"], ["slips", "--count", "3"],
      ["close", "--confirm", "autumn"], ["serve", "--port", "0"],
    ] {
      let run = try school.principalLaunch(command).run()
      #expect(run.status == 5 && run.failedWithOneMessage, "\(run.talkText)")
    }
    #expect(server.end() == 0)
    try done(school.principal("collect", school.drop))
  }

  @Test func `sealed files are taken in while the wave is served`() throws {
    let school = try Moment.answered.school()
    let codes = try school.codes()
    let server = try RunningServer(school, ["--drop", school.drop])
    while try !FileTree.names(in: school.drop).isEmpty { usleep(5_000) }
    #expect(try server.site.post([("code", codes[0]), ("item.ask-for-help", "4")]).status == 409)
    #expect(
      try server.site.post([("code", codes[Moment.ballots]), ("item.ask-for-help", "4")]).status
        == 200)
    #expect(server.end() == 0)
    try done(school.principal("close", "--confirm", "autumn", "--to", school.desk))
    try school.count(handedOut: 12)
    let spent = try FileTree.text("\(school.counted())/spent.txt")
    #expect(spent.contains("\nspent \(Moment.ballots + 1)\n"))
  }

  @Test(arguments: ["0.0.0.0", "192.168.1.20", "school.example.org", "::"])
  func `no other address is listened on`(address: String) throws {
    let school = try Moment.opened.school()
    for more in [[], ["--behind-proxy"], ["--station"]] {
      let run = try school.principalLaunch(["serve", "--address", address] + more).run()
      #expect(run.status == 4 && run.failedWithOneMessage)
      #expect(run.error?.contains("network") == true)
    }
  }

  @Test func `a port that is taken is said plainly`() throws {
    let school = try Moment.opened.school()
    let server = try RunningServer(school)
    let other = try Moment.opened.school()
    let run = try other.principal("serve", "--port", String(server.site.port))
    #expect(run.status == 2 && run.failedWithOneMessage, "\(run.talkText)")
    #expect(server.end() == 0)
  }

  @Test func `what makes no sense is a mistake in the command`() throws {
    let school = try Moment.opened.school()
    #expect(try school.principal("serve", "--port", "70000").status == 2)
    #expect(try school.principal("serve", "--behind-proxy", "--station").status == 2)
  }

  @Test(arguments: [Moment.closed, .counted, .finished])
  func `a closed wave is not served`(moment: Moment) throws {
    let run = try moment.school().principal("serve", "autumn", "--port", "0")
    #expect(run.status == 5 && run.failedWithOneMessage, "\(run.talkText)")
  }

  @Test func `behind a proxy a request that was not encrypted is refused`() throws {
    let school = try Moment.opened.school()
    let server = try RunningServer(school, ["--behind-proxy"])
    #expect(try server.site.get("/en").status == 421)
    #expect(try server.site.get("/en", "X-Forwarded-Proto: http\r\n").status == 421)
    #expect(try server.site.get("/en", "X-Forwarded-Proto: https\r\n").status == 200)
    #expect(server.end() == 0)
  }
}
