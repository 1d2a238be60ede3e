import AloudBallots
import AloudCollector
import AloudCrypto
import AloudDefinition
import AloudDesk
import AloudFiles
import AloudHTTP
import AloudModel
import AloudReports
import AloudTestSupport
import Synchronization
import Testing

/// Acts and refusals beside the way of one wave.
@Suite struct ActTests {
  @Test
  func `nothing is written over an earlier survey`() throws {
    let desk = try FernhillDesk()
    let founding = try desk.found()
    #expect(throws: Refusal.place(.surveyIsThere(founding.path))) { try desk.found() }
  }

  @Test
  func `a folder without a survey is told from one with several`() throws {
    let desk = try FernhillDesk()
    let place = desk.workspace.surveys
    #expect(throws: Refusal.choice(.noSurvey(in: place))) { try desk.choice() }
    try desk.found()
    let other = desk.workspace.definition(of: Identifier("another")!)
    try Files.named.write(Array("aloud: 1\n".utf8), to: other, access: .everyone)
    #expect(throws: Refusal.choice(.severalSurveys([Identifier("another")!, FernhillDesk.survey])))
    { try desk.choice() }
  }

  @Test(arguments: [
    (WaveStep.void, WaveStage.draft), (.close, .draft), (.finish, .open), (.report, .open),
  ])
  func `an act out of turn is refused, and names wave, stage and step`(
    step: WaveStep, stage: WaveStage
  ) throws {
    let desk = try FernhillDesk()
    try desk.found()
    _ = try desk.agreeOnKey()
    if stage == .open { _ = try desk.freeze() }
    let folder = desk.workspace.waveFolder(FernhillDesk.survey, FernhillDesk.autumn)
    #expect(throws: Refusal.wave(.wrongStage(FernhillDesk.autumn, stage, step))) {
      try folder.require(step)
    }
  }

  @Test
  func `a wave that somebody works on is busy for everybody else`() throws {
    let desk = try FernhillDesk()
    try desk.found()
    _ = try desk.agreeOnKey()
    let frozen = try desk.freeze()
    let open = try OpenWave(frozen.folder)
    defer { withExtendedLifetime(open) {} }
    do throws(Refusal) {
      _ = try OpenWave(frozen.folder)
      Issue.record("two programs have the wave")
    } catch {
      guard case .wave(.busy(let wave, _)) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(wave == FernhillDesk.autumn)
    }
  }

  @Test
  func `a wave is given up with its key, and asked again under another name`() throws {
    let desk = try FernhillDesk()
    try desk.found()
    let key = try desk.agreeOnKey()
    let frozen = try desk.freeze()
    let purging = try desk.choice().purging(FernhillDesk.autumn.text)
    #expect(!purging.isGivenUp)
    try purging.purge()
    #expect(frozen.folder.stage == .purged)
    let choice = try desk.choice()
    #expect(throws: Refusal.key(.served(FernhillDesk.autumn))) {
      try KeyAdding(choice: choice).add(key.publicKey.line, to: choice.source())
    }
    let source = try choice.source()
    let addition = WaveAddition(
      source: source, survey: try source.survey(),
      entry: WaveEntry(id: "2027-spring", opens: "2027-03-01", closes: "2027-03-12", invited: 14),
      now: desk.now, givenUp: try desk.workspace.givenUp(of: FernhillDesk.survey))
    #expect(!addition.keepsKey)
    #expect(try addition.result().wave.id == Identifier("2027-spring")!)
  }

  @Test
  func `a wave is served with the clock and the dice of its caller until it is told to end`()
    async throws
  {
    let desk = try FernhillDesk()
    try desk.found()
    _ = try desk.agreeOnKey()
    let frozen = try desk.freeze()
    let now = try FernhillDesk.instant("2026-10-06 10:00")
    let ports = Mutex<[Int]>([])
    let (events, told) = AsyncStream.makeStream(of: Int.self)
    let edge = Serving.Edge(
      clock: { now }, witness: ClockWitness(now: now) { 0 }, dice: { Dice(seed: 7) },
      tell: { event in
        guard case .listening(_, _, let port) = event else { return }
        ports.withLock { $0.append(port) }
        told.yield(port)
      })
    let serving = try Serving(frozen.folder, .loopback, drop: nil, at: edge)
    let task = Task { try await serving.run(port: 0) }
    for await _ in events { break }
    task.cancel()
    _ = await task.result
    #expect(ports.withLock(\.count) == 1)
    // The lock went with the server.
    _ = try OpenWave(frozen.folder)
  }

  @Test
  func `a drop folder is watched by the clock of its caller, to the close`() throws {
    let desk = try FernhillDesk()
    try desk.found()
    _ = try desk.agreeOnKey()
    let frozen = try desk.freeze()
    let codes = try desk.printSlips(frozen)
    desk.now = try FernhillDesk.instant("2026-10-16 16:00")
    try desk.answer(codes[..<6])
    let end = try FernhillDesk.instant("2026-10-16 17:01")
    var looks = 0
    let watching = Watching(
      folder: frozen.folder, drop: desk.drop, seconds: 1,
      clock: {
        looks += 1
        return looks == 1 ? desk.now : end
      }, witness: ClockWitness(now: end) { 0 }, isEnded: { _ in false })
    let watched = try watching.run { Issue.record("\($0) was told") }
    #expect(watched.stored == 6)
    #expect(watched.end == .closed)
  }

  @Test
  func `a district of one school is refused, and tells how many would do`() throws {
    let desk = try FernhillDesk()
    let output = "\(desk.stick)/district"
    let reporting = DistrictReporting(
      output: output, title: DistrictTitle(name: nil, language: nil))
    #expect(throws: Refusal.district(.tooFewSchools(countedIn: 0, given: 0))) {
      try reporting.write([])
    }
  }

  @Test
  func `doctor looks at a folder that is not there and says only that`() {
    let examination = Examination(
      workspace: Workspace("/nowhere/at/all"), now: Instant(secondsSinceEpoch: 1_800_000_000))
    #expect(examination.observations() == [.noFolder("/nowhere/at/all")])
  }
}
