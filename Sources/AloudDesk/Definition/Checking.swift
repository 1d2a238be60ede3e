import AloudDefinition
package import AloudDiagnostics
package import AloudDisclosure
package import AloudModel

/// A definition read as a whole: its problems, and what its coming waves could show.
package struct Checking {
  package let source: SurveySource
  /// Everything that is wrong or could be better, and what staff would miss.
  package let report: DiagnosticReport
  /// Waves that are still to come; the others cannot be changed any more. None where there are errors.
  package let coming: [Wave]
  /// One of each coming wave.
  package let foresights: [Foresight]
  /// What is said otherwise than waves that are frozen.
  package let frozen: [FrozenEdits]

  /// Nothing is refused for an error in the definition: it stands in the report.
  package init(_ source: SurveySource, in workspace: Workspace, now: Instant) throws(Refusal) {
    let source = try source.compared(with: workspace)
    self.source = source
    guard let survey = source.definition.survey else {
      (report, coming, foresights, frozen) = (source.definition.report, [], [], [])
      return
    }
    let clock = try ZoneClock(of: survey)
    coming = survey.waves.filter { clock.instant(of: $0.closes) > now }
    foresights = coming.map { Foresight(survey, $0) }
    report = source.definition.report.adding(
      CheckRemarks(definition: source.definition, survey: survey, foresights: foresights).all)
    frozen = try FrozenEdits.all(in: survey, workspace)
  }

  /// Nothing, where the file has errors.
  package var survey: Survey? { source.definition.survey }

  /// The first coming wave that invites too few for its promise.
  package var broken: Foresight? { foresights.first { !$0.canKeepThePromise } }
}
