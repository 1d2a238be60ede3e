import AloudBallots
package import AloudDisclosure
package import AloudModel

/// Everything that was counted on this computer, in the order of counting.
package struct CountedWaves {
  private let waves: [CountedWave]

  package init(_ waves: [CountedWave]) {
    self.waves = waves.sorted {
      ($0.place, $0.record.manifest.hex) < ($1.place, $1.record.manifest.hex)
    }
  }

  /// The wave of a manifest, where it was counted.
  package func wave(of manifest: Fingerprint) -> CountedWave? {
    waves.first { $0.record.manifest == manifest }
  }

  /// The wave of a bundle or a file, where it was counted.
  func wave(from bundle: Fingerprint) -> CountedWave? {
    waves.first { $0.record.bundle == bundle }
  }

  /// The releases counted before a wave: all of them, where it was not counted yet. Counted again it
  /// is held against the same ones as the first time.
  package func before(_ manifest: Fingerprint) -> [PublishedRelease] {
    let end = wave(of: manifest)?.place ?? .max
    return waves.filter { $0.place < end }.compactMap(\.counted?.release)
  }

  /// The place of the next that is counted.
  package var nextPlace: Int { (waves.map(\.place).max() ?? 0) + 1 }

  /// A wave is counted once, and a key opens one wave.
  package func refuseAnother(_ record: CountedRecord, key: Fingerprint) throws(Refusal) {
    try refuseAnother(record)
    let other = waves.first { $0.counted?.key == key && $0.record.manifest != record.manifest }
    guard let manifest = other?.counted?.release.release.manifest else { return }
    throw .counting(.keyOpenedAnother(manifest.waveID, manifest.survey.id))
  }

  package func refuseAnother(_ record: CountedRecord) throws(Refusal) {
    guard let counted = wave(of: record.manifest), counted.record != record else { return }
    throw .counting(.countedBefore)
  }
}
