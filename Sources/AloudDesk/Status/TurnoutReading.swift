package import AloudBallots
import AloudFiles
package import AloudModel
import AloudStorageSQLite

/// Looks into the box of an open wave, once a day, for how many ballots it holds.
package struct TurnoutReading {
  package let folder: WaveFolder
  package let manifest: Manifest
  package let today: CalendarDay

  package init(folder: WaveFolder, manifest: Manifest, today: CalendarDay) {
    self.folder = folder
    self.manifest = manifest
    self.today = today
  }

  /// Needs no lock: a server may hold it, and the note is written in one rename.
  package func turnout() throws(Refusal) -> Turnout {
    let before = try before()
    let (box, opensAt) = (folder.boxPath, manifest.opensAt)
    let turnout = try onBox { () throws(StorageFailure) in
      try Turnout(on: today, after: before) { () throws(StorageFailure) in
        try SQLiteBallotBox.open(at: box, opensAt: opensAt).contents().ballots.count
      }
    }
    if turnout != before { try note(turnout) }
    return turnout
  }

  /// A note that is not as we wrote it, or that a clock gone wrong wrote on a day to come, counts as none.
  private func before() throws(Refusal) -> Turnout? {
    let path = folder.turnoutPath
    guard DurableFile.exists(path) else { return nil }
    let bytes = try Files.named.read(path, atMost: FileLimits.key)
    guard let turnout = try? Turnout.read(bytes), turnout.day <= today else { return nil }
    return turnout
  }

  private func note(_ turnout: Turnout) throws(Refusal) {
    let (path, opensAt) = (folder.turnoutPath, manifest.opensAt)
    try Files.named.write(turnout.bytes, to: path, access: .owner)
    try Files.named.setTime(of: path, to: opensAt)
  }
}
