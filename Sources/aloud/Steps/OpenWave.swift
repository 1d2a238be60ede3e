import AloudBallots
import AloudCollector
import AloudFiles
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
    salt = try folder.salt(beside: manifest)
    guard let intake = IntakeKey(reading: try Self.read(folder.intakeKeyPath)),
      intake.publicLine == manifest.intakeKey
    else { throw CommandFailure(notAsWritten: folder.intakeKeyPath) }
    self.intake = intake
    let (path, opensAt) = (folder.boxPath, manifest.opensAt)
    box = try onBox { () throws(StorageFailure) in
      try SQLiteBallotBox.open(at: path, opensAt: opensAt, journal: journal)
    }
    try requireSoundBox()
  }

  /// What the box holds is what was put into it: each entry was made with this salt, and each ballot is
  /// the one its entry was made of.
  private func requireSoundBox() throws(CommandFailure) {
    let box = box
    let contents = try onBox { () throws(StorageFailure) in try box.contents() }
    guard contents.damage(under: salt, manifest.survey.promise) == nil else {
      throw CommandFailure(notAsWritten: folder.boxPath)
    }
  }

  func dropFolder(_ path: String) -> DropFolder {
    DropFolder(path: path, manifest: manifest, intake: intake, salt: salt)
  }

  private static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    try Files.own.read(path, atMost: FileLimits.key)
  }
}

extension CommandFailure {
  /// A file of an open wave was changed by something else than this program.
  init(notAsWritten path: String) {
    self.init(
      .integrity, "\(path) is not as it was written: it was changed or is damaged",
      help: "put that one file back from a copy; do not start the wave again: nothing was destroyed"
    )
  }
}
