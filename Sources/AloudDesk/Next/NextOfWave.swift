import AloudBallots
import AloudDefinition
package import AloudModel

/// What comes next for the waves of one survey, by what lies there.
package struct NextOfWave {
  package let workspace: Workspace
  package let survey: Identifier<Survey>

  package init(_ workspace: Workspace, _ survey: Identifier<Survey>) {
    (self.workspace, self.survey) = (workspace, survey)
  }

  /// Of a wave that was frozen, or that the definition declares; nothing where it cannot be told.
  ///
  /// - Parameter read: the definition where it was read already.
  package func steps(
    _ wave: Identifier<Wave>, declaredIn read: Survey? = nil, at now: Instant
  ) -> [NextStep]? {
    let folder = workspace.waveFolder(survey, wave)
    guard folder.stage == .draft else {
      return (try? folder.manifest()).map {
        WaveSituation(of: folder, $0, in: workspace, now: now).next
      }
    }
    guard
      let declared = read ?? definition(),
      let draft = declared.wave(wave), let clock = try? ZoneClock(of: declared)
    else { return nil }
    return WaveSituation(draft: draft, of: declared, by: clock, now: now).next
  }

  /// The wave of a definition that nobody froze and that comes next.
  package func coming(in definition: Survey, at now: Instant) -> Wave? {
    (try? ZoneClock(of: definition))?.next(of: drafts(of: definition), at: now)
  }

  /// The waves that a definition declares and nobody froze.
  package func drafts(of definition: Survey) -> [Wave] {
    definition.waves.filter { workspace.waveFolder(survey, $0.id).stage == .draft }
  }

  private func definition() -> Survey? {
    (try? SurveySource(reading: workspace.definition(of: survey)))?.definition.survey
  }
}
