import AloudBallots
import AloudDisclosure
import AloudModel

/// Everything that was counted on this computer, in the order of counting.
struct CountedWaves {
  private let waves: [CountedWave]

  init(_ waves: [CountedWave]) {
    self.waves = waves.sorted {
      ($0.place, $0.record.manifest.hex) < ($1.place, $1.record.manifest.hex)
    }
  }

  /// The wave of a manifest, where it was counted.
  func wave(of manifest: Fingerprint) -> CountedWave? {
    waves.first { $0.record.manifest == manifest }
  }

  /// The releases counted before a wave: all of them, where it was not counted yet. Counted again it
  /// is held against the same ones as the first time.
  func before(_ manifest: Fingerprint) -> [PublishedRelease] {
    let end = wave(of: manifest)?.place ?? .max
    return waves.filter { $0.place < end }.compactMap(\.counted?.release)
  }

  /// The place of the next that is counted.
  var nextPlace: Int { (waves.map(\.place).max() ?? 0) + 1 }

  /// A wave is counted once, and a key opens one wave.
  func refuseAnother(_ record: CountedRecord, key: Fingerprint) throws(CommandFailure) {
    try refuseAnother(record)
    let other = waves.first { $0.counted?.key == key && $0.record.manifest != record.manifest }
    guard let manifest = other?.counted?.release.release.manifest else { return }
    throw CommandFailure(
      .refused,
      "the key of this wave has opened another on this computer: \(manifest.waveID) of "
        + "\(manifest.survey.id)",
      help: "one key opens one wave: tell the outside contact; the principal gives this wave up "
        + "(`aloud purge`) and asks with a new key")
  }

  func refuseAnother(_ record: CountedRecord) throws(CommandFailure) {
    guard let counted = wave(of: record.manifest), counted.record != record else { return }
    throw CommandFailure(
      .refused, "another bundle of this wave was counted on this computer",
      help: "two counts of one wave would give single answers away: use the release you have")
  }
}
