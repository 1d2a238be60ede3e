import AloudBallots
import AloudCollector
import AloudCounting
import AloudCrypto
import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudDisclosure
import AloudFiles
import AloudModel
import AloudReports
import AloudTestSupport
import Testing

/// A wave from a new survey to its report, by a caller that has no terminal, no clock and no dice of its own.
@Suite struct WholeWaveTests {
  @Test
  func `a wave runs from a new survey to the report, and each act says what comes next`() throws {
    let desk = try FernhillDesk()
    try desk.found()
    let (frozen, key) = try opened(desk)
    let codes = try answered(desk, frozen)
    try closed(desk, frozen)
    let release = try counted(desk, key, handedOut: codes.count - 1)
    try finished(desk, release)
    try reported(desk)
    try erased(desk, release)
  }

  private func next(_ desk: FernhillDesk) throws -> [NextStep] {
    let next = NextOfWave(desk.workspace, FernhillDesk.survey)
    return try #require(next.steps(FernhillDesk.autumn, at: desk.now))
  }

  /// Check, preview, key, freeze.
  private func opened(_ desk: FernhillDesk) throws -> (FrozenWave, PrivateKey) {
    let source = try desk.choice().source()
    let checking = try Checking(source, in: desk.workspace, now: desk.now)
    #expect(checking.report.errorCount == 0)
    #expect(checking.coming.map(\.id) == [FernhillDesk.autumn])
    #expect(checking.broken == nil)
    let survey = try #require(checking.survey)
    let preview = try Previewing(survey, in: desk.workspace, wave: nil, now: desk.now)
    #expect(try String(decoding: preview.page(), as: UTF8.self).contains("Fernhill School"))
    #expect(try next(desk) == [.keyPage, .keyLine])
    #expect(throws: Refusal.freezing(.keyPending, FernhillDesk.autumn)) { try desk.freeze() }
    let key = try desk.agreeOnKey()
    #expect(try next(desk).first == .promise)
    let frozen = try desk.freeze()
    let promise = try PromiseMaking(frozen, sharedBy: nil, language: nil)
    #expect(promise.agreement.title.isEmpty == false)
    return (frozen, key)
  }

  /// Slips, poster, form, sealed files, a drop folder, a code that is voided.
  private func answered(_ desk: FernhillDesk, _ frozen: FrozenWave) throws -> [Code] {
    let poster = try SlipMaking(.poster, of: frozen, address: nil, language: nil, now: desk.now)
    #expect(poster.poster.contains("Fernhill School"))
    let codes = try desk.printSlips(frozen)
    desk.now = try FernhillDesk.instant("2026-10-06 10:00")
    #expect(try !FormMaking(frozen).form(at: desk.now).bytes.isEmpty)
    #expect(try !Reminding(desk.choice(), wave: nil, language: nil).reminders.isEmpty)
    try desk.answer(codes[..<8])
    let sweep = try Collecting(wave: OpenWave(frozen.folder), now: desk.now)
      .sweep(desk.drop, .atLeastFive)
    #expect(sweep.stored == 8)
    try desk.answer(codes[8..<12])
    let voiding = try SlipVoiding(desk.choice(), wave: nil)
    let left = try #require(codes.last).printed(as: frozen.manifest.codeForm)
    let voided = try voiding.void([left, "not a code"])
    #expect(voided.count(.voided) == 1)
    #expect(voided.unreadable == 1)
    return codes
  }

  private func closed(_ desk: FernhillDesk, _ frozen: FrozenWave) throws {
    desk.now = try FernhillDesk.instant("2026-10-16 18:00")
    #expect(try next(desk) == [.void, .close(files: true)])
    try Files.named.makeFolder(desk.stick)
    let folder = try desk.choice().closable(nil)
    let open = try OpenWave(folder)
    let closing = Closing(wave: open, workspace: desk.workspace)
    #expect(try !closing.hasEnoughBallots())
    #expect(!closing.isEarly(at: desk.now))
    let act = Unconfirmed.closing(folder.wave)
    #expect(throws: Refusal.unconfirmed(act)) { try act.require("autumn") }
    try act.require(FernhillDesk.autumn.text)
    let sweep = try closing.sweepLast(desk.drop, at: desk.now)
    #expect(sweep.stored == 4)
    try closing.close(after: sweep, .kept)
    #expect(folder.stage == .closed)
    _ = try ClosedBundle(folder: folder, workspace: desk.workspace).copy(to: desk.stick)
  }

