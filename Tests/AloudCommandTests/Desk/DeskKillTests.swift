import AloudTestSupport
import Foundation
import Glibc
import Testing

/// The desk, killed at any call that changes the disk or tells the browser, and opened again, has lost
/// nothing, has written nothing by halves, and does the same step.
@Suite(.serialized, .enabled(if: KillSwitch.obstacle == nil, "\(KillSwitch.obstacle ?? "")"))
struct DeskKillTests {
  @Test(arguments: DeskStep.allCases)
  func `killed in the middle of a step and opened again, nothing is lost and it is done`(
    step: DeskStep
  ) async throws {
    try await OwnThreads.run { try killed(in: step) }
  }

  private func killed(in step: DeskStep) throws {
    let start = try step.school()
    let rehearsed = try start.copy()
    let desk = try RunningDesk(rehearsed)
    try step.act(desk, rehearsed)
    #expect(!desk.end())
    let whole = try WholeFiles(before: start, after: rehearsed)
    var (call, kills) = (1, 0)
    while try kill(step, start, at: call, whole) {
      kills += 1
      call += max(1, call / 3)
    }
    #expect(kills > 0, "\(step) was never killed")
  }

  /// Whether it was killed at that call.
  private func kill(
    _ step: DeskStep, _ start: School, at call: Int, _ whole: WholeFiles
  ) throws -> Bool {
    let school = try start.copy()
    let desk = try RunningDesk(school, killedAt: call, torn: call.isMultiple(of: 2))
    let failure = Result { try step.act(desk, school) }
    guard desk.end() else {
      try failure.get()
      return false
    }
    try whole.expectWhole(in: school)
    let again = try RunningDesk(school)
    if !step.isDone(in: school) { try step.act(again, school) }
    #expect(!again.end())
    try step.goOn(in: school)
    return true
  }

  @Test func `answers sent while the desk is killed are there once, if they were acknowledged`()
    async throws
  {
    try await OwnThreads.run { try killedWhileAnswersAreSent() }
  }

  private func killedWhileAnswersAreSent() throws {
    let start = try Moment.opened.school()
    let codes = Array(try start.codes().prefix(9))
    var (call, seen) = (1, Set<Int>())
    while true {
      let school = try start.copy()
      let desk = try RunningDesk(school, killedAt: call)
      let port = 10_000 + Int(desk.id) % 20_000
      let path = "\(DeskStep.survey)/wave/autumn/answering"
      let fields = try desk.filled(path, ["way": "phones", "port": "\(port)", "drop": ""])
      #expect(try desk.post(path, fields).status == 303)
      try desk.arm()
      var acknowledged: [String] = []
      for code in codes.prefix(3) {
        // As the proxy passes it on that ends TLS.
        let reply = try? Site(port: port).post(
          [("code", code), ("item.ask-for-help", "4")], "X-Forwarded-Proto: https\r\n")
        guard let reply else { break }
        if reply.status == 200 { acknowledged.append(code) }
      }
      seen.insert(acknowledged.count)
      let wasKilled = desk.end()
      try expect(acknowledged, in: school, besides: codes.filter { !acknowledged.contains($0) })
      guard wasKilled else { break }
      call += 7
    }
    #expect(seen.count > 1 && seen.contains(3), "\(seen)")
  }

  /// Every acknowledged code is spent; the others can be used once, or were stored unsaid.
  private func expect(
    _ acknowledged: [String], in school: School, besides waiting: [String]
  ) throws {
    let server = try RunningServer(school)
    for code in acknowledged {
      #expect(try server.site.post([("code", code), ("item.ask-for-help", "4")]).status == 409)
    }
    for code in waiting {
      let status = try server.site.post([("code", code), ("item.ask-for-help", "4")]).status
      #expect([200, 409].contains(status))
    }
    #expect(server.end() == 0)
  }
}
