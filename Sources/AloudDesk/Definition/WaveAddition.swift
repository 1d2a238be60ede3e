package import AloudDefinition
package import AloudModel

/// Adds a wave to a definition file, and takes out a key that has done its work.
package struct WaveAddition {
  package let source: SurveySource
  package let survey: Survey
  package let entry: WaveEntry
  package let now: Instant
  /// The manifests of waves that were given up: neither their names nor their keys serve again.
  package let givenUp: [Manifest]

  package init(
    source: SurveySource, survey: Survey, entry: WaveEntry, now: Instant, givenUp: [Manifest]
  ) {
    self.source = source
    self.survey = survey
    self.entry = entry
    self.now = now
    self.givenUp = givenUp
  }

  /// The file as it would be, read as a whole, without a single error.
  package func result() throws(Refusal) -> (source: SurveySource, wave: Wave) {
    guard let bytes = source.definition.addingWave(entry.line, to: source.bytes) else {
      throw .definition(.wavesNotAList(source.path, add: entry.line))
    }
    let added = source.replacing(bytes)
    let edited = try keepsKey ? added : withoutKey(added)
    guard let wave = edited.definition.survey?.waves.last else {
      throw .definition(.waveMakesErrors(source.path, edited.definition.report))
    }
    guard !isOver(wave) else {
      throw .definition(.waveInThePast(wave.id, edited.definition.report))
    }
    return (edited, wave)
  }

  /// One key opens one wave: only a key that a wave is still waiting for stays.
  package var keepsKey: Bool {
    guard let key = survey.promise.keyHolder.key else { return true }
    let hasServed = (source.earlier + givenUp).contains { $0.keyHolderKey == key }
    return !hasServed && waiting != nil
  }

  /// The first declared wave that is not frozen and not over.
  package var waiting: Wave? {
    let frozen = Set((source.earlier + givenUp).map(\.waveID))
    return survey.waves.first { !frozen.contains($0.id) && !isOver($0) }
  }

  private func isOver(_ wave: Wave) -> Bool {
    ZoneClock(zone: survey.timezone).map { $0.instant(of: wave.closes) <= now } ?? false
  }

  private func withoutKey(_ added: SurveySource) throws(Refusal) -> SurveySource {
    guard added.definition.survey != nil else { return added }
    guard let bytes = added.definition.replacingKey(with: "pending", in: added.bytes) else {
      throw .definition(.noKeyLine(source.path, key: nil))
    }
    return added.replacing(bytes)
  }
}

extension WaveAddition {
  /// Weeks that a change needs before a cycle check can see it.
  package static let weeksOfCycle = 6

  /// A cycle check that comes too early to see anything.
  package struct EarlyCheck {
    package let wave: Identifier<Wave>
    package let days: Int
    package let last: Identifier<Wave>
  }

  /// Nothing, where it comes late enough.
  package func earlyCheck(_ wave: Wave) -> EarlyCheck? {
    guard wave.asks != nil, let last = survey.waves.last else { return nil }
    let days = wave.opens.day.daysSinceEpoch - last.closes.day.daysSinceEpoch
    guard (0..<Self.weeksOfCycle * 7).contains(days) else { return nil }
    return EarlyCheck(wave: wave.id, days: days, last: last.id)
  }
}
