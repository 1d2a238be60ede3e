package import AloudBallots
import AloudCollector
import AloudCrypto
import AloudDisclosure
import AloudFiles
package import AloudModel
import AloudReports
import AloudStorageSQLite

/// Freezes a wave: manifest, salt, intake key, pages and an empty box appear together or not at all.
package struct Freezer {
  package let workspace: Workspace
  package let now: Instant

  package init(workspace: Workspace, now: Instant) {
    self.workspace = workspace
    self.now = now
  }

  /// The manifest of a wave that is frozen, or that this call freezes.
  package func manifest(
    of folder: WaveFolder, source: () throws(Refusal) -> SurveySource,
    using generator: inout some RandomNumberGenerator
  ) throws(Refusal) -> Manifest {
    switch folder.stage {
    case .open, .closed, .finished, .purged: return try folder.manifest()
    case .draft:
      let survey = try source().survey()
      return try freeze(folder, survey, intake: IntakeKey(using: &generator), using: &generator)
    }
  }

  /// Freezes a draft with a given intake key.
  package func freeze(
    _ folder: WaveFolder, _ survey: Survey, intake: IntakeKey,
    using generator: inout some RandomNumberGenerator
  ) throws(Refusal) -> Manifest {
    let freezing = try freezing(folder, survey, intake: intake)
    switch freezing.manifest(now: now) {
    case .refused(let refusal): throw .freezing(refusal, folder.wave)
    case .frozen(let manifest):
      try lay(manifest, intake: intake, salt: WaveSalt(using: &generator), in: folder)
      return manifest
    }
  }

  private func freezing(
    _ folder: WaveFolder, _ survey: Survey, intake: IntakeKey
  ) throws(Refusal) -> Freezing {
    guard let wave = survey.wave(folder.wave) else {
      throw .choice(.undeclared(folder.wave.text, survey.waves.map(\.id)))
    }
    let clock = try ZoneClock(of: survey)
    let earlier = try earlier(than: folder)
    try requireUnused(survey.promise.keyHolder.key)
    try requireHistory(earlier, of: folder.survey)
    return Freezing(
      survey: survey, wave: wave, opensAt: clock.instant(of: wave.opens),
      closesAt: clock.instant(of: wave.closes), intakeKey: intake, earlier: earlier,
      neighbours: try neighbours(of: folder))
  }

  /// One key, one wave, also one that was given up without its manifest.
  private func requireUnused(_ key: String?) throws(Refusal) {
    guard let key else { return }
    for survey in try workspace.surveyIDs() {
      for other in try workspace.waveFolders(of: survey) where other.gaveUp(key: key) {
        throw .freezing(.keyUsed(in: other.wave), other.wave)
      }
    }
  }

  /// What a report would refuse when it is too late is refused here.
  private func requireHistory(
    _ earlier: [EarlierWave], of survey: Identifier<Survey>
  ) throws(Refusal) {
    let releases = earlier.compactMap(\.release)
    guard !releases.isEmpty, case .refused(let problems) = ReleaseHistory.of(releases) else {
      return
    }
    throw .reporting(.history(problems, survey))
  }

  func earlier(than folder: WaveFolder) throws(Refusal) -> [EarlierWave] {
    let others = try workspace.waveFolders(of: folder.survey).filter { $0.wave != folder.wave }
    return try waves(in: others).sorted { $0.manifest.precedes($1.manifest) }
  }

  /// The waves of all other surveys of the workspace: the same people may have been asked.
  func neighbours(of folder: WaveFolder) throws(Refusal) -> [EarlierWave] {
    var waves: [EarlierWave] = []
    for survey in try workspace.surveyIDs() where survey != folder.survey {
      waves += try self.waves(in: workspace.waveFolders(of: survey))
    }
    return waves
  }

  private func waves(in folders: [WaveFolder]) throws(Refusal) -> [EarlierWave] {
    var waves: [EarlierWave] = []
    // What was given up without a manifest says nothing that could be kept.
    for folder in folders where folder.stage != .purged || folder.givenUpManifest != nil {
      waves.append(try folder.earlierWave())
    }
    return waves
  }

  /// Lays everything in a folder beside the final one and renames it in one step.
  private func lay(
    _ manifest: Manifest, intake: IntakeKey, salt: WaveSalt, in folder: WaveFolder
  ) throws(Refusal) {
    let parent = DurableFile.folder(of: folder.secrets)
    let part = WaveFolder(
      survey: folder.survey, wave: folder.wave, secrets: "\(parent)/.\(folder.wave).part",
      reports: folder.reports)
    do throws(Refusal) { try lay(manifest, intake, salt, part, in: folder) } catch {
      // Nobody needs a salt and a key that no wave was frozen with.
      try? Folder.removeWithFiles(part.secrets)
      throw error
    }
  }

  private func lay(
    _ manifest: Manifest, _ intake: IntakeKey, _ salt: WaveSalt, _ part: WaveFolder,
    in folder: WaveFolder
  ) throws(Refusal) {
    let parent = DurableFile.folder(of: folder.secrets)
    try Files.named.makeFolder(DurableFile.folder(of: parent), mode: 0o700)
    try Files.named.makeFolder(parent, mode: 0o700)
    try Files.named.removeFolderWithFiles(part.secrets)
    try Files.named.makeFolder(part.secrets, mode: 0o700)
    try Files.named.write(
      salt.file(beside: manifest.fingerprint), to: part.saltPath, access: .owner)
    try Files.named.write(intake.file, to: part.intakeKeyPath, access: .owner)
    try Files.named.write(manifest.bytes, to: part.manifestPath, access: .owner)
    let published = PublishedPages(manifest: manifest)
    for (page, bytes) in zip(published.list.kept, published.bodies) {
      try Files.named.write(bytes, to: part.path(of: page), access: .owner)
    }
    try Files.named.write(published.list.bytes, to: part.pageListPath, access: .owner)
    try onBox { () throws(StorageFailure) in
      try SQLiteBallotBox.create(at: part.boxPath, opensAt: manifest.opensAt).settle()
    }
    try Files.named.synchronise(part.secrets)
    try Files.named.renameFolder(part.secrets, to: folder.secrets)
  }
}
