package import AloudBallots
import AloudDefinition
package import AloudModel

/// Finds the survey and the wave a command is about, so that with one of each nobody types an id.
package struct WaveChoice {
  package let workspace: Workspace
  package let survey: Identifier<Survey>
  package let now: Instant

  /// - Parameter survey: as typed; nothing, where there is but one.
  package init(_ workspace: Workspace, survey: String?, now: Instant) throws(Refusal) {
    (self.workspace, self.now) = (workspace, now)
    if let survey {
      guard let id = Identifier<Survey>(survey) else { throw .choice(.notASurvey(survey)) }
      self.survey = id
      return
    }
    let known = try workspace.surveyIDs()
    guard let only = known.first else { throw .choice(.noSurvey(in: workspace.surveys)) }
    guard known.count == 1 else { throw .choice(.severalSurveys(known)) }
    self.survey = only
  }

  /// The wave that was named, or the only one in a stage that the step is for.
  package func folder(_ named: String?, for step: WaveStep) throws(Refusal) -> WaveFolder {
    let begun = try workspace.waveFolders(of: survey)
    if let named {
      guard let id = Identifier<Wave>(named) else { throw .choice(.notAWave(named)) }
      if !begun.contains(where: { $0.wave == id }) { try requireDeclared(id) }
      return workspace.waveFolder(survey, id)
    }
    if let fitting = begun.last(where: { $0.takes(step) }) { return fitting }
    if step.stages.contains(.draft), let draft = try firstDraft(begun) { return draft }
    if let last = begun.last {
      try last.require(step)
    }
    throw .choice(.noneReady(survey, step))
  }

  /// The definition of the survey, with advice from its earlier waves.
  package func source() throws(Refusal) -> SurveySource {
    try definition().compared(with: workspace)
  }

  private func definition() throws(Refusal) -> SurveySource {
    try SurveySource(reading: workspace.definition(of: survey))
  }

  /// Fails for a wave that was never frozen and that a readable definition does not declare.
  private func requireDeclared(_ wave: Identifier<Wave>) throws(Refusal) {
    guard let survey = try source().definition.survey, survey.wave(wave) == nil else { return }
    throw .choice(.undeclared(wave.text, survey.waves.map(\.id)))
  }

  /// The first declared wave that was never frozen and is not over; one that is over only where there
  /// is no other, and then freezing it is refused with its name.
  private func firstDraft(_ begun: [WaveFolder]) throws(Refusal) -> WaveFolder? {
    guard let declared = try definition().definition.survey else { return nil }
    let known = Set(begun.map(\.wave))
    let drafts = declared.waves.filter { !known.contains($0.id) }
    return try ZoneClock(of: declared).next(of: drafts, at: now)
      .map { workspace.waveFolder(survey, $0.id) }
  }
}
