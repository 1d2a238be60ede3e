package import AloudBallots
import AloudCollector
import AloudCrypto
package import AloudDisclosure
package import AloudFiles
package import AloudModel
import Glibc

/// Where the files of one wave lie; which of them exist tells its stage.
package struct WaveFolder {
  package let survey: Identifier<Survey>
  package let wave: Identifier<Wave>
  /// Inside `.aloud`: only the manifest is left there after `finish`.
  package let secrets: String
  package let reports: String

  package var manifestPath: String { "\(secrets)/manifest.json" }
  package var boxPath: String { "\(secrets)/ballotbox.sqlite" }
  package var saltPath: String { "\(secrets)/salt" }
  package var intakeKeyPath: String { "\(secrets)/intake.key" }
  package var bundlePath: String { "\(secrets)/\(bundleName)" }
  package var bundleName: String { "\(survey)-\(wave).aloudbox" }
  package var releasePath: String { "\(reports)/release.json" }
  package var spentPath: String { "\(reports)/spent.txt" }
  /// What was last said of how many answered.
  package var turnoutPath: String { "\(secrets)/turnout.json" }
  /// The manifest of a wave that was given up, under this name so that the wave stays given up.
  package var tombstonePath: String { "\(secrets)/purged.json" }
  /// On which day the results were shared with all staff.
  package var sharedPath: String { "\(reports)/shared.json" }

  /// Which bundle the wave was closed with; it outlives the bundle, so that the wave stays closed.
  package var closedPath: String { "\(secrets)/closed.json" }

  /// What `finish` destroys, or removes because nobody is asked any more.
  package var perishable: [String] {
    [
      boxPath, boxPath + "-journal", boxPath + "-wal", boxPath + "-shm", boxPath + ".settling",
      bundlePath, closedPath,
      "\(secrets)/.\(bundleName).part", "\(secrets)/.closed.json.part", saltPath, intakeKeyPath,
      turnoutPath,
      "\(secrets)/.turnout.json.part",
    ] + publishedPaths
  }

  package var stage: WaveStage {
    WaveStage(
      hasManifest: DurableFile.exists(manifestPath),
      hasBundle: DurableFile.exists(bundlePath) || DurableFile.exists(closedPath),
      hasRelease: DurableFile.exists(releasePath),
      hasTombstone: DurableFile.exists(tombstonePath),
      hasBox: [boxPath, boxPath + "-wal", saltPath, intakeKeyPath, turnoutPath].contains(
        where: DurableFile.exists))
  }

  /// Whether the wave is finished, and its release was taken away or damaged since.
  package var areResultsGone: Bool { stage == .finished && ((try? release()) ?? nil) == nil }

  /// Whether a finished wave still has something that `finish` destroys.
  package var hasLeftovers: Bool {
    stage == .finished && perishable.contains(where: DurableFile.lies) && !areResultsGone
  }

  /// Fails for a finished wave of which `finish` was cut off before everything was destroyed.
  package func requireDestroyed() throws(Refusal) {
    guard hasLeftovers else { return }
    throw .wave(.notDestroyed(wave))
  }

  /// Whether the wave is in a stage in which the step makes sense.
  package func takes(_ step: WaveStep) -> Bool {
    // The release is read only where it decides.
    guard stage == .finished else { return step.stages.contains(stage) }
    return switch step {
    case .promise: true
    case .finish: areResultsGone
    case .freeze, .slips, .void, .form, .answer, .serve, .collect, .close, .report, .remind, .purge,
      .verify:
      step.stages.contains(.finished) && !areResultsGone
    }
  }

  /// Fails unless the wave is in a stage in which the step makes sense.
  package func require(_ step: WaveStep) throws(Refusal) {
    try requireFiles(for: step)
    guard !takes(step) else { return }
    try requireResults()
    throw .wave(.wrongStage(wave, stage, step))
  }

  /// Fails for a finished wave of which the release was taken away.
  package func requireResults() throws(Refusal) {
    guard areResultsGone else { return }
    throw .wave(.resultsGone(wave, release: releasePath, reports: reports))
  }

  package func manifest() throws(Refusal) -> Manifest {
    let path = stage == .purged ? tombstonePath : manifestPath
    let bytes = try Files.own.read(path, atMost: FileLimits.manifest)
    let manifest: Manifest
    do throws(CanonicalJSON.Refusal) { manifest = try Manifest.readFrozen(bytes) } catch {
      throw .wave(.manifestChanged(path))
    }
    if stage != .purged, DurableFile.exists(saltPath) { _ = try salt(beside: manifest) }
    return manifest
  }

  /// The salt, which tells whether the manifest beside it is the one that was frozen with it.
  package func salt(beside manifest: Manifest) throws(Refusal) -> WaveSalt {
    let path = saltPath
    let bytes = try Files.own.read(path, atMost: FileLimits.key)
    switch WaveSalt.read(bytes, beside: manifest) {
    case .salt(let salt): return salt
    case .damaged: throw .wave(.fileChanged(path))
    case .anotherManifest: throw .wave(.manifestChanged(manifestPath))
    }
  }

  /// The release, when the wave is finished.
  package func release() throws(Refusal) -> PublishedRelease? {
    guard DurableFile.exists(releasePath) else { return nil }
    return try ReleaseReading.read(releasePath)
  }

  /// The wave as a later one sees it.
  package func earlierWave() throws(Refusal) -> EarlierWave {
    try requireResults()
    try requireDestroyed()
    if let release = try release() {
      return EarlierWave(manifest: release.release.manifest, end: .finished(release))
    }
    return EarlierWave(manifest: try manifest(), end: stage == .purged ? .purged : .running)
  }

  /// Whether no other program works on it any more, or does not before so many seconds have gone by.
  package func waitUntilFree(seconds: Int) -> Bool {
    for _ in 0..<seconds * 10 {
      if (try? lock()) != nil { return true }
      usleep(100_000)
    }
    return false
  }

  package func lock() throws(Refusal) -> FolderLock {
    let lock = try Files.named.lock(secrets)
    guard let lock else { throw .wave(.busy(wave, command: LockHolder(of: secrets)?.command)) }
    return lock
  }
}
