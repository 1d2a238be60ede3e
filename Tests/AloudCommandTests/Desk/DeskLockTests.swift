import AloudTestSupport
import Foundation
import Glibc
import Testing

/// Two desks on one folder, and a desk and a command at once.
@Suite(.ownThreads) struct DeskLockTests {
  private static let answering = "\(DeskStep.survey)/wave/autumn/answering"

  /// Lets people answer at a port of this computer.
  private func keep(_ desk: RunningDesk, _ school: School) throws -> Reply {
    let port = 10_000 + Int(desk.id) % 20_000
    let fields = ["then": "begin", "way": "phones", "port": "\(port)", "drop": school.drop]
    return try desk.post(Self.answering, fields)
  }

  @Test func `the second desk names the first, and keeps its hands off what the first has`() throws
  {
    let school = try Moment.opened.school()
    try school.answer(as: 0..<4)
    let (first, second) = (try RunningDesk(school), try RunningDesk(school))
    #expect(try keep(first, school).status == 303)
    let told = try second.get(Self.answering).body
    #expect(told.contains("Another program has this survey now: aloud open"))
    let refused = try keep(second, school)
    #expect(refused.status == 409 && refused.body.contains("aloud open"), "\(refused.body)")
    let closing = ["name": "autumn", "drop": school.drop, "warned": "yes"]
    let closed = try second.post("\(DeskStep.survey)/wave/autumn/close", closing)
    #expect(closed.status == 409 && closed.body.contains("aloud open"))
    #expect(!FileTree.exists(school.bundle()))
    #expect(try school.dropped().count == 4)
    // What the first has can be ended from the second, and nothing that was sent is lost.
    #expect(try second.post(Self.answering, ["then": "end-another"]).status == 303)
    #expect(try keep(second, school).status == 303)
    #expect(!second.end() && !first.end())
    try school.answer(as: 4..<6)
    try Moment.answered.goOn(in: school)
  }

  @Test func `two desks that take files in from one folder take each of them once`() throws {
    let school = try Moment.answered.school()
    let desks = try (0..<2).map { _ in try RunningDesk(school) }
    for desk in desks {
      let fields = ["then": "begin", "way": "folder", "port": "", "drop": school.drop]
      #expect([303, 409].contains(try desk.post(Self.answering, fields).status))
    }
    for _ in 0..<500 where !(try school.dropped().isEmpty) { usleep(20_000) }
    for desk in desks { #expect(!desk.end()) }
    try Moment.collected.goOn(in: school)
  }

  @Test(arguments: [["collect"], ["close", "--confirm", "autumn"], ["serve", "--port", "0"]])
  func `a command beside a desk that lets people answer is refused, and the desk is named`(
    command: [String]
  ) throws {
    let school = try Moment.answered.school()
    let desk = try RunningDesk(school)
    #expect(try keep(desk, school).status == 303)
    let arguments = command[0] == "collect" ? command + [school.drop] : command
    let run = try school.principalLaunch(arguments).run()
    #expect(run.status != 0 && run.talkText.contains("aloud open"), "\(run.talkText)")
    #expect(!desk.end())
    try Moment.answered.goOn(in: school)
  }

  @Test func `a desk beside a server names it, and answers go on being stored`() throws {
    let school = try Moment.opened.school()
    let server = try RunningServer(school)
    let desk = try RunningDesk(school)
    #expect(try desk.get(Self.answering).body.contains("now: aloud serve"))
    let refused = try keep(desk, school)
    #expect(refused.status == 409 && refused.body.contains("aloud serve"))
    let code = try school.codes()[8]
    #expect(try server.site.post([("code", code), ("item.ask-for-help", "4")]).status == 200)
    #expect(!desk.end() && server.end() == 0)
  }

  @Test func `two desks that save one file lose neither's words`() throws {
    let school = try Moment.defined.school()
    let (first, second) = (try RunningDesk(school), try RunningDesk(school))
    let path = "\(DeskStep.survey)/item/0/0"
    let (one, other) = (
      try first.filled(path, ["text-en": "People here talk about mistakes."]),
      try second.filled(path, ["text-en": "People here ask each other."])
    )
    #expect(try first.post(path, one).status == 303)
    let overtaken = try second.post(path, other)
    #expect(overtaken.status != 303 && overtaken.body.contains("People here ask each other."))
    #expect(try FileTree.text(school.definitionPath).contains("People here talk about mistakes."))
    #expect(!first.end() && !second.end())
  }

  @Test func `two desks that freeze at once freeze one wave`() throws {
    let school = try Moment.defined.school()
    let desks = try (0..<2).map { _ in try RunningDesk(school) }
    let path = "\(DeskStep.survey)/wave/autumn/freeze"
    let group = DispatchGroup()
    for desk in desks.map({ Held($0) }) {
      DispatchQueue.global().async(group: group) {
        _ = try? desk.desk.post(path, ["name": "autumn"])
      }
    }
    group.wait()
    for desk in desks { #expect(!desk.end()) }
    try Moment.defined.goOn(in: school)
  }

  /// Each is used by one thread.
  private struct Held: @unchecked Sendable {
    let desk: RunningDesk
    init(_ desk: RunningDesk) { self.desk = desk }
  }
}
