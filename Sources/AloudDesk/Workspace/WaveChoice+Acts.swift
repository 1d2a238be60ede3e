import AloudBallots
import AloudDefinition
package import AloudDisclosure
import AloudFiles
import AloudModel

extension WaveChoice {
  /// The wave to close, or the closed one whose bundle is wanted again.
  package func closable(_ named: String?) throws(Refusal) -> WaveFolder {
    let begun = try workspace.waveFolders(of: survey)
    if named == nil, !begun.contains(where: { $0.stage == .open }),
      let closed = begun.last(where: { $0.stage == .closed })
    {
      return closed
    }
    return try folder(named, for: .close)
  }

  /// The wave to report: that was named, or the newest with a release.
  package func reportable(_ named: String?) throws(Refusal) -> WaveFolder {
    if named != nil { return try folder(named, for: .report) }
    var finished: [(folder: WaveFolder, manifest: Manifest)] = []
    for folder in try workspace.waveFolders(of: survey) {
      guard let manifest = try folder.release()?.release.manifest else { continue }
      finished.append((folder, manifest))
    }
    if let newest = Timeline.sorted(finished, by: { $0.manifest }).last { return newest.folder }
    return try folder(nil, for: .report)
  }

  /// A wave to be given up.
  package func purging(_ named: String) throws(Refusal) -> Purging {
    let folder = try folder(named, for: .purge)
    try folder.require(.purge)
    // Without the advice from earlier waves, which needs their manifests.
    let source = try? SurveySource(reading: workspace.definition(of: survey))
    return Purging(folder: folder, key: source?.definition.survey?.promise.keyHolder.key)
  }
}

// MARK: Finishing

extension WaveChoice {
  /// Where the taking in of a release stands.
  package enum FinishStanding {
    /// `finish` was cut off before everything was destroyed.
    case interrupted(Finishing)
    /// The release is here already.
    case finished(PublishedRelease)
    /// A copy takes the place of what was taken away.
    case gone(Finishing)
    case ready(Finishing)
  }

  /// - Parameter path: of the release that somebody has, where they have one.
  package func finishing(
    _ named: String?, release path: String?
  ) throws(Refusal) -> FinishStanding {
    try finishing(named, isAtHand: path != nil) { () throws(Refusal) in
      guard let path else { throw .finishing(.whichRelease) }
      return try ReleaseReading.read(path)
    }
  }

  /// - Parameter brought: the files that somebody handed over.
  package func finishing(
    _ named: String?, brought: Finishing.Brought
  ) throws(Refusal) -> FinishStanding {
    try finishing(named, isAtHand: true) { () throws(Refusal) in brought.release }
  }

  private func finishing(
    _ named: String?, isAtHand: Bool, _ read: () throws(Refusal) -> PublishedRelease
  ) throws(Refusal) -> FinishStanding {
    let begun = try workspace.waveFolders(of: survey).filter {
      named == nil || named == $0.wave.text
    }
    if let cutOff = begun.first(where: \.hasLeftovers) {
      try cutOff.requireFiles(for: .finish)
      return .interrupted(Finishing(folder: cutOff))
    }
    if let before = try finishedBefore(begun, isAtHand, read) { return before }
    let folder = try folder(named, for: .finish)
    try folder.require(.finish)
    guard isAtHand else { throw .finishing(.whichRelease) }
    guard !folder.areResultsGone else { return .gone(Finishing(folder: folder)) }
    _ = try ClosedBundle(folder: folder, workspace: workspace).bytes()
    return .ready(Finishing(folder: folder))
  }

  /// The release of a wave that is finished already: its words may have been lost with a terminal.
  private func finishedBefore(
    _ begun: [WaveFolder], _ isAtHand: Bool, _ read: () throws(Refusal) -> PublishedRelease
  ) throws(Refusal) -> FinishStanding? {
    guard !begun.contains(where: { $0.takes(.finish) }),
      let folder = begun.last(where: { $0.stage == .finished }),
      let published = try folder.release()
    else { return nil }
    guard isAtHand else { return .finished(published) }
    if !DurableFile.exists(folder.spentPath) { return .gone(Finishing(folder: folder)) }
    let isThis = try read().fingerprint == published.fingerprint
    return isThis ? .finished(published) : nil
  }
}
