import Testing

@testable import AloudBallots

/// The one-way life of a wave, told by its files.
@Suite struct WaveStageTests {
  static let files: [(manifest: Bool, bundle: Bool, release: Bool, stage: WaveStage)] = [
    (false, false, false, .draft), (true, false, false, .open), (true, true, false, .closed),
    // A step that was interrupted before it cleared up.
    (true, true, true, .finished), (true, false, true, .finished),
    (false, true, false, .closed), (false, false, true, .finished), (false, true, true, .finished),
  ]

  @Test(arguments: files)
  func `the furthest file tells the stage`(
    manifest: Bool, bundle: Bool, release: Bool, stage: WaveStage
  ) {
    #expect(
      WaveStage(
        hasManifest: manifest, hasBundle: bundle, hasRelease: release, hasBox: manifest) == stage)
  }

  @Test(arguments: [false, true], [false, true])
  func `a tombstone gives a wave up, unless it is finished`(manifest: Bool, bundle: Bool) {
    for release in [false, true] {
      let stage = WaveStage(
        hasManifest: manifest, hasBundle: bundle, hasRelease: release, hasTombstone: true,
        hasBox: true)
      #expect(stage == (release ? .finished : .purged))
    }
  }

  @Test func `a manifest alone is left of a finished wave whose results were taken away`() {
    #expect(
      WaveStage(hasManifest: true, hasBundle: false, hasRelease: false, hasBox: false) == .finished)
    #expect(
      WaveStage(hasManifest: false, hasBundle: false, hasRelease: false, hasBox: false) == .draft)
  }

  @Test func `what finishing destroys is that of a frozen wave, also without its manifest`() {
    #expect(
      WaveStage(hasManifest: false, hasBundle: false, hasRelease: false, hasBox: true) == .open)
  }

  @Test func `stages follow each other`() {
    #expect(WaveStage.allCases.sorted() == [.draft, .open, .closed, .finished, .purged])
    #expect(WaveStage.allCases.shuffled().max() == .purged)
  }

  static let table: [(WaveStep, Set<WaveStage>)] = [
    (.freeze, [.draft]), (.slips, [.draft, .open]), (.form, [.draft, .open]),
    (.collect, [.draft, .open]), (.void, [.open]), (.answer, [.open]), (.close, [.open]),
    (.finish, [.closed]), (.report, [.finished]), (.verify, [.finished]), (.remind, [.open]),
    (.serve, [.draft, .open]), (.promise, [.draft, .open, .closed, .finished]),
    (.purge, [.open, .closed, .purged]),
  ]

  @Test func `every step has its stages`() {
    #expect(Set(Self.table.map(\.0)) == Set(WaveStep.allCases))
    for (step, stages) in Self.table { #expect(step.stages == stages, "\(step)") }
  }

  @Test func `nothing is taken in after the close, and nothing is said before the end`() {
    for step in [WaveStep.slips, .form, .answer, .collect, .void, .freeze] {
      #expect(step.stages.isDisjoint(with: [.closed, .finished, .purged]), "\(step)")
    }
    #expect(WaveStep.report.stages == [.finished])
  }
}
