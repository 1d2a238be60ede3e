import AloudDefinition
import AloudDiagnostics
import AloudFiles
import AloudModel

/// A definition file as it lies on the disk, read as a whole.
struct SurveySource {
  let path: String
  let bytes: [UInt8]
  let definition: ParsedDefinition
  /// The manifests it was compared with, in the order of their waves.
  let earlier: [Manifest]

  /// - Parameter path: `-` for standard input.
  init(reading path: String) throws(CommandFailure) {
    earlier = []
    self.path = path == "-" ? "(standard input)" : path
    if path == "-" {
      bytes = Console.standardInput(atMost: FileLimits.definition)
      definition = SurveyDefinition.read(bytes, name: self.path, zones: ZoneClock.names)
      return
    }
    bytes = try Files.named.read(path, atMost: 16 * FileLimits.definition)
    definition = SurveyDefinition.read(bytes, name: path, zones: ZoneClock.names)
  }

  private init(path: String, bytes: [UInt8], earlier: [Manifest]) {
    self.path = path
    self.bytes = bytes
    self.earlier = earlier
    definition = SurveyDefinition.read(
      bytes, name: path, earlier: earlier, zones: ZoneClock.names)
  }

  /// The same file, with advice that comes from the survey's earlier waves.
  func compared(with workspace: Workspace) throws(CommandFailure) -> SurveySource {
    guard let survey = definition.survey else { return self }
    let earlier = try workspace.manifests(of: survey.id)
    guard !earlier.isEmpty else { return self }
    return SurveySource(path: path, bytes: bytes, earlier: earlier)
  }

  /// The file with other bytes, read again as a whole; nothing is written.
  func replacing(_ bytes: [UInt8]) -> SurveySource {
    SurveySource(path: path, bytes: bytes, earlier: earlier)
  }

  /// The survey, when the file has no error; otherwise every problem is shown first. Warnings alone
  /// are counted in a line: `check` shows them.
  func survey() throws(CommandFailure) -> Survey {
    guard let survey = definition.survey else {
      showDiagnostics()
      throw CommandFailure(
        .definitionHasErrors, "\(path) has errors", help: "mend them and run the command again")
    }
    let warnings = definition.report.warningCount
    if warnings > 0 {
      Console.say(
        "\(path): \(warnings == 1 ? "1 warning" : "\(warnings) warnings"); see aloud check")
    }
    return survey
  }

  /// All problems, to standard error.
  func showDiagnostics() {
    let text = TextRenderer.render(definition.report)
    if !text.isEmpty { Console.say(text) }
  }
}
