import AloudFiles
package import AloudModel

/// Writes the reports of a survey again that were written before its record of cycles changed: what
/// lies in `Reports` then follows from releases and record, and `verify` finds it so.
package struct ReportRenewal {
  package let workspace: Workspace
  package let survey: Identifier<Survey>

  package init(workspace: Workspace, survey: Identifier<Survey>) {
    self.workspace = workspace
    self.survey = survey
  }

  /// The waves whose reports were written again.
  ///
  /// - Parameter written: a wave whose report is new already.
  package func renew(besides written: Identifier<Wave>? = nil) throws(Refusal) -> [Identifier<Wave>]
  {
    var renewed: [Identifier<Wave>] = []
    let folders = try workspace.waveFolders(of: survey).filter {
      $0.hasReport && $0.wave != written
    }
    guard !folders.isEmpty else { return [] }
    let releases = try workspace.releases(of: survey)
    for folder in folders {
      let reporting = Reporting(
        workspace: workspace, folder: folder, language: folder.reportLanguage)
      _ = try reporting.write(from: releases)
      renewed.append(folder.wave)
    }
    return renewed
  }
}

extension WaveFolder {
  private var indexPath: String { "\(reports)/\(ReportIndex.path)" }

  /// Whether a report was written, whole.
  package var hasReport: Bool { DurableFile.exists(indexPath) }

  /// The language of the report that lies there, as far as it can be told.
  package var reportLanguage: String? {
    guard let bytes = try? DurableFile.read(indexPath, atMost: FileLimits.release) else {
      return nil
    }
    return (try? CanonicalJSON.value(ReportIndex.self, from: bytes))?.language.tag
  }
}
