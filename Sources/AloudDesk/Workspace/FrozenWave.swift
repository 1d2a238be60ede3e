package import AloudBallots
import AloudCrypto
package import AloudModel

/// A wave that is frozen, and its manifest.
package struct FrozenWave {
  package let folder: WaveFolder
  package let manifest: Manifest

  package init(folder: WaveFolder, manifest: Manifest) {
    self.folder = folder
    self.manifest = manifest
  }
}

extension WaveChoice {
  /// The wave that was named, or the only one the step is for, frozen by this call where it was not yet.
  ///
  /// - Parameter noting: told of the definition, where it is read to be frozen.
  package func frozen(
    _ named: String?, for step: WaveStep, using dice: inout some RandomNumberGenerator,
    noting: (SurveySource) -> Void = { _ in }
  ) throws(Refusal) -> FrozenWave {
    let folder = try folder(named, for: step)
    try folder.require(step)
    let manifest = try Freezer(workspace: workspace, now: now).manifest(
      of: folder,
      source: { () throws(Refusal) in
        let source = try source()
        noting(source)
        return source
      }, using: &dice)
    return FrozenWave(folder: folder, manifest: manifest)
  }
}
