import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

/// What may be said of one scale of page 1 since the survey before.
struct ScaleChange: Hashable, Sendable {
  let scale: Scale
  let series: LevelSeries
  let level: SignificanceLevel
  let verdict: Verdict
  /// The straight line over all comparable surveys.
  let trend: Computed<LinearTrend>

  init(of scale: Scale, over waves: [WaveReading], share: SignificanceShare) {
    self.scale = scale
    series = LevelSeries(of: scale, over: waves)
    level = series.level(for: share)
    verdict = series.verdict(for: share)
    trend = series.trend(for: share)
  }

  /// Whether there was a comparison that could not be decided.
  var isTooUncertain: Bool {
    switch verdict {
    case .tooUncertain: true
    case .clearRise, .clearFall, .smallRise, .smallFall, .noMeaningfulChange, .driftUp, .driftDown,
      .notEnoughAnswers, .notComparable, .first, .nearEnd:
      false
    }
  }

  /// Whether no earlier survey asked the scale with a result.
  var isFirst: Bool { verdict == .first }
}

extension LevelSeries {
  /// The waves that asked a scale in the form the newest one has, back to the last other form.
  ///
  /// - Precondition: the last wave asks the scale.
  init(of scale: Scale, over waves: [WaveReading]) {
    let asking = waves.filter { $0.asks(scale.id) }
    let forms = asking.map { $0.form(of: scale.id) }
    let others = forms.lastIndex { $0 != forms.last }
    let comparable = others.map { asking[($0 + 1)...] } ?? asking[...]
    self.init(
      waves: comparable.map { wave in
        SeriesWave(
          wave: wave.wave.id, day: wave.closed,
          outcome: SeriesWave.Outcome(ScaleStanding(of: scale.id, in: wave)))
      },
      before: others == nil ? .nothing : .otherQuestions)
  }
}

extension SeriesWave.Outcome {
  init(_ standing: ScaleStanding) {
    switch standing {
    case .score(let score): self = .level(score.released)
    case .nearEnd, .withheld(.tailCoded): self = .nearEnd
    case .withheld(.tooFewAnswers), .withheld(.lowCoverage), .withheld(.fewItems),
      .withheld(.notComputable), .withheld(.smallGroup), .withheld(.complementary),
      .withheld(.merged), .withheld(.attack), .withheld(.overHeadCount), .notAsked:
      self = .tooFewAnswers
    }
  }
}

extension WaveReading {
  /// The form in which the wave asked a scale; nothing where it did not.
  func form(of id: Identifier<Scale>) -> ScaleForm? {
    manifest.scales.first { $0.id == id }.map { ScaleForm($0, in: survey) }
  }
}
