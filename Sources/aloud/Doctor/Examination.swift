import AloudBallots
import AloudDefinition
import AloudFiles
import AloudModel
import AloudStorageSQLite
import Glibc

/// What `doctor` looks at, one question after the other.
struct Examination {
  let workspace: Workspace
  let now: Instant

  func findings() -> [Finding] {
    guard let place = Place(of: workspace) else {
      return [.wrong("there is no folder at \(workspace.root)")]
    }
    return [account, clock] + zones() + AccessCheck(workspace: workspace).findings()
      + [
        place.space, place.disk, place.cloud, Swap.ofThisComputer().finding, coreDumps, box,
        Ignored(workspace: workspace, place: place).finding, system,
      ].compactMap { $0 }
  }

  private var account: Finding {
    geteuid() == 0
      ? .advice("you work as root; an account of its own keeps other programs away from .aloud")
      : .ok("you work as an account of your own")
  }

  /// Waves open and close by this clock.
  private var clock: Finding {
    guard let day = ZoneClock(zone: "UTC")?.day(of: now), day.year >= 2026 else {
      return .wrong("the clock of this computer is wrong: waves open and close by it")
    }
    return .ok("the clock says \(day)")
  }

  private func zones() -> [Finding] {
    var zones: Set<String> = ["America/Chicago"]
    for survey in (try? workspace.surveyIDs()) ?? [] {
      let source = try? SurveySource(reading: workspace.definition(of: survey))
      if let zone = source?.definition.survey?.timezone { zones.insert(zone) }
    }
    let missing = zones.sorted().filter { ZoneClock(zone: $0) == nil }
    guard missing.isEmpty else {
      return [
        .wrong("no time zone data for \(missing.joined(separator: ", ")): install tzdata")
      ]
    }
    return [.ok("time zone data is there")]
  }

  /// Most of what is looked at is told by Linux in files.
  private var system: Finding? {
    guard SystemText.lines(of: "/proc/self/mountinfo").isEmpty else { return nil }
    return .wrong(
      "/proc is not there: whether disk and swap are safe cannot be told here; mount it, or look from "
        + "outside the container")
  }

  /// What a program that crashes had in memory may be written to a disk.
  private var coreDumps: Finding {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(UInt32(RLIMIT_CORE.rawValue)), &limit) == 0,
      limit.rlim_cur > 0
    else { return .ok("memory of a crashed program is not written to disk") }
    return .advice(
      "memory of a crashed program may be written to disk; `ulimit -c 0` in this shell stops that")
  }

  /// Makes a box for a moment, in a folder for temporary files.
  private var box: Finding {
    var template = Array("/tmp/aloud-doctor-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      return .wrong("nothing can be written to /tmp")
    }
    let folder = String(cString: made)
    defer { try? Folder.removeWithFiles(folder) }
    do throws(StorageFailure) {
      let box = try SQLiteBallotBox.create(at: "\(folder)/box", opensAt: now)
      try box.settle()
      return .ok("SQLite takes every setting that protects people, and a box settles")
    } catch { return .wrong(CommandFailure(error).message) }
  }
}
