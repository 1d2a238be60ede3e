import AloudFiles
package import AloudModel

/// On which day the results of a wave were shared with all staff: `shared.json` beside the report.
package struct SharedRecord: Codable, Hashable {
  package let version: Int
  package let day: CalendarDay

  package init(day: CalendarDay) {
    version = 1
    self.day = day
  }

  private enum CodingKeys: String, CodingKey {
    case version = "aloud_shared"
    case day
  }
}

/// Notes that the promise to share was kept, and how long it was not.
package struct Sharing {
  package let folder: WaveFolder

  package init(folder: WaveFolder) {
    self.folder = folder
  }

  /// The first note stays.
  package func note(_ today: CalendarDay) throws(Refusal) {
    guard day == nil else { return }
    let path = folder.sharedPath
    try Files.named.write(
      CanonicalJSON.bytes(of: SharedRecord(day: today)), to: path, access: .everyone)
  }

  /// Nothing, while nobody said that the results were shared.
  package var day: CalendarDay? {
    guard let bytes = try? DurableFile.read(folder.sharedPath, atMost: FileLimits.key) else {
      return nil
    }
    return (try? CanonicalJSON.value(SharedRecord.self, from: bytes))?.day
  }
}
