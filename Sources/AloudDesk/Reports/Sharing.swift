import AloudBallots
import AloudDisclosure
import AloudFiles
package import AloudModel

/// On which day the results of a wave were shared with all staff: `shared.json` beside the report.
package struct SharedRecord: Hashable {
  package let version: Int
  package let day: CalendarDay

  package init(day: CalendarDay) {
    version = 1
    self.day = day
  }
}

extension SharedRecord: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    version = try json.value("aloud_shared")
    day = try json.value("day")
  }

  package var json: JSONTree {
    ["aloud_shared": version.json, "day": day.json]
  }
}

/// Notes that the promise to share was kept, and how long it was not.
package struct Sharing {
  package let folder: WaveFolder

  package init(folder: WaveFolder) {
    self.folder = folder
  }

  /// Of a finished wave.
  package init(_ choice: WaveChoice, wave named: String?) throws(Refusal) {
    folder = try choice.folder(named, for: .report)
    try folder.require(.report)
    try folder.requireDestroyed()
  }

  /// What came of a note.
  package enum Outcome: Hashable, Sendable {
    case noted(CalendarDay)
    /// The first note stays.
    case notedBefore(CalendarDay)
  }

  /// Notes it for the day on the school's calendar; nothing where that cannot be told.
  package func note(at now: Instant) throws(Refusal) -> Outcome? {
    if let day { return .notedBefore(day) }
    guard let zone = try folder.release()?.release.manifest.survey.timezone,
      let today = ZoneClock(zone: zone)?.day(of: now)
    else { return nil }
    return try note(today)
  }

  @discardableResult
  package func note(_ today: CalendarDay) throws(Refusal) -> Outcome {
    if let day { return .notedBefore(day) }
    let path = folder.sharedPath
    try Files.named.write(
      CanonicalJSON.bytes(of: SharedRecord(day: today)), to: path, access: .everyone)
    return .noted(today)
  }

  /// Nothing, while nobody said that the results were shared.
  package var day: CalendarDay? {
    guard let bytes = try? DurableFile.read(folder.sharedPath, atMost: FileLimits.key) else {
      return nil
    }
    return (try? CanonicalJSON.value(SharedRecord.self, from: bytes))?.day
  }
}
