import AloudDesk
import AloudModel
import ArgumentParser

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say where every wave stands and what comes next.",
    discussion: """
      How many answered is said in steps of five and changes at most once a day, so that nobody can \
      tell from it who came when. `aloud` alone, inside a workspace, says the same.
      """)

  @Flag(help: "Print it as JSON.")
  var json = false

  @Option(help: "Say where every school in this folder stands, and nothing of how many answered.")
  var schools: String?

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard schools == nil || options.survey == nil else {
      throw ValidationError("--schools says it of all schools and surveys: leave out --survey")
    }
  }

  func run() throws {
    if let schools {
      let overview = try SchoolsOverview(of: schools, at: SystemClock.now())
      guard !overview.schools.isEmpty else { throw Refusal.serving(.noSchools(in: schools)) }
      let bytes =
        json
        ? CanonicalJSON.bytes(of: SchoolsJSON(overview))
        : Array(SchoolsText(overview: overview).text.utf8)
      return try Console.show(bytes: bytes)
    }
    let workspace = Workspace(options.workspace)
    let named = try options.survey.map { survey in
      try WaveChoice(workspace, survey: survey, now: SystemClock.now()).survey
    }
    let surveys = try named.map { [$0] } ?? workspace.surveyIDs()
    guard !surveys.isEmpty else { throw Refusal.choice(.noSurvey(in: workspace.surveys)) }
    try Self.show(surveys, in: workspace, asJSON: json)
  }

  static func show(
    _ surveys: [Identifier<Survey>], in workspace: Workspace, asJSON: Bool
  ) throws {
    let now = SystemClock.now()
    let statuses = surveys.map { SurveyStatus(of: $0, in: workspace, now: now) }
    let bytes =
      asJSON
      ? CanonicalJSON.bytes(of: StatusJSON(statuses))
      : Array(statuses.map { StatusText(status: $0).text }.joined(separator: "\n").utf8)
    try Console.show(bytes: bytes)
    if let failure = statuses.flatMap(\.troubles).end { throw failure }
  }
}
