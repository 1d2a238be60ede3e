package import AloudTally

/// One scale's history as releases tell it: the waves that asked it in today's wording.
///
/// Waves that did not ask the scale are not listed.
package struct LevelSeries: Hashable, Sendable {
  /// Comparable with each other, oldest first; the last is the wave the report is about.
  package let waves: [SeriesWave]
  package let before: Before

  /// What came before the first comparable wave.
  package enum Before: Hashable, Sendable {
    case nothing
    /// Waves whose wording, options or items were different.
    case otherQuestions
  }

  /// - Precondition: there is a wave, and days do not go back.
  package init(waves: [SeriesWave], before: Before) {
    precondition(!waves.isEmpty, "a series ends with the wave it is about")
    precondition(
      zip(waves, waves.dropFirst()).allSatisfy { !($1.day < $0.day) }, "waves come oldest first")
    self.waves = waves
    self.before = before
  }
}

extension LevelSeries {
  /// The levels that were released, oldest first.
  package var levels: [WaveLevel] {
    waves.compactMap { wave in
      switch wave.outcome {
      case .level(let level): WaveLevel(wave: wave.wave, day: wave.day, level: level)
      case .nearEnd, .tooFewAnswers: nil
      }
    }
  }

  /// The level of every test on this series, which depends on how many levels it has.
  package func level(for share: SignificanceShare) -> SignificanceLevel {
    share.level(waves: levels.count)
  }

  /// The trend over all released levels; none where one of them is withheld for being near the end,
  /// since a line that leaves it out would tell another story.
  package func trend(for share: SignificanceShare) -> Computed<LinearTrend> {
    if waves.contains(where: { $0.outcome == .nearEnd }) { return .notComputable(.nearEndOfScale) }
    return LinearTrend.fit(levels, level: level(for: share))
  }

  /// Each step from one released level to the next, at the level it had when it was the newest.
  func steps(for share: SignificanceShare) -> [WaveChange] {
    let levels = levels
    return levels.indices.dropFirst().map { place in
      WaveChange(
        from: levels[place - 1], to: levels[place], level: share.level(waves: place + 1))
    }
  }
}
