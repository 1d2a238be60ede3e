import AloudDefinition
import AloudDiagnostics
import AloudDisclosure
import AloudModel

/// Reads a definition as a whole, and shows every problem and what its coming waves could show.
struct Checking {
  var file: String
  var asJSON = false
  var isStrict = false
  var workspace = "."

  init(file: String) { self.file = file }

  /// What `check FILE` asks for, with `--json` and `--strict` or without; nothing for other words.
  ///
  /// An editor runs it whenever the file is saved, and the parser of arguments would take a fifth of
  /// its time. Whatever is not plain goes that way.
  init?(plainWords words: [String]) {
    guard words.first == "check" else { return nil }
    let isOption = { (word: String) in word.hasPrefix("-") && word != "-" }
    let files = words.dropFirst().filter { !isOption($0) }
    guard files.count == 1 else { return nil }
    self.init(file: files[0])
    for option in words.dropFirst().filter(isOption) {
      switch option {
      case "--json": asJSON = true
      case "--strict": isStrict = true
      default: return nil
      }
    }
  }

  func run() throws(CommandFailure) {
    let source = try SurveySource(reading: file).compared(with: Workspace(workspace))
    let foresights = try foresights(of: source)
    let report = report(of: source, foresights)
    let text = asJSON ? JSONLinesRenderer.render(report) : TextRenderer.render(report)
    if !text.isEmpty { try Console.show(bytes: Array(text.utf8)) }
    let survey = try passed(source, report)
    let frozen = try FrozenEdits.all(in: survey, Workspace(workspace))
    if asJSON {
      for foresight in foresights { try Console.show(bytes: ForesightJSON.line(for: foresight)) }
      for edits in frozen {
        try Console.show(bytes: CanonicalJSON.bytes(of: FrozenEditsJSON(edits), layout: .compact))
      }
    } else {
      try Console.show(summary(of: survey, in: source, report))
      try show(foresights)
      for wave in try coming(survey) {
        if let seeable = SeeableText(survey, wave).text { try Console.show("\n" + seeable) }
      }
      for line in frozen.flatMap(\.lines) { try Console.show(line) }
    }
    try requirePromises(foresights)
    if !asJSON, file != "-", !foresights.isEmpty {
      NextTalk.say(.preview, with: StepWords(definition: ShellWord(file)))
    }
  }

  /// None of a definition with an error, and none of waves that are over.
  private func foresights(of source: SurveySource) throws(CommandFailure) -> [Foresight] {
    guard let survey = source.definition.survey else { return [] }
    return try coming(survey).map { Foresight(survey, $0) }
  }

  /// What is wrong with the file, and what staff would miss.
  private func report(of source: SurveySource, _ foresights: [Foresight]) -> DiagnosticReport {
    let definition = source.definition
    guard let survey = definition.survey else { return definition.report }
    let remarks = CheckRemarks(definition: definition, survey: survey, foresights: foresights)
    return definition.report.adding(remarks.all)
  }

  /// The survey, when nothing in the file stands against it.
  private func passed(
    _ source: SurveySource, _ report: DiagnosticReport
  ) throws(CommandFailure) -> Survey {
    guard let survey = source.definition.survey else {
      throw CommandFailure(
        .definitionHasErrors, "\(source.path): \(count(report.errorCount, "error"))",
        help: "mend \(report.errorCount == 1 ? "it" : "them") and run `aloud check` again")
    }
    if isStrict, report.warningCount > 0 {
      throw CommandFailure(
        .definitionHasErrors, "\(source.path): \(count(report.warningCount, "warning"))",
        help: "follow the advice, or run without --strict")
    }
    return survey
  }

  private func show(_ foresights: [Foresight]) throws(CommandFailure) {
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

  private func summary(
    of survey: Survey, in source: SurveySource, _ report: DiagnosticReport
  ) -> String {
    let items = survey.scales.reduce(0) { $0 + $1.items.count }
    var text = "\(source.path): \(count(survey.scales.count, "scale")), \(count(items, "item")), "
    text += count(survey.waves.count, "wave")
    let warnings = report.warningCount
    text += warnings == 0 ? ", no problems" : ", \(count(warnings, "warning"))"
    return text
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
