import AloudAdvice
package import AloudDefinition
import AloudDiagnostics
import AloudFiles
package import AloudModel

/// A definition file as it lies on the disk, read as a whole.
package struct SurveySource {
  package let path: String
  package let bytes: [UInt8]
  package let definition: ParsedDefinition
  /// The manifests it was compared with, in the order of their waves.
  package let earlier: [Manifest]

  package init(reading path: String) throws(Refusal) {
    self.init(try Files.named.read(path, atMost: 16 * FileLimits.definition), called: path)
  }

  /// A definition that lies in no file.
  package init(_ bytes: [UInt8], called name: String) {
    self.init(path: name, bytes: bytes, earlier: [])
  }

  private init(path: String, bytes: [UInt8], earlier: [Manifest]) {
    self.path = path
    self.bytes = bytes
    self.earlier = earlier
    definition = AdvisedDefinition.read(
      bytes, name: path, earlier: earlier, zones: ZoneClock.names)
  }

  /// The same file, with advice that comes from the survey's earlier waves.
  package func compared(with workspace: Workspace) throws(Refusal) -> SurveySource {
    guard let survey = definition.survey else { return self }
    // What another tool asked in other words is no edit of the definition.
    let earlier = try workspace.manifests(of: survey.id).filter { $0.tool == nil }
    guard !earlier.isEmpty else { return self }
    return SurveySource(path: path, bytes: bytes, earlier: earlier)
  }

  /// The file with other bytes, read again as a whole; nothing is written.
  package func replacing(_ bytes: [UInt8]) -> SurveySource {
    SurveySource(path: path, bytes: bytes, earlier: earlier)
  }

  /// The survey, when the file has no error.
  package func survey() throws(Refusal) -> Survey {
    guard let survey = definition.survey else {
      throw .definition(.hasErrors(path, definition.report))
    }
    return survey
  }
}
