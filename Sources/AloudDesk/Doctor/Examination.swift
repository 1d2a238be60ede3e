import AloudBallots
import AloudDefinition
import AloudFiles
package import AloudModel
import AloudStorageSQLite
import Glibc

/// What `doctor` looks at, one question after the other.
package struct Examination {
  package let workspace: Workspace
  package let now: Instant

  package init(workspace: Workspace, now: Instant) {
    self.workspace = workspace
    self.now = now
  }

  package func observations() -> [Observation] {
    guard let place = Place(of: workspace) else {
      return [.noFolder(workspace.root)]
    }
    return [account, clock] + zones() + AccessCheck(workspace: workspace).observations()
      + [
        place.space, place.disk, place.cloud, Swap.ofThisComputer().observation, coreDumps, box,
        Ignored(workspace: workspace, place: place).observation, system,
      ].compactMap { $0 }
  }

  private var account: Observation { geteuid() == 0 ? .root : .ownAccount }
  /// Waves open and close by this clock.
  private var clock: Observation {
    guard let day = ZoneClock(zone: "UTC")?.day(of: now), day.year >= 2026 else {
      return .clockWrong
    }
    return .clock(day)
  }

  private func zones() -> [Observation] {
    var zones: Set<String> = ["America/Chicago"]
    for survey in (try? workspace.surveyIDs()) ?? [] {
      let source = try? SurveySource(reading: workspace.definition(of: survey))
      if let zone = source?.definition.survey?.timezone { zones.insert(zone) }
    }
    let missing = zones.sorted().filter { ZoneClock(zone: $0) == nil }
    return [missing.isEmpty ? .zones : .zonesMissing(missing)]
  }

  /// Most of what is looked at is told by Linux in files.
  private var system: Observation? {
    SystemText.lines(of: "/proc/self/mountinfo").isEmpty ? .noProc : nil
  }

  /// What a program that crashes had in memory may be written to a disk.
  private var coreDumps: Observation {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(UInt32(RLIMIT_CORE.rawValue)), &limit) == 0,
      limit.rlim_cur > 0
    else { return .noCoreDumps }
    return .coreDumps
  }

  /// Makes a box for a moment, in a folder for temporary files.
  private var box: Observation {
    var template = Array("/tmp/aloud-doctor-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { return .noTemporaryFiles }
    let folder = String(cString: made)
    defer { try? Folder.removeWithFiles(folder) }
    do throws(StorageFailure) {
      let box = try SQLiteBallotBox.create(at: "\(folder)/box", opensAt: now)
      try box.settle()
      return .boxSettles
    } catch { return .boxFails(error) }
  }
}
