package import AloudModel
package import AloudTally

/// The history of one scale, or of the overall score, as releases tell it: the waves that asked it in
/// today's wording.
///
/// Waves that did not ask it are not listed.
package struct LevelSeries: Hashable, Sendable {
  /// Comparable with each other, oldest first; the last is the wave the report is about.
  package let waves: [SeriesWave]
  package let before: Before
  /// The newest earlier wave whose own report called a change: what was before it is no baseline any more.
  package let called: Identifier<Wave>?

  /// What came before the first comparable wave.
  package enum Before: Hashable, Sendable {
    case nothing
    /// Waves whose wording, options or items were different.
    case otherQuestions
  }

  /// - Precondition: there is a wave, and days do not go back.
  package init(waves: [SeriesWave], before: Before, called: Identifier<Wave>? = nil) {
    precondition(!waves.isEmpty, "a series ends with the wave it is about")
    precondition(
      zip(waves, waves.dropFirst()).allSatisfy { !($1.day < $0.day) }, "waves come oldest first")
    self.waves = waves
    self.before = before
    self.called = called
  }
}

extension LevelSeries {
  /// The levels that were released, oldest first.
  package var levels: [WaveLevel] { Self.levels(of: waves) }

  private static func levels(of waves: some Sequence<SeriesWave>) -> [WaveLevel] {
    waves.compactMap { wave in
      switch wave.outcome {
      case .level(let level): WaveLevel(wave: wave.wave, day: wave.day, level: level)
      case .nearEnd, .tooFewAnswers: nil
      }
    }
  }

  /// The newest level; nothing where it was not released.
  private var newest: WaveLevel? { Self.levels(of: waves.suffix(1)).first }

  /// What the newest level is compared with: up to three levels before it, back to the last that was called
  /// a change or withheld for being near the end. Nothing where there is no newest level or nothing before.
  package var baseline: Baseline? {
    guard newest != nil else { return nil }
    var earlier = waves.dropLast()
    if let end = earlier.lastIndex(where: { $0.outcome == .nearEnd }) {
      earlier = earlier[(end + 1)...]
    }
    var levels = Self.levels(of: earlier)
    if let start = levels.lastIndex(where: { $0.wave == called }) {
      levels.removeFirst(start)
    }
    return levels.isEmpty ? nil : Baseline(Array(levels.suffix(Baseline.mostWaves)))
  }

  /// The newest level against its baseline.
  package func change(at level: SignificanceLevel) -> WaveChange? {
    guard let newest, let baseline else { return nil }
    return WaveChange(from: baseline, to: newest, level: level)
  }

  /// The trend over all released levels; none where one of them is withheld for being near the end,
  /// since a line that leaves it out would tell another story.
  package func trend(at level: SignificanceLevel) -> Computed<LinearTrend> {
    isNearEndAnywhere ? .notComputable(.nearEndOfScale) : LinearTrend.fit(levels, level: level)
  }

  /// Whether a line can be tested beside the newest change.
  var hasTrend: Bool {
    baseline != nil && !isNearEndAnywhere && LinearTrend.missing(in: levels) == nil
  }

  private var isNearEndAnywhere: Bool { waves.contains { $0.outcome == .nearEnd } }
}
