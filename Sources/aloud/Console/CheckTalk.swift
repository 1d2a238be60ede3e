import AloudDefinition
import AloudDesk
import AloudDiagnostics
import AloudDisclosure
import AloudModel
import AloudWords

/// Shows every problem of a definition, and what its coming waves could show.
struct CheckTalk {
  private let file: String
  private let flags: Set<CheckFlag>
  private let workspace: String

  init(file: String, _ flags: Set<CheckFlag>, workspace: String = ".") {
    self.file = file
    self.flags = flags
    self.workspace = workspace
  }

  private var asJSON: Bool { flags.contains(.json) }
  private var isStrict: Bool { flags.contains(.strict) }

  /// What `check FILE` asks for, with flags or without; nothing for other words.
  ///
  /// An editor runs it whenever the file is saved, and the parser of arguments would take a fifth of
  /// its time. Whatever is not plain goes that way.
  init?(plainWords words: [String]) {
    guard words.first == "check" else { return nil }
    let isOption = { (word: String) in word.hasPrefix("-") && word != "-" }
    let files = words.dropFirst().filter { !isOption($0) }
    guard files.count == 1 else { return nil }
    let options = words.dropFirst().filter(isOption)
    let flags = options.compactMap { option in
      CheckFlag.allCases.first { option == "--\($0.rawValue)" }
    }
    guard flags.count == options.count else { return nil }
    self.init(file: files[0], Set(flags))
  }

  func run() throws {
    let checking = try Checking(
      SurveySource(typed: file), in: Workspace(workspace), now: SystemClock.now())
    let text =
      asJSON ? JSONLinesRenderer.render(checking.report) : TextRenderer.render(checking.report)
    if !text.isEmpty { try Console.show(bytes: Array(text.utf8)) }
    let survey = try passed(checking)
    try asJSON ? showJSON(checking) : show(checking, survey)
    try requirePromises(checking)
    if !asJSON, file != "-", !checking.foresights.isEmpty {
      NextTalk.say(.preview, with: StepWords(definition: ShellWord(file)))
    }
  }

  /// The survey, when nothing in the file stands against it.
  private func passed(_ checking: Checking) throws -> Survey {
    let (path, report) = (checking.source.path, checking.report)
    guard let survey = checking.survey else {
      throw CommandFailure(
        .definitionHasErrors, "\(path): \(count(report.errorCount, "error"))",
        help: "mend \(report.errorCount == 1 ? "it" : "them") and run `aloud check` again")
    }
    if isStrict, report.warningCount > 0 {
      throw CommandFailure(
        .definitionHasErrors, "\(path): \(count(report.warningCount, "warning"))",
        help: "follow the advice, or run without --strict")
    }
    return survey
  }

  private func showJSON(_ checking: Checking) throws {
    for foresight in checking.foresights {
      try Console.show(bytes: ForesightJSON.line(for: foresight))
    }
    for edits in checking.frozen {
      try Console.show(bytes: CanonicalJSON.bytes(of: FrozenEditsJSON(edits), layout: .compact))
    }
  }

  private func show(_ checking: Checking, _ survey: Survey) throws {
    try Console.show(summary(of: survey, in: checking))
    for foresight in checking.foresights {
      let table = ForesightTable(foresight, in: Console.words).text
      if !table.isEmpty { try Console.show("\n" + table.dropLast()) }
    }
    for wave in checking.coming {
      if let seeable = SeeableText(survey, wave, in: Console.words).text {
        try Console.show("\n" + seeable)
      }
    }
    for line in checking.frozen.flatMap(\.lines) { try Console.show(line) }
  }

  private func requirePromises(_ checking: Checking) throws {
    guard let broken = checking.broken else { return }
    throw CommandFailure(
      .refused,
      "\(broken.wave) invites \(broken.invited), and nothing is said of fewer than "
        + "\(broken.minimumResponses) answers",
      help: "invite more people together, or do not ask: the promise could not be kept")
  }

  private func summary(of survey: Survey, in checking: Checking) -> String {
    let items = survey.scales.reduce(0) { $0 + $1.items.count }
    var text = "\(checking.source.path): \(count(survey.scales.count, "scale")), "
    text += "\(count(items, "item")), \(count(survey.waves.count, "wave"))"
    let warnings = checking.report.warningCount
    text += warnings == 0 ? ", no problems" : ", \(count(warnings, "warning"))"
    return text
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
