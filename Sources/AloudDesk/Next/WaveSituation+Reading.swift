import AloudBallots
import AloudFiles
package import AloudModel
import AloudStorageSQLite

extension WaveSituation {
  /// That of a wave that was frozen; it changes nothing and needs no lock.
  package init(of folder: WaveFolder, _ manifest: Manifest, in workspace: Workspace, now: Instant) {
    self.init(
      stage: folder.stage,
      time: manifest.closesAt <= now ? .over : manifest.opensAt > now ? .ahead : .running,
      channels: Set(manifest.survey.promise.channels), hasKey: true,
      isCountedHere: manifest.survey.promise.count == .operator,
      made: Self.made(folder, manifest, workspace))
  }

  /// That of a wave whose bundle was counted just now, on whoever's computer.
  package init(counted manifest: Manifest) {
    self.init(
      stage: .closed, time: .over, channels: Set(manifest.survey.promise.channels), hasKey: true,
      isCountedHere: manifest.survey.promise.count == .operator, made: [.count])
  }

  /// That of a wave which the definition declares and nobody froze.
  package init(draft wave: Wave, of survey: Survey, by clock: ZoneClock, now: Instant) {
    let isAhead = clock.instant(of: wave.opens) > now
    self.init(
      stage: .draft,
      time: clock.instant(of: wave.closes) <= now ? .over : isAhead ? .ahead : .running,
      channels: Set(survey.promise.channels), hasKey: survey.promise.keyHolder.key != nil,
      isCountedHere: survey.promise.count == .operator, made: [])
  }

  private static func made(
    _ folder: WaveFolder, _ manifest: Manifest, _ workspace: Workspace
  ) -> Set<Made> {
    var made: Set<Made> = []
    if folder.stage == .open, hasSlips(folder, manifest) { made.insert(.slips) }
    let form = "\(workspace.root)/\(manifest.survey.id)-\(manifest.waveID).html"
    if DurableFile.exists(form) { made.insert(.form) }
    if DurableFile.exists(folder.bundlePath) { made.insert(.bundle) }
    if folder.hasLeftovers { made.insert(.leftovers) }
    if DurableFile.exists(folder.releasePath), !folder.areResultsGone { made.insert(.release) }
    if DurableFile.exists("\(folder.reports)/report.md") { made.insert(.report) }
    if Sharing(folder: folder).day != nil { made.insert(.shared) }
    return made
  }

  /// A box that cannot be read counts as one without slips: other commands say what is wrong with it.
  private static func hasSlips(_ folder: WaveFolder, _ manifest: Manifest) -> Bool {
    let box = try? SQLiteBallotBox.open(at: folder.boxPath, opensAt: manifest.opensAt).contents()
    guard let box else { return false }
    return !(box.issued.isEmpty && box.voided.isEmpty && box.spent.isEmpty)
  }
}
