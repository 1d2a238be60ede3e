import AloudTestSupport
import Glibc
import Testing

/// A command killed at any call that changes the disk, and run again, has lost nothing and has
/// counted nothing twice.
@Suite(.enabled(if: KillSwitch.obstacle == nil, "\(KillSwitch.obstacle ?? "")"))
struct KillTests {
  @Test(arguments: Interruption.allCases)
  func `killed at any point and run again, every ballot is counted once`(
    step: Interruption
  ) async throws {
    try await OwnThreads.run { try killEverywhere(step, torn: false) }
  }

  @Test(arguments: [Interruption.collect, .close, .count, .finish])
  func `killed half-way through any write and run again, every ballot is counted once`(
    step: Interruption
  ) async throws {
    try await OwnThreads.run { try killEverywhere(step, torn: true) }
  }

  private func killEverywhere(_ step: Interruption, torn: Bool) throws {
    let rehearsal = try Rehearsal(of: step)
    let killSwitch = try KillSwitch.get()
    var call = 1
    while true {
      let school = try rehearsal.start.copy()
      let run = try killSwitch.arming(step.launch(school), call: call, torn: torn).run()
      guard run.wasKilled else {
        #expect(run.status == 0, "\(run.talkText)")
        break
      }
      try #require(run.status == SIGKILL)
      try rehearsal.expectRecovery(of: school)
      call += 1
    }
    #expect(call > Self.fewestCalls, "\(step) was killed at \(call - 1) calls")
  }

  /// Fewer calls than any of the commands makes; a switch that counts nothing would pass otherwise.
  private static let fewestCalls = 4
}
