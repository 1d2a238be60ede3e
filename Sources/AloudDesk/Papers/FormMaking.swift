import AloudBallots
package import AloudCollector
import AloudDefinition
import AloudMarkup
package import AloudModel
import AloudPapers

/// Makes the form of a wave: an offline page, a sheet for a pen, or one as plain text.
package struct FormMaking {
  package let wave: FrozenWave

  package init(_ wave: FrozenWave) throws(Refusal) {
    try wave.manifest.requireSlips()
    self.wave = wave
  }

  private var manifest: Manifest { wave.manifest }

  /// The file that people open without a network, where staff were promised one and can still answer.
  package func form(at now: Instant) throws(Refusal) -> OfflineForm {
    try manifest.requireTime(to: .byFile, at: now)
    guard manifest.survey.promise.channels.contains(.file) else {
      throw .paper(.noFileChannel(manifest.waveID))
    }
    return try wave.folder.form(of: manifest)
  }

  /// What the file is called, unless somebody says otherwise.
  package var name: String { "\(manifest.survey.id)-\(manifest.waveID).html" }

  /// - Parameter language: as asked for by its tag.
  package func printedSheet(in language: String?) throws(Refusal) -> String {
    PrintedSheet(manifest: manifest).page(in: try manifest.survey.language(language)).text
  }

  package func textSheet(in language: String?) throws(Refusal) -> String {
    AnswerSheet.text(
      for: manifest, in: try manifest.survey.language(language), fingerprint: manifest.fingerprint)
  }
}
