import AloudCollector
import AloudDisclosure
import AloudFiles
import AloudModel
import AloudReports

/// The action cycles of one survey as they lie on the disk, beside the releases they are read with.
struct CycleRecordKeeping {
  let workspace: Workspace
  let survey: Identifier<Survey>

  var path: String { workspace.cycles(of: survey) }

  /// What is recorded; nothing is recorded before the first cycle.
  func cycles() throws(CommandFailure) -> ActionCycles {
    guard DurableFile.exists(path) else { return .none(of: survey) }
    return try Self.read(path, of: survey)
  }

  /// The record in a file.
  static func read(
    _ path: String, of survey: Identifier<Survey>
  ) throws(CommandFailure) -> ActionCycles {
    let bytes = try Files.named.read(path, atMost: FileLimits.cycles)
    let read: ActionCycles
    do throws(CanonicalJSON.Refusal) { read = try ActionCycles.read(bytes) } catch {
      throw CommandFailure(
        .integrity, "\(path) is not a record as `cycle` writes it\(error.reason)",
        help: "put it back as it was; nothing was written")
    }
    guard read.survey == survey else {
      throw CommandFailure(
        .integrity, "\(path) is the record of \(read.survey)",
        help: "put the record of \(survey) in its place; nothing was written")
    }
    return read
  }

  /// Writes what a step made, or says why there was none.
  func keep(_ step: CycleStep) throws(CommandFailure) -> ActionCycles {
    switch step {
    case .taken(let cycles):
      try Files.named.write(cycles.bytes, to: path, access: .everyone)
      for wave in try ReportRenewal(workspace: workspace, survey: survey).renew() {
        Console.say("The report of \(wave) was written again with it.")
      }
      return cycles
    case .stillRunning(let cycle):
      throw CommandFailure(
        .wrongStage, "\(cycle.id) on \(cycle.plan.scale) is still running",
        help: "look again first: `aloud cycle review\(NextPlace.typed)`; one thing at a time")
    case .noneRunning:
      throw CommandFailure(
        .wrongStage, "no action cycle of \(survey) is running",
        help: "begin one: `aloud cycle start\(NextPlace.typed)`")
    case .before(let day):
      throw CommandFailure(
        .usage, "the record already goes to \(day)", help: "give a day from \(day) on")
    }
  }

  /// Every release of the survey; a cycle begins with a look.
  func history() throws(CommandFailure) -> ReleaseHistory {
    let releases = try workspace.releases(of: survey)
    guard !releases.isEmpty else {
      throw CommandFailure(
        .wrongStage, "no wave of \(survey) is finished yet: a cycle begins with a look",
        help: "finish a wave and read its report first")
    }
    switch ReleaseHistory.of(releases) {
    case .complete(let history): return history
    case .refused(let problems): throw CommandFailure(problems, survey: survey)
    }
  }
}
