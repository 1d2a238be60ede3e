import AloudExchange
package import AloudModel

/// A wave's questions as a form of another tool.
package struct FormExporting {
  package let wave: Wave
  package let survey: Survey

  /// Which tools' files can be written.
  package enum Kind: String, CaseIterable, Sendable {
    case xlsform
    case limesurvey
  }

  /// - Parameter named: the wave's id as typed; the one that comes next, where nothing was.
  package init(_ survey: Survey, in workspace: Workspace, wave named: String?, now: Instant)
    throws(Refusal)
  {
    let preview = try Previewing(survey, in: workspace, wave: named, now: now)
    self.survey = survey
    wave = preview.wave
  }

  /// The name of the file, unless somebody says otherwise.
  package func name(_ kind: Kind) -> String {
    switch kind {
    case .xlsform: "\(survey.id)-\(wave.id).xlsx"
    case .limesurvey: "\(survey.id)-\(wave.id).txt"
    }
  }

  package func bytes(_ kind: Kind) -> [UInt8] {
    let form = ExportedForm(survey, in: wave)
    return switch kind {
    case .xlsform: form.xlsform
    case .limesurvey: form.limeSurvey
    }
  }
}
