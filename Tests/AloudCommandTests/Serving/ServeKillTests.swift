import AloudTestSupport
import Foundation
import Glibc
import Synchronization
import Testing

/// A server killed under load has every ballot that it acknowledged, once, and none that it refused.
struct ServeKillTests {
  @Test
  func `T8: killed at twenty random moments under load, every acknowledged ballot is there once`()
    async throws
  {
    try await OwnThreads.run { try killedAtRandom() }
  }

  private func killedAtRandom() throws {
    let school = try School()
    var survey = SurveyText()
    survey.waves = [SurveyText.WaveText(id: "autumn", opens: -1, closes: 5, invited: 400)]
    try school.define(survey)
    try school.agreeOnKey()
    try school.printSlips()
    // A ballot more than people invited would stop the count.
    var waiting = Array(try school.codes().prefix(400))
    var acknowledged: [String] = []
    var rounds = 0
    while rounds < 20 {
      let round = try Round(school, codes: waiting)
      acknowledged += round.acknowledged
      waiting.removeAll { round.acknowledged.contains($0) }
      rounds += 1
    }
    #expect(acknowledged.count > 20, "\(acknowledged.count) were acknowledged before a kill")
    try expect(acknowledged, stored: school, besides: waiting)
  }

  @Test(.enabled(if: KillSwitch.obstacle == nil, "\(KillSwitch.obstacle ?? "")"))
  func `T8: killed at any call that changes the disk, an acknowledged ballot is there once`()
    async throws
  {
    try await OwnThreads.run { try killedAtEachCall() }
  }

  private func killedAtEachCall() throws {
    let killSwitch = try KillSwitch.get()
    let start = try Moment.opened.school()
    let codes = Array(try start.codes().prefix(12))
    var (call, acknowledgements) = (1, Set<Int>())
    while true {
      let school = try start.copy()
      let armed = killSwitch.arming(school.principalLaunch([]), call: call, torn: false)
      // Every ninth call: a start, three answers and an end make some hundred and fifty.
      call += 9
      guard let server = try? RunningServer(school, environment: armed.environment) else {
        continue
      }
      var acknowledged: [String] = []
      for code in codes.prefix(3) {
        guard let reply = try? server.site.post([("code", code), ("item.ask-for-help", "4")]) else {
          break
        }
        if reply.status == 200 { acknowledged.append(code) }
      }
      acknowledgements.insert(acknowledged.count)
      let status = server.end()
      try expect(acknowledged, stored: school, besides: codes.filter { !acknowledged.contains($0) })
      if status == 0 { break }
    }
    // Some fell before the first answer and some between two; the last round was not killed.
    #expect(
      call > 30 && acknowledgements.isSuperset(of: [0, 3])
        && !acknowledgements.isDisjoint(with: [1, 2]), "\(call) \(acknowledgements)")
  }

  /// Every acknowledged code is spent; the others can be used once, or were used by a killed round.
  private func expect(
    _ acknowledged: [String], stored school: School, besides waiting: [String]
  ) throws {
    let server = try RunningServer(school)
    for code in acknowledged {
      #expect(try server.site.post([("code", code), ("item.ask-for-help", "4")]).status == 409)
    }
    for code in waiting {
      #expect(
        [200, 409].contains(
          try server.site.post([("code", code), ("item.ask-for-help", "4")]).status))
    }
    #expect(
      try server.site.post([("code", "0000-0000-0000"), ("item.ask-for-help", "4")]).status == 422)
    #expect(server.end() == 0)
    let all = acknowledged.count + waiting.count
    try done(school.principal("close", "--confirm", "autumn", "--to", school.desk))
    try done(
      school.keyHolder(
        "count", school.bundleName(), "--key", "card.txt", "--handed-out", String(all)))
    let spent = try FileTree.text("\(school.counted())/spent.txt")
    #expect(spent.contains("\nspent \(all)\nopened \(all)\ninvalid 0\n"), "\(spent.prefix(300))")
  }

  /// One start under load, and its end by SIGKILL.
  private struct Round {
    let acknowledged: [String]

    init(_ school: School, codes: [String]) throws {
      let server = try RunningServer(school)
      let site = server.site
      let done = Mutex<[String]>([])
      let next = Mutex(codes[...])
      let group = DispatchGroup()
      for _ in 0..<4 {
        group.enter()
        Thread.detachNewThread {
          defer { group.leave() }
          while let code = next.withLock({ $0.popFirst() }) {
            let reply = try? site.post([
              ("code", code), ("item.ask-for-help", "4"),
            ])
            guard let reply else { return }
            // A code that an earlier, killed round stored without saying so was used.
            if reply.status == 200 || reply.status == 409 { done.withLock { $0.append(code) } }
          }
        }
      }
      usleep(UInt32.random(in: 1_000...60_000))
      server.end(SIGKILL)
      group.wait()
      acknowledged = done.withLock { $0 }
    }
  }
}
