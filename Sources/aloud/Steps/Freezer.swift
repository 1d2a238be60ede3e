import AloudBallots
import AloudCollector
import AloudCrypto
import AloudDisclosure
import AloudFiles
import AloudModel
import AloudReports
import AloudStorageSQLite

/// Freezes a wave: manifest, salt, intake key and an empty box appear together or not at all.
struct Freezer {
  let workspace: Workspace
  let now: Instant

  /// The manifest of a wave that is frozen, or that this call freezes.
  func manifest(
    of folder: WaveFolder, source: () throws(CommandFailure) -> SurveySource,
    using generator: inout some RandomNumberGenerator
  ) throws(CommandFailure) -> Manifest {
    switch folder.stage {
    case .open, .closed, .finished, .purged: return try folder.manifest()
    case .draft:
      let survey = try source().survey()
      return try freeze(folder, survey, intake: IntakeKey(using: &generator), using: &generator)
    }
  }

  /// Freezes a draft with a given intake key.
  func freeze(
    _ folder: WaveFolder, _ survey: Survey, intake: IntakeKey,
    using generator: inout some RandomNumberGenerator
  ) throws(CommandFailure) -> Manifest {
    let freezing = try freezing(folder, survey, intake: intake)
    switch freezing.manifest(now: now) {
    case .refused(let refusal): throw CommandFailure(refusal, wave: folder.wave)
    case .frozen(let manifest):
      try lay(manifest, intake: intake, salt: WaveSalt(using: &generator), in: folder)
      return manifest
    }
  }

  private func freezing(
    _ folder: WaveFolder, _ survey: Survey, intake: IntakeKey
  ) throws(CommandFailure) -> Freezing {
    guard let wave = survey.wave(folder.wave) else {
      throw CommandFailure(undeclared: folder.wave, in: survey)
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
  private func requireUnused(_ key: String?) throws(CommandFailure) {
    guard let key else { return }
    for survey in try workspace.surveyIDs() {
      for other in try workspace.waveFolders(of: survey) where other.gaveUp(key: key) {
        throw CommandFailure(Freezing.Refusal.keyUsed(in: other.wave), wave: other.wave)
      }
    }
  }

  /// What a report would refuse when it is too late is refused here.
  private func requireHistory(
    _ earlier: [EarlierWave], of survey: Identifier<Survey>
  ) throws(CommandFailure) {
    let releases = earlier.compactMap(\.release)
    guard !releases.isEmpty, case .refused(let problems) = ReleaseHistory.of(releases) else {
      return
    }
    throw CommandFailure(problems, survey: survey)
  }

  private func earlier(than folder: WaveFolder) throws(CommandFailure) -> [EarlierWave] {
    let others = try workspace.waveFolders(of: folder.survey).filter { $0.wave != folder.wave }
    return try waves(in: others).sorted { $0.manifest.precedes($1.manifest) }
  }

  /// The waves of all other surveys of the workspace: the same people may have been asked.
  private func neighbours(of folder: WaveFolder) throws(CommandFailure) -> [EarlierWave] {
    var waves: [EarlierWave] = []
    for survey in try workspace.surveyIDs() where survey != folder.survey {
      waves += try self.waves(in: workspace.waveFolders(of: survey))
    }
    return waves
  }

  private func waves(in folders: [WaveFolder]) throws(CommandFailure) -> [EarlierWave] {
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
  ) throws(CommandFailure) {
    let parent = DurableFile.folder(of: folder.secrets)
    let part = WaveFolder(
      survey: folder.survey, wave: folder.wave, secrets: "\(parent)/.\(folder.wave).part",
      reports: folder.reports)
    do throws(CommandFailure) { try lay(manifest, intake, salt, part, in: folder) } catch {
      // Nobody needs a salt and a key that no wave was frozen with.
      try? Folder.removeWithFiles(part.secrets)
      throw error
    }
  }

  private func lay(
    _ manifest: Manifest, _ intake: IntakeKey, _ salt: WaveSalt, _ part: WaveFolder,
    in folder: WaveFolder
  ) throws(CommandFailure) {
    let parent = DurableFile.folder(of: folder.secrets)
    try Files.named.makeFolder(DurableFile.folder(of: parent), mode: 0o700)
    try Files.named.makeFolder(parent, mode: 0o700)
    try Files.named.removeFolderWithFiles(part.secrets)
    try Files.named.makeFolder(part.secrets, mode: 0o700)
    try Files.named.write(
      salt.file(beside: manifest.fingerprint), to: part.saltPath, access: .owner)
    try Files.named.write(intake.file, to: part.intakeKeyPath, access: .owner)
    try Files.named.write(manifest.bytes, to: part.manifestPath, access: .owner)
    try onBox { () throws(StorageFailure) in
      try SQLiteBallotBox.create(at: part.boxPath, opensAt: manifest.opensAt).settle()
    }
    try Files.named.synchronise(part.secrets)
    try Files.named.renameFolder(part.secrets, to: folder.secrets)
  }
}

extension CommandFailure {
  init(_ refusal: Freezing.Refusal, wave: Identifier<Wave>) {
    switch refusal {
    case .keyPending:
      self.init(
        .refused, "\(wave) has no key yet: without one anybody could open the ballots",
        help:
          "the key holder makes one on the page of `aloud key page` and gives you the public line; "
          + "then run `aloud key add LINE\(NextPlace.typed)`")
    case .keyUnreadable:
      self.init(
        .definitionHasErrors, "the key of the key holder cannot be read",
        help: "copy the public line again, with `aloud key add LINE\(NextPlace.typed)`")
    case .keyUsed(let earlier):
      self.init(
        .refused, "this key has served \(earlier): one key opens one wave",
        help: "the key holder makes a new one on the page of `aloud key page`")
    case .tooFewInvited(let invited, let minimum):
      self.init(
        .refused,
        "\(invited) are invited to \(wave), and nothing is said of fewer than \(minimum) answers",
        help: "invite more people together, or do not ask: the promise could not be kept")
    case .closingInThePast:
      self.init(
        .wrongStage, "\(wave) closes in the past",
        help:
          "correct `closes` in the definition, or declare another with `aloud wave add\(NextPlace.typed)`"
      )
    case .otherSchool(let school, let earlier):
      self.init(
        .refused, "the id of the school was \(school) in \(earlier), and no report takes both in",
        help: "put `id: \(school)` back under `school`; the name of the school may change")
    case .earlierWaveRunning(let earlier):
      self.init(
        .wrongStage, "\(earlier) is not finished, and one wave runs at a time",
        help: "finish \(earlier) first")
    case .loosened(let what, let earlier):
      self.init(
        .refused, "\(what.words) is weaker than staff were promised in \(earlier)",
        help: "a promise may be tightened, never loosened: restore it")
    case .tooSoon(let last):
      let earlier = last.wave
      self.init(
        .refused,
        "\(wave) opens less than \(Wave.fewestDaysBetween) days after \(earlier.id) of "
          + "\(last.survey.id) closes (\(earlier.end.day))",
        help: "put its `opens` on \(earlier.nextMayOpen) or later: from two waves so near each "
          + "other one could work out what those said who came or left in between")
    }
  }
}

extension Freezing.Loosening {
  fileprivate var words: String {
    switch self {
    case .minimumResponses: "promise.minimum_responses"
    case .minimumGroup: "promise.minimum_group"
    case .comments: "promise.comments"
    case .countingPlace: "promise.count"
    }
  }
}
