import AloudBallots
import AloudDisclosure
import AloudFiles
package import AloudModel

/// The folder a school works in: definitions in `Surveys`, reports in `Reports`, and `.aloud` with
/// what is secret while a wave is open.
package struct Workspace {
  package let root: String

  package init(_ root: String) { self.root = root }

  package var surveys: String { path("Surveys") }

  /// What is secret while a wave is open.
  package var secrets: String { path(".aloud") }

  /// What is taken of other tools' answers, a file for each wave.
  package var imports: String { path("Imports") }

  /// Reports on questions, made from raw answers: not anonymous, and never in `Reports`.
  package var examined: String { path("Examined") }

  package func examined(_ survey: Identifier<Survey>, _ wave: Identifier<Wave>) -> String {
    "\(examined)/\(survey)/\(wave)"
  }

  package var reports: String { path("Reports") }

  /// What editors check definitions with.
  package var schema: String { path("Surveys/survey.schema.json") }

  /// The list of what git leaves alone.
  package var ignoredFiles: String { path(".gitignore") }

  package func definition(of survey: Identifier<Survey>) -> String {
    path("Surveys/\(survey).yaml")
  }

  /// Results without answers.
  package func earlierFigures(of survey: Identifier<Survey>) -> String {
    path("Reports/\(survey)/earlier.csv")
  }

  package func cycles(of survey: Identifier<Survey>) -> String {
    path("Reports/\(survey)/cycles.json")
  }

  package func waveFolder(_ survey: Identifier<Survey>, _ wave: Identifier<Wave>) -> WaveFolder {
    WaveFolder(
      survey: survey, wave: wave, secrets: path(".aloud/\(survey)/\(wave)"),
      reports: path("Reports/\(survey)/\(wave)"))
  }

  /// Every wave of a survey that was frozen, also one that was given up, sorted by id.
  package func waveFolders(of survey: Identifier<Survey>) throws(Refusal) -> [WaveFolder] {
    let names = try names(in: path(".aloud/\(survey)")) + names(in: path("Reports/\(survey)"))
    let waves = Set(names.compactMap { Identifier<Wave>($0) }).sorted()
    return waves.map { waveFolder(survey, $0) }.filter { $0.stage != .draft }
  }

  /// The manifests of every wave of a survey that was frozen and not given up, in the order in which
  /// they were frozen.
  package func manifests(of survey: Identifier<Survey>) throws(Refusal) -> [Manifest] {
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
  package func givenUp(of survey: Identifier<Survey>) throws(Refusal) -> [Manifest] {
    try waveFolders(of: survey).compactMap(\.givenUpManifest)
  }

  /// The ids of all surveys that have a definition, a manifest or a release, sorted.
  package func surveyIDs() throws(Refusal) -> [Identifier<Survey>] {
    let suffix = ".yaml"
    let defined = try names(in: surveys).filter { $0.hasSuffix(suffix) }.map {
      String($0.dropLast(suffix.count))
    }
    let running = try names(in: path(".aloud")) + names(in: path("Reports"))
    return Set((defined + running).compactMap { Identifier<Survey>($0) }).sorted()
  }

  /// The ids of all surveys of which a wave was frozen, sorted.
  package func frozenSurveyIDs() throws(Refusal) -> [Identifier<Survey>] {
    try names(in: secrets).compactMap { Identifier<Survey>($0) }.sorted()
  }

  private func names(in folder: String) throws(Refusal) -> [String] {
    do throws(FileFailure) { return try Folder.names(in: folder) } catch {
      switch error.reason {
      case .missing, .notAPlainFile: return []
      case .notPermitted, .noSpace, .exists, .tooLarge, .other:
        throw .file(error)
      }
    }
  }

  private func path(_ relative: String) -> String {
    root == "." ? relative : "\(root)/\(relative)"
  }
}
