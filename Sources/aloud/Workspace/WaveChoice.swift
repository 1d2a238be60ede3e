import AloudBallots
import AloudDefinition
import AloudModel

/// Finds the survey and the wave a command is about, so that with one of each nobody types an id.
struct WaveChoice {
  let workspace: Workspace
  let survey: Identifier<Survey>

  init(_ workspace: Workspace, survey: String?) throws(CommandFailure) {
    self.workspace = workspace
    if let survey {
      guard let id = Identifier<Survey>(survey) else {
        throw CommandFailure(
          .usage, "'\(survey)' is not the id of a survey",
          help: "ids are lower-case letters, digits and hyphens")
      }
      self.survey = id
      return
    }
    let known = try workspace.surveyIDs()
    guard known.count == 1, let only = known.first else {
      throw CommandFailure(
        .usage,
        known.isEmpty
          ? "there is no survey in \(workspace.surveys)" : "there are several surveys here",
        help: known.isEmpty
          ? "run `aloud new` to make one, or name the folder with --workspace"
          : "name one with --survey: \(known.map(\.text).joined(separator: ", "))")
    }
    self.survey = only
  }

  /// The wave that was named, or the only one in a stage that the step is for.
  func folder(_ named: String?, for step: WaveStep) throws(CommandFailure) -> WaveFolder {
    let begun = try workspace.waveFolders(of: survey)
    if let named {
      guard let id = Identifier<Wave>(named) else {
        throw CommandFailure(
          .usage, "'\(named)' is not the id of a wave",
          help: "ids are lower-case letters, digits and hyphens")
      }
      if !begun.contains(where: { $0.wave == id }) { try requireDeclared(id) }
      return workspace.waveFolder(survey, id)
    }
    if let fitting = begun.last(where: { $0.takes(step) }) { return fitting }
    if step.stages.contains(.draft), let draft = try firstDraft(begun) { return draft }
    if let last = begun.last {
      try last.require(step)
    }
    throw CommandFailure(
      .wrongStage, "no wave of \(survey) is ready for \(step.rawValue)",
      help: "name the wave: `aloud \(step.rawValue) WAVE\(NextPlace.typed)`")
  }

  /// The definition of the survey, with advice from its earlier waves.
  func source() throws(CommandFailure) -> SurveySource {
    try definition().compared(with: workspace)
  }

  private func definition() throws(CommandFailure) -> SurveySource {
    try SurveySource(reading: workspace.definition(of: survey))
  }

  /// Fails for a wave that was never frozen and that a readable definition does not declare.
  private func requireDeclared(_ wave: Identifier<Wave>) throws(CommandFailure) {
    guard let survey = try source().definition.survey, survey.wave(wave) == nil else { return }
    throw CommandFailure(undeclared: wave, in: survey)
  }

  /// The first declared wave that was never frozen and is not over; one that is over only where there
  /// is no other, and then freezing it is refused with its name.
  private func firstDraft(_ begun: [WaveFolder]) throws(CommandFailure) -> WaveFolder? {
    guard let declared = try definition().definition.survey else { return nil }
    let known = Set(begun.map(\.wave))
    let drafts = declared.waves.filter { !known.contains($0.id) }
    return try ZoneClock(of: declared).next(of: drafts, at: SystemClock.now())
      .map { workspace.waveFolder(survey, $0.id) }
  }
}

extension CommandFailure {
  init(undeclared wave: Identifier<Wave>, in survey: Survey) {
    self.init(
      .usage, "the definition declares no wave '\(wave)'",
      help: "declared are: \(survey.waves.map(\.id.text).joined(separator: ", "))")
  }
}
