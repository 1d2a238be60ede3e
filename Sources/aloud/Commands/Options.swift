import AloudDesk
import AloudModel
import AloudPapers
import ArgumentParser

/// Where the survey's files are.
struct WorkspaceOptions: ParsableArguments {
  @Option(help: "The folder with Surveys, Reports and .aloud.")
  var workspace = "."

  @Option(help: "The survey's id; needed only where there are several.")
  var survey: String?

  func choice() throws -> WaveChoice {
    try WaveChoice(Workspace(workspace), survey: survey, now: SystemClock.now())
  }
}
