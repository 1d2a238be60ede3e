import AloudDefinition
import AloudDiagnostics
import AloudFiles
package import AloudModel
import AloudReports

/// Results without answers, beside the releases of a survey: `Reports/<survey>/earlier.csv`.
package struct EarlierFigures {
  private let workspace: Workspace
  private let survey: Survey

  package init(_ workspace: Workspace, of survey: Survey) {
    self.workspace = workspace
    self.survey = survey
  }

  /// Puts a sheet there, whole and without a mistake, and writes the reports again that are there.
  ///
  /// - Returns: the waves whose reports were written again.
  package func keep(sheetAt path: String) throws(Refusal) -> [Identifier<Wave>] {
    let bytes = try Files.named.read(path, atMost: FileLimits.sheet)
    _ = try Self.read(bytes, path, survey, strange: .refused)
    let kept = workspace.earlierFigures(of: survey.id)
    try Files.named.makeFolder(DurableFile.folder(of: kept))
    try Files.named.write(bytes, to: kept, access: .everyone)
    return try ReportRenewal(workspace: workspace, survey: survey.id).renew()
  }

  /// What lies there; nothing where nothing does.
  func figures() throws(Refusal) -> [EarlierFigure] {
    let path = workspace.earlierFigures(of: survey.id)
    guard DurableFile.exists(path) else { return [] }
    let bytes = try Files.named.read(path, atMost: FileLimits.sheet)
    return try Self.read(bytes, path, survey, strange: .leftOut)
  }

  private static func read(
    _ bytes: [UInt8], _ path: String, _ survey: Survey, strange: EarlierSheet.Strange
  ) throws(Refusal) -> [EarlierFigure] {
    let sheet = EarlierSheet(name: path, bytes: bytes, for: survey, strange: strange)
    guard !sheet.report.hasErrors else { throw .importing(.earlier(path, sheet.report)) }
    return sheet.rows.map { row in
      let subject: EarlierFigure.Subject =
        switch row.subject {
        case .scale(let id): .scale(id)
        case .item(let id): .item(id)
        }
      let words: String? =
        switch row.wording {
        case .same: nil
        case .other(let words): words
        }
      return EarlierFigure(
        day: row.day, subject: subject, figure: row.figure, people: row.people,
        source: row.source, otherWords: words)
    }
  }
}
