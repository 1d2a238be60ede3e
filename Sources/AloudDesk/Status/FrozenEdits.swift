import AloudBallots
package import AloudDefinition
package import AloudModel

/// What a definition says otherwise than a wave that is frozen and not finished: it has no effect there.
package struct FrozenEdits {
  package let wave: Identifier<Wave>
  package let comparison: SurveyComparison

  /// Those of every wave of a survey that is open or closed, without waves that nothing was changed of.
  package static func all(
    in survey: Survey, _ workspace: Workspace
  ) throws(Refusal) -> [FrozenEdits] {
    var all: [FrozenEdits] = []
    for folder in try running(survey.id, workspace) {
      let found = FrozenEdits(of: survey, since: try folder.manifest())
      if !found.isEmpty { all.append(found) }
    }
    return all
  }

  /// The same of those whose manifests can be read, where others are told of elsewhere.
  package static func readable(in survey: Survey, _ workspace: Workspace) -> [FrozenEdits] {
    let folders = (try? running(survey.id, workspace)) ?? []
    return folders.compactMap { try? $0.manifest() }
      .map { FrozenEdits(of: survey, since: $0) }.filter { !$0.isEmpty }
  }

  package init(of survey: Survey, since manifest: Manifest) {
    wave = manifest.waveID
    comparison = SurveyComparison(from: manifest.survey, to: survey)
  }

  /// What became of the wave itself: others may be declared at any time.
  package var ownWave: [EntryChange] { comparison.waves.filter { $0.id == wave.text } }

  private var isEmpty: Bool {
    let entries = comparison.comments + comparison.breakdowns + ownWave
    return comparison.head.isEmpty && comparison.promise.isEmpty
      && comparison.scales.allSatisfy(\.isUnchanged)
      && entries.allSatisfy { $0.presence == .kept && $0.fields.isEmpty }
  }

  /// Waves that staff may be answering, or of which the answers are being counted.
  package static func running(
    _ survey: Identifier<Survey>, _ workspace: Workspace
  ) throws(Refusal) -> [WaveFolder] {
    try workspace.waveFolders(of: survey).filter { $0.stage == .open || $0.stage == .closed }
  }
}
