import AloudBallots
import AloudCollector
import AloudCrypto
import AloudDisclosure
import AloudFiles
import AloudModel

/// Where the files of one wave lie; which of them exist tells its stage.
struct WaveFolder {
  let survey: Identifier<Survey>
  let wave: Identifier<Wave>
  /// Inside `.aloud`: only the manifest is left there after `finish`.
  let secrets: String
  let reports: String

  var manifestPath: String { "\(secrets)/manifest.json" }
  var boxPath: String { "\(secrets)/ballotbox.sqlite" }
  var saltPath: String { "\(secrets)/salt" }
  var intakeKeyPath: String { "\(secrets)/intake.key" }
  var bundlePath: String { "\(secrets)/\(bundleName)" }
  var bundleName: String { "\(survey)-\(wave).aloudbox" }
  var releasePath: String { "\(reports)/release.json" }
  var spentPath: String { "\(reports)/spent.txt" }
  /// What was last said of how many answered.
  var turnoutPath: String { "\(secrets)/turnout.json" }
  /// The manifest of a wave that was given up, under this name so that the wave stays given up.
  var tombstonePath: String { "\(secrets)/purged.json" }
  /// On which day the results were shared with all staff.
  var sharedPath: String { "\(reports)/shared.json" }

  /// Which bundle the wave was closed with; it outlives the bundle, so that the wave stays closed.
  var closedPath: String { "\(secrets)/closed.json" }

  /// What `finish` destroys.
  var perishable: [String] {
    [
      boxPath, boxPath + "-journal", boxPath + "-wal", boxPath + "-shm", boxPath + ".settling",
      bundlePath, closedPath,
      "\(secrets)/.\(bundleName).part", "\(secrets)/.closed.json.part", saltPath, intakeKeyPath,
      turnoutPath,
      "\(secrets)/.turnout.json.part",
    ]
  }

  var stage: WaveStage {
    WaveStage(
      hasManifest: DurableFile.exists(manifestPath),
      hasBundle: DurableFile.exists(bundlePath) || DurableFile.exists(closedPath),
      hasRelease: DurableFile.exists(releasePath),
      hasTombstone: DurableFile.exists(tombstonePath),
      hasBox: [boxPath, boxPath + "-wal", saltPath, intakeKeyPath, turnoutPath].contains(
        where: DurableFile.exists))
  }

  /// Whether the wave is finished, and its release was taken away or damaged since.
  var areResultsGone: Bool { stage == .finished && ((try? release()) ?? nil) == nil }

  /// Whether a finished wave still has something that `finish` destroys.
  var hasLeftovers: Bool {
    stage == .finished && perishable.contains(where: DurableFile.lies) && !areResultsGone
  }

  /// Fails for a finished wave of which `finish` was cut off before everything was destroyed.
  func requireDestroyed() throws(CommandFailure) {
    guard hasLeftovers else { return }
    throw CommandFailure(
      .wrongStage, "\(wave) is finished, and what had to be destroyed is not: finish was cut off",
      help: NextStep.destroy.saying())
  }

  /// Whether the wave is in a stage in which the step makes sense.
  func takes(_ step: WaveStep) -> Bool {
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
  func require(_ step: WaveStep) throws(CommandFailure) {
    try requireFiles(for: step)
    guard !takes(step) else { return }
    try requireResults()
    throw CommandFailure(
      .wrongStage, "\(wave) is \(stage.words): \(step.rawValue) does not apply",
      help: (stage == .purged ? NextStep.otherName : .status).saying())
  }

  /// Fails for a finished wave of which the release was taken away.
  func requireResults() throws(CommandFailure) {
    guard areResultsGone else { return }
    throw CommandFailure(
      .integrity,
      "\(wave) is finished, and its results are gone: \(releasePath) is missing or damaged",
      help:
        "put \(reports) back from a copy; or take release.json and spent.txt from the key holder, "
        + "and run `aloud finish release.json --wave \(wave)\(NextPlace.typed)`")
  }

  func manifest() throws(CommandFailure) -> Manifest {
    let path = stage == .purged ? tombstonePath : manifestPath
    let bytes = try Files.own.read(path, atMost: FileLimits.manifest)
    let manifest: Manifest
    do throws(CanonicalJSON.Refusal) { manifest = try Manifest.readFrozen(bytes) } catch {
      throw CommandFailure(notFrozen: path)
    }
    if stage != .purged, DurableFile.exists(saltPath) { _ = try salt(beside: manifest) }
    return manifest
  }

  /// The salt, which tells whether the manifest beside it is the one that was frozen with it.
  func salt(beside manifest: Manifest) throws(CommandFailure) -> WaveSalt {
    let path = saltPath
    let bytes = try Files.own.read(path, atMost: FileLimits.key)
    switch WaveSalt.read(bytes, beside: manifest) {
    case .salt(let salt): return salt
    case .damaged: throw CommandFailure(notAsWritten: path)
    case .anotherManifest: throw CommandFailure(notFrozen: manifestPath)
    }
  }

  /// The release, when the wave is finished.
  func release() throws(CommandFailure) -> PublishedRelease? {
    guard DurableFile.exists(releasePath) else { return nil }
    return try ReleaseReading.read(releasePath)
  }

  /// The wave as a later one sees it.
  func earlierWave() throws(CommandFailure) -> EarlierWave {
    try requireResults()
    try requireDestroyed()
    if let release = try release() {
      return EarlierWave(manifest: release.release.manifest, end: .finished(release))
    }
    return EarlierWave(manifest: try manifest(), end: stage == .purged ? .purged : .running)
  }

  func lock() throws(CommandFailure) -> FolderLock {
    let lock = try Files.named.lock(secrets)
    guard let lock else {
      throw busy
    }
    return lock
  }

  /// Says which command has the wave, where the system tells.
  private var busy: CommandFailure {
    let name = LockHolder(of: secrets)?.command
    let help =
      ["serve", "collect"].contains(name)
      ? "end it with Ctrl-C, or wait for the closing time; then run the same command again"
      : "wait for it to end and run the same command again"
    return CommandFailure(
      .wrongStage,
      "\(name.map { "`aloud \($0)`" } ?? "another aloud command") is working on \(wave)", help: help
    )
  }
}

extension CommandFailure {
  fileprivate init(notFrozen path: String) {
    self.init(
      .integrity, "\(path) is not the manifest that was frozen",
      help: "put the original back: ballots name it by its fingerprint")
  }
}

extension WaveStage {
  var words: String {
    switch self {
    case .draft: "not frozen yet"
    case .open: "open"
    case .closed: "closed"
    case .finished: "finished"
    case .purged: "given up"
    }
  }
}
