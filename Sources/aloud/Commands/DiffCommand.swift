import AloudDefinition
import AloudDesk
import AloudModel
import ArgumentParser

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what can be compared between two definitions, and what cannot.",
    discussion: """
      With one file, against the survey's last frozen wave. The rule is the one that reports \
      follow: a scale is compared while its items, their revisions, their keying, and the values \
      and sides of their options are the same. Exit status 0 whether or not there are differences.

        aloud diff last-year.yaml Surveys/fernhill-staff.yaml
        aloud diff Surveys/fernhill-staff.yaml
      """)

  @Argument(help: "The definition before, or the only one; - reads it from standard input.")
  var file: String

  @Argument(help: "The definition after.")
  var other: String?

  @Flag(help: "Print the result as JSON.")
  var json = false

  @Option(help: "The folder with the survey's earlier waves.")
  var workspace = "."

  func validate() throws {
    guard file != "-" || other != "-" else {
      throw ValidationError("standard input is one of the two, not both")
    }
  }

  func run() throws {
    let (old, new) = try sides()
    let comparison = SurveyComparison(from: old.survey, to: new.survey)
    if json {
      let page = ComparisonJSON(comparison, from: old.name, to: new.name)
      try Console.show(bytes: CanonicalJSON.bytes(of: page))
    } else {
      let page = ComparisonText(comparison: comparison, from: old.name, to: new.name)
      try Console.show(bytes: Array(page.text.utf8))
    }
  }

  private typealias Side = (survey: Survey, name: String)

  private func sides() throws -> (Side, Side) {
    let first = try SurveySource(typed: file)
    guard let other else {
      let survey = try Self.survey(first)
      return (try lastWave(of: survey), (survey, first.path))
    }
    let second = try SurveySource(typed: other)
    // Both are read before either is refused: every mistake at once.
    if first.definition.survey == nil, second.definition.survey == nil {
      Console.sayText(of: second.definition.report)
    }
    return ((try Self.survey(first), first.path), (try Self.survey(second), second.path))
  }

  /// Advice is for `check`; errors are shown here too.
  private static func survey(_ source: SurveySource) throws -> Survey {
    try source.survey()
  }

  private func lastWave(of survey: Survey) throws -> Side {
    guard let last = try Workspace(workspace).manifests(of: survey.id).last else {
      throw Refusal.definition(.nothingFrozen(survey.id))
    }
    return (last.survey, "wave \(last.waveID)")
  }
}
