package import AloudBallots
package import AloudCollector
import AloudFiles
package import AloudModel
package import AloudStorageSQLite

/// A frozen wave with what only the operator has: salt, intake key, box. Locked while this value lives.
package struct OpenWave {
  package let folder: WaveFolder
  package let manifest: Manifest
  package let salt: WaveSalt
  package let intake: IntakeKey
  package let box: any BallotBox
  private let lock: FolderLock

  /// - Parameter journal: a log where many people write at once.
  package init(
    _ folder: WaveFolder, journal: SQLiteBallotBox.Journal = .rollback
  ) throws(Refusal) {
    self.folder = folder
    lock = try folder.lock()
    manifest = try folder.manifest()
    salt = try folder.salt(beside: manifest)
    guard let intake = IntakeKey(reading: try Self.read(folder.intakeKeyPath)),
      intake.publicLine == manifest.intakeKey
    else { throw .wave(.fileChanged(folder.intakeKeyPath)) }
    self.intake = intake
    let (path, opensAt) = (folder.boxPath, manifest.opensAt)
    box = try onBox { () throws(StorageFailure) in
      try SQLiteBallotBox.open(at: path, opensAt: opensAt, journal: journal)
    }
    try requireSoundBox()
  }

  /// What the box holds is what was put into it: each entry was made with this salt, and each ballot is
  /// the one its entry was made of.
  private func requireSoundBox() throws(Refusal) {
    let box = box
    let contents = try onBox { () throws(StorageFailure) in try box.contents() }
    guard contents.damage(under: salt, manifest.survey.promise) == nil else {
      throw .wave(.fileChanged(folder.boxPath))
    }
  }

  package func dropFolder(_ path: String) -> DropFolder {
    DropFolder(path: path, manifest: manifest, intake: intake, salt: salt)
  }

  private static func read(_ path: String) throws(Refusal) -> [UInt8] {
    try Files.own.read(path, atMost: FileLimits.key)
  }
}