  private func counted(
    _ desk: FernhillDesk, _ key: PrivateKey, handedOut: Int
  ) throws -> PublishedRelease {
    #expect(throws: Refusal.counting(.slipsUnknown)) { try desk.holder.ready(slipsHandedOut: nil) }
    #expect(throws: Refusal.counting(.refused(.moreBallotsThanSlips(12, 3)))) {
      try desk.count(with: key, handedOut: 3)
    }
    let result = try desk.count(with: key, handedOut: handedOut)
    #expect(result.opened == 12)
    #expect(result.invalid == 0)
    return result.release
  }

  private func finished(_ desk: FernhillDesk, _ release: PublishedRelease) throws {
    let path = "\(desk.output)/release.json"
    guard case .ready(let finishing) = try desk.choice().finishing(nil, release: path) else {
      Issue.record("the wave is not ready to be finished")
      return
    }
    do {
      let incoming = try finishing.incoming(path)
      #expect(throws: Refusal.finishing(.otherWords)) {
        try finishing.take(incoming, words: "one two three four five six")
      }
    }
    #expect(finishing.folder.stage == .closed)
    try finishing.take(try finishing.incoming(path), words: try desk.words(of: release))
    #expect(finishing.folder.stage == .finished)
    #expect(!finishing.folder.hasLeftovers)
  }

  /// Report, verify, a cycle, the note that it was shared.
  private func reported(_ desk: FernhillDesk) throws {
    let folder = try desk.choice().reportable(nil)
    let written = try Reporting(workspace: desk.workspace, folder: folder).write(themesAt: nil)
    #expect(written.paths.first?.hasSuffix("report.md") == true)
    #expect(try next(desk) == [.share])
    let keeping = CycleRecordKeeping(workspace: desk.workspace, survey: FernhillDesk.survey)
    let plan = try plan(after: try keeping.history())
    #expect(try keeping.keep(keeping.cycles().starting(plan)).renewed == [FernhillDesk.autumn])
    #expect(try keeping.cycles().running?.plan == plan)
    let verified = try Verification.ofWaves(desk.choice(), named: nil, receipt: nil)
    #expect(verified.map(\.wave) == [FernhillDesk.autumn])
    #expect(verified.flatMap(\.findings).allSatisfy { $0.verdict == .ok })
    let today = try #require(CalendarDay("2026-10-20"))
    desk.now = try FernhillDesk.instant("2026-10-20 09:00")
    #expect(try Sharing(desk.choice(), wave: nil).note(at: desk.now) == .noted(today))
    #expect(try Sharing(desk.choice(), wave: nil).note(at: desk.now) == .notedBefore(today))
    let status = SurveyStatus(of: FernhillDesk.survey, in: desk.workspace, now: desk.now)
    #expect(status.troubles.isEmpty)
    #expect(status.waves.map(\.stage) == [.finished])
    #expect(status.waves.first?.sharedOn == today)
  }

  private func plan(after history: ReleaseHistory) throws -> CyclePlan {
    let survey = history.newest.release.manifest.survey
    let scale = try #require(survey.scales.first { $0.level != .gauge })
    return CyclePlan(
      startedOn: try #require(CalendarDay("2026-10-19")),
      reviewOn: try #require(CalendarDay("2026-12-07")), scale: scale.id, level: scale.level,
      believed: nil, whatWeTry: "Two teachers draft each new rule", whoGoesFirst: "The coaches",
      principalClears: "An hour a week", measures: scale.items.prefix(1).map(\.id),
      wouldStop: "Nobody comes")
  }

  private func erased(_ desk: FernhillDesk, _ release: PublishedRelease) throws {
    let erasing = BundleErasing(
      bundlePath: desk.holder.bundlePath, output: desk.output)
    #expect(throws: Refusal.counting(.ownWords)) {
      try erasing.erase(words: try desk.words(of: release))
    }
    let accepted = try #require(release.fingerprint.acceptance.spoken(in: [.english]).first)
    #expect(try erasing.erase(words: accepted) == .erased)
    #expect(try erasing.erase(words: accepted) == .goneBefore)
  }
}
