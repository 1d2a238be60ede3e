import AloudBallots
import AloudDefinition
import AloudModel

/// What a definition says otherwise than a wave that is frozen and not finished: it has no effect there.
struct FrozenEdits {
  let wave: Identifier<Wave>
  /// One difference each, in words.
  let edits: [String]

  /// Those of every wave of a survey that is open or closed, without waves that nothing was changed of.
  static func all(
    in survey: Survey, _ workspace: Workspace
  ) throws(CommandFailure) -> [FrozenEdits] {
    var all: [FrozenEdits] = []
    for folder in try running(survey.id, workspace) {
      let found = FrozenEdits(of: survey, since: try folder.manifest())
      if !found.edits.isEmpty { all.append(found) }
    }
    return all
  }

  /// The same of those whose manifests can be read, where others are told of elsewhere.
  static func readable(in survey: Survey, _ workspace: Workspace) -> [FrozenEdits] {
    let folders = (try? running(survey.id, workspace)) ?? []
    return folders.compactMap { try? $0.manifest() }
      .map { FrozenEdits(of: survey, since: $0) }.filter { !$0.edits.isEmpty }
  }

  init(of survey: Survey, since manifest: Manifest) {
    wave = manifest.waveID
    let comparison = SurveyComparison(from: manifest.survey, to: survey)
    edits = ComparisonText(comparison: comparison, from: "", to: "").lines(for: wave)
  }

  /// Waves that staff may be answering, or of which the answers are being counted.
  static func running(
    _ survey: Identifier<Survey>, _ workspace: Workspace
  ) throws(CommandFailure) -> [WaveFolder] {
    try workspace.waveFolders(of: survey).filter { $0.stage == .open || $0.stage == .closed }
  }

  /// The edits one a line, under a line that says what holds.
  var lines: [String] {
    ["\(wave) is frozen: what was changed since has no effect on it"] + edits.map { "  \($0)" }
  }
}

/// The same for programs, one object a line.
struct FrozenEditsJSON: Encodable {
  private let version = 1
  private let wave: String
  private let edits: [String]

  init(_ found: FrozenEdits) { (wave, edits) = (found.wave.text, found.edits) }

  private enum CodingKeys: String, CodingKey {
    case version = "aloud_frozen_edits"
    case wave, edits
  }
}
