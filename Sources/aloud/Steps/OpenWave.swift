import AloudBallots
import AloudCollector
import AloudModel
import AloudStorageSQLite

/// A frozen wave with what only the operator has: salt, intake key, box. Locked while this value lives.
struct OpenWave {
  let folder: WaveFolder
  let manifest: Manifest
  let salt: WaveSalt
  let intake: IntakeKey
  let box: any BallotBox
  private let lock: FolderLock

  /// - Parameter journal: a log where many people write at once.
  init(
    _ folder: WaveFolder, journal: SQLiteBallotBox.Journal = .rollback
  ) throws(CommandFailure) {
    self.folder = folder
    lock = try folder.lock()
    manifest = try folder.manifest()
    let damaged = CommandFailure(
      .integrity, "a secret of \(folder.wave) is damaged",
      help: "restore the .aloud folder as it was; do not start the wave again")
    let saltBytes = try Self.read(folder.saltPath)
    let intakeBytes = try Self.read(folder.intakeKeyPath)
    guard let salt = WaveSalt(reading: saltBytes), let intake = IntakeKey(reading: intakeBytes),
      intake.publicLine == manifest.intakeKey
    else { throw damaged }
    self.salt = salt
    self.intake = intake
    let (path, opensAt) = (folder.boxPath, manifest.opensAt)
    box = try onBox { () throws(StorageFailure) in
      try SQLiteBallotBox.open(at: path, opensAt: opensAt, journal: journal)
    }
  }

  func dropFolder(_ path: String) -> DropFolder {
    DropFolder(path: path, manifest: manifest, intake: intake, salt: salt)
  }

  private static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    try onFile(path) { () throws(FileFailure) in
      try DurableFile.read(path, atMost: FileLimits.key)
    }
  }
}
