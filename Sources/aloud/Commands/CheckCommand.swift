import AloudDefinition
import AloudDiagnostics
import AloudDisclosure
import AloudModel
import ArgumentParser

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read a definition file and report every mistake in it.",
    discussion: """
      Errors come with advice on survey design, and with what each wave that is still to come could \
      show of its groups. Nothing is written. Exit status 3 when there are errors, 4 when a wave \
      could not keep its promise.
      """)

  @Argument(help: "The definition file; - reads it from standard input.")
  var file: String

  @Flag(help: "Print the problems as JSON, one a line.")
  var json = false

  @Flag(help: "Treat advice as errors.")
  var strict = false

  @Option(help: "The folder with the survey's earlier waves, to compare with.")
  var workspace = "."

  func run() throws {
    let source = try SurveySource(reading: file).compared(with: Workspace(workspace))
    let report = source.definition.report
    let text = json ? JSONLinesRenderer.render(report) : TextRenderer.render(report)
    if !text.isEmpty { try Console.show(bytes: Array(text.utf8)) }
    guard let survey = source.definition.survey else {
      throw CommandFailure(
        .definitionHasErrors, "\(source.path): \(count(report.errorCount, "error"))",
        help: "mend \(report.errorCount == 1 ? "it" : "them") and run `aloud check` again")
    }
    if strict, report.warningCount > 0 {
      throw CommandFailure(
        .definitionHasErrors, "\(source.path): \(count(report.warningCount, "warning"))",
        help: "follow the advice, or run without --strict")
    }
    let foresights = try coming(survey).map { Foresight(survey, $0) }
    if !json { try show(survey, in: source, foresights) }
    try requirePromises(foresights)
  }

  private func show(
    _ survey: Survey, in source: SurveySource, _ foresights: [Foresight]
  ) throws(CommandFailure) {
    try Console.show(summary(of: survey, in: source))
    for foresight in foresights {
      let table = ForesightTable(foresight: foresight).text
      if !table.isEmpty { try Console.show("\n" + table.dropLast()) }
    }
  }

  /// Waves that are over cannot be changed any more.
  private func coming(_ survey: Survey) throws(CommandFailure) -> [Wave] {
    let clock = try ZoneClock(of: survey)
    let now = SystemClock.now()
    return survey.waves.filter { clock.instant(of: $0.closes) > now }
  }

  private func requirePromises(_ foresights: [Foresight]) throws(CommandFailure) {
    guard let broken = foresights.first(where: { !$0.canKeepThePromise }) else { return }
    throw CommandFailure(
      .refused,
      "\(broken.wave) invites \(broken.invited), and nothing is said of fewer than "
        + "\(broken.minimumResponses) answers",
      help: "invite more people together, or do not ask: the promise could not be kept")
  }

  private func summary(of survey: Survey, in source: SurveySource) -> String {
    let items = survey.scales.reduce(0) { $0 + $1.items.count }
    var text = "\(source.path): \(count(survey.scales.count, "scale")), \(count(items, "item")), "
    text += count(survey.waves.count, "wave")
    let warnings = source.definition.report.warningCount
    text += warnings == 0 ? ", no problems" : ", \(count(warnings, "warning"))"
    return text
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
