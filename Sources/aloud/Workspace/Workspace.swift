import AloudBallots
import AloudDisclosure
import AloudFiles
import AloudModel

/// The folder a school works in: definitions in `Surveys`, reports in `Reports`, and `.aloud` with
/// what is secret while a wave is open.
struct Workspace {
  let root: String

  init(_ root: String) { self.root = root }

  var surveys: String { path("Surveys") }

  /// What is secret while a wave is open.
  var secrets: String { path(".aloud") }

  /// What editors check definitions with.
  var schema: String { path("Surveys/survey.schema.json") }

  /// The list of what git leaves alone.
  var ignoredFiles: String { path(".gitignore") }

  func definition(of survey: Identifier<Survey>) -> String { path("Surveys/\(survey).yaml") }

  func cycles(of survey: Identifier<Survey>) -> String { path("Reports/\(survey)/cycles.json") }

  func waveFolder(_ survey: Identifier<Survey>, _ wave: Identifier<Wave>) -> WaveFolder {
    WaveFolder(
      survey: survey, wave: wave, secrets: path(".aloud/\(survey)/\(wave)"),
      reports: path("Reports/\(survey)/\(wave)"))
  }

  /// Every wave of a survey that was frozen, also one that was given up, sorted by id.
  func waveFolders(of survey: Identifier<Survey>) throws(CommandFailure) -> [WaveFolder] {
    let names = try names(in: path(".aloud/\(survey)")) + names(in: path("Reports/\(survey)"))
    let waves = Set(names.compactMap { Identifier<Wave>($0) }).sorted()
    return waves.map { waveFolder(survey, $0) }.filter { $0.stage != .draft }
  }

  /// The manifests of every wave of a survey that was frozen and not given up, in the order in which
  /// they were frozen.
  func manifests(of survey: Identifier<Survey>) throws(CommandFailure) -> [Manifest] {
    var manifests: [Manifest] = []
    for folder in try waveFolders(of: survey) where folder.stage != .purged {
      if let release = try folder.release() {
        manifests.append(release.release.manifest)
      } else {
        manifests.append(try folder.manifest())
      }
    }
    return manifests.sorted { $0.precedes($1) }
  }

  /// The manifests of waves that were given up, as far as they can be read.
  func givenUp(of survey: Identifier<Survey>) throws(CommandFailure) -> [Manifest] {
    try waveFolders(of: survey).compactMap(\.givenUpManifest)
  }

  /// The ids of all surveys that have a definition, a manifest or a release, sorted.
  func surveyIDs() throws(CommandFailure) -> [Identifier<Survey>] {
    let suffix = ".yaml"
    let defined = try names(in: surveys).filter { $0.hasSuffix(suffix) }.map {
      String($0.dropLast(suffix.count))
    }
    let running = try names(in: path(".aloud")) + names(in: path("Reports"))
    return Set((defined + running).compactMap { Identifier<Survey>($0) }).sorted()
  }

  private func names(in folder: String) throws(CommandFailure) -> [String] {
    do throws(FileFailure) { return try Folder.names(in: folder) } catch {
      switch error.reason {
      case .missing, .notAPlainFile: return []
      case .notPermitted, .noSpace, .exists, .tooLarge, .other:
        throw CommandFailure(error)
      }
    }
  }

  private func path(_ relative: String) -> String {
    root == "." ? relative : "\(root)/\(relative)"
  }
}
