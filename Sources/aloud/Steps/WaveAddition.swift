import AloudDefinition
import AloudModel

/// Adds a wave to a definition file, and takes out a key that has done its work.
struct WaveAddition {
  let source: SurveySource
  let survey: Survey
  let entry: WaveEntry
  let now: Instant
  /// The manifests of waves that were given up: neither their names nor their keys serve again.
  let givenUp: [Manifest]

  /// The file as it would be, read as a whole, without a single error.
  func result() throws(CommandFailure) -> (source: SurveySource, wave: Wave) {
    guard let bytes = source.definition.addingWave(entry.line, to: source.bytes) else {
      throw CommandFailure(
        .usage, "the waves of \(source.path) are not a list with dashes",
        help: "add to them by hand: \(entry.line)")
    }
    let added = source.replacing(bytes)
    let edited = try keepsKey ? added : withoutKey(added)
    edited.showDiagnostics()
    guard let wave = edited.definition.survey?.waves.last else {
      throw CommandFailure(
        .definitionHasErrors,
        "with this wave \(source.path) would have errors; nothing was written",
        help: "see the lines above, and run the command again")
    }
    try requireTime(wave)
    return (edited, wave)
  }

  /// One key opens one wave: only a key that a wave is still waiting for stays.
  var keepsKey: Bool {
    guard let key = survey.promise.keyHolder.key else { return true }
    let hasServed = (source.earlier + givenUp).contains { $0.keyHolderKey == key }
    return !hasServed && waiting != nil
  }

  /// The first declared wave that is not frozen and not over.
  var waiting: Wave? {
    let frozen = Set((source.earlier + givenUp).map(\.waveID))
    return survey.waves.first { !frozen.contains($0.id) && !isOver($0) }
  }

  private func isOver(_ wave: Wave) -> Bool {
    ZoneClock(zone: survey.timezone).map { $0.instant(of: wave.closes) <= now } ?? false
  }

  private func withoutKey(_ added: SurveySource) throws(CommandFailure) -> SurveySource {
    guard added.definition.survey != nil else { return added }
    guard let bytes = added.definition.replacingKey(with: "pending", in: added.bytes) else {
      throw CommandFailure(
        .usage, "\(source.path) has no `key:` on a line of its own that could be replaced",
        help: "write under promise.key_holder: key: pending")
    }
    return added.replacing(bytes)
  }

  private func requireTime(_ wave: Wave) throws(CommandFailure) {
    guard isOver(wave) else { return }
    throw CommandFailure(
      .usage, "\(wave.id) would close in the past; nothing was written",
      help: "give --opens and --closes that are still to come")
  }
}

extension WaveAddition {
  /// Weeks that a change needs before a cycle check can see it.
  static let weeksOfCycle = 6

  /// What to say where a cycle check comes too early to see anything.
  func earlyCheck(_ wave: Wave) -> String? {
    guard wave.asks != nil, let last = survey.waves.last else { return nil }
    let days = wave.opens.day.daysSinceEpoch - last.closes.day.daysSinceEpoch
    guard (0..<Self.weeksOfCycle * 7).contains(days) else { return nil }
    return "\(wave.id) opens \(days) days after \(last.id) closes: six weeks at least are needed"
      + " before a change can be seen, and people tire of being asked"
  }
}
