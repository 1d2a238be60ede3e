import Foundation
import Testing

/// One school with its people and their places: the principal's workspace, the drop folder, the key
/// holder's own computer, the staff's papers.
struct School: Sendable {
  let scratch: Scratch
  /// Of every command that is run; today's, where there is none.
  var clock: LaterClock?

  init() throws {
    scratch = try Scratch()
    for place in ["school/Surveys", "drop", "desk", "staff", "home/principal", "home/keyholder"] {
      try FileManager.default.createDirectory(
        atPath: "\(scratch.path)/\(place)", withIntermediateDirectories: true)
    }
  }

  /// The same school at the same moment, to go on with separately.
  init(copying other: School) throws {
    scratch = try Scratch(copying: other.scratch)
    clock = other.clock
  }

  func copy() throws -> School { try School(copying: self) }

  /// The principal's workspace; nothing of the others' lies below it.
  var workspace: String { "\(scratch.path)/school" }
  var drop: String { "\(scratch.path)/drop" }
  /// The key holder's own computer.
  var desk: String { "\(scratch.path)/desk" }
  /// Paper: slips and sheets.
  var staff: String { "\(scratch.path)/staff" }
  var home: String { "\(scratch.path)/home" }

  var definitionPath: String { "\(workspace)/Surveys/\(SurveyText.survey).yaml" }

  func secrets(_ wave: String = "autumn") -> String {
    "\(workspace)/.aloud/\(SurveyText.survey)/\(wave)"
  }
  func reports(_ wave: String = "autumn") -> String {
    "\(workspace)/Reports/\(SurveyText.survey)/\(wave)"
  }
  func bundleName(_ wave: String = "autumn") -> String { "\(SurveyText.survey)-\(wave).aloudbox" }
  func bundle(_ wave: String = "autumn") -> String { "\(secrets(wave))/\(bundleName(wave))" }
  /// The bundle that the key holder got.
  func carried(_ wave: String = "autumn") -> String { "\(desk)/\(bundleName(wave))" }
  func counted(_ wave: String = "autumn") -> String {
    "\(desk)/\(SurveyText.survey)-\(wave)-counted"
  }

  /// Runs a command as the principal does, inside the workspace.
  func principal(_ arguments: String..., input: String = "") throws -> Run {
    try principalLaunch(arguments, input: input).run()
  }

  /// Runs a command as the key holder does, on their own computer.
  func keyHolder(_ arguments: String..., input: String = "") throws -> Run {
    try keyHolderLaunch(arguments, input: input).run()
  }

  func principalLaunch(_ arguments: [String], input: String = "") -> Launch {
    Launch(
      executable: Program.path, arguments: arguments, folder: workspace, input: input,
      environment: environment(of: "principal"), keeping: scratch)
  }

  func keyHolderLaunch(_ arguments: [String], input: String = "") -> Launch {
    Launch(
      executable: Program.path, arguments: arguments, folder: desk, input: input,
      environment: environment(of: "keyholder"), keeping: scratch)
  }

  private func environment(of person: String) -> [String: String] {
    ["HOME": "\(home)/\(person)", "XDG_STATE_HOME": "\(home)/\(person)/state"]
      .merging(clock?.environment ?? [:]) { $1 }
  }
}

/// The run, when it ended well.
@discardableResult
func done(_ run: Run, _ place: SourceLocation = #_sourceLocation) throws -> Run {
  try #require(run.status == 0 && !run.wasKilled, "\(run.talkText)", sourceLocation: place)
  return run
}
