import AloudCollector
import AloudDisclosure
import AloudFiles
package import AloudModel
package import AloudReports

/// The action cycles of one survey as they lie on the disk, beside the releases they are read with.
package struct CycleRecordKeeping {
  package let workspace: Workspace
  package let survey: Identifier<Survey>

  package init(workspace: Workspace, survey: Identifier<Survey>) {
    self.workspace = workspace
    self.survey = survey
  }

  package var path: String { workspace.cycles(of: survey) }

  /// What is recorded; nothing is recorded before the first cycle.
  package func cycles() throws(Refusal) -> ActionCycles {
    guard DurableFile.exists(path) else { return .none(of: survey) }
    return try Self.read(path, of: survey)
  }

  /// The record in a file.
  package static func read(
    _ path: String, of survey: Identifier<Survey>
  ) throws(Refusal) -> ActionCycles {
    let bytes = try Files.named.read(path, atMost: FileLimits.cycles)
    let read: ActionCycles
    do throws(CanonicalJSON.Refusal) { read = try ActionCycles.read(bytes) } catch {
      throw .cycle(.notARecord(path, error))
    }
    guard read.survey == survey else {
      throw .cycle(.recordOfAnother(path, read.survey, instead: survey))
    }
    return read
  }

  /// A record as it was written.
  package struct Kept {
    package let cycles: ActionCycles
    /// The waves whose reports were written again with it.
    package let renewed: [Identifier<Wave>]
  }

  /// Writes what a step made.
  package func keep(_ step: CycleStep) throws(Refusal) -> Kept {
    switch step {
    case .taken(let cycles):
      try Files.named.write(cycles.bytes, to: path, access: .everyone)
      let renewed = try ReportRenewal(workspace: workspace, survey: survey).renew()
      return Kept(cycles: cycles, renewed: renewed)
    case .stillRunning(let cycle): throw .cycle(.stillRunning(cycle.id, cycle.plan.scale))
    case .noneRunning: throw .cycle(.noneRunning(survey))
    case .before(let day): throw .cycle(.before(day))
    }
  }

  /// Every release of the survey; a cycle begins with a look.
  package func history() throws(Refusal) -> ReleaseHistory {
    let releases = try workspace.releases(of: survey)
    guard !releases.isEmpty else {
      throw .cycle(.nothingFinished(survey))
    }
    switch ReleaseHistory.of(releases) {
    case .complete(let history): return history
    case .refused(let problems): throw .reporting(.history(problems, survey))
    }
  }
}
