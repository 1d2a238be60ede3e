import AloudDisclosure
import AloudModel
import AloudStatistics

/// What may be said of one scale of page 1 against what came before.
struct ScaleChange: Hashable, Sendable {
  let scale: Scale
  let level: LevelChange

  var verdict: Verdict { level.verdict }
  var direction: Direction? { level.direction }
  var isSmall: Bool { level.isSmall }
  var isFirst: Bool { level.isFirst }
  var isInconclusive: Bool { level.isInconclusive }
}

extension LevelSeries {
  /// The waves that asked a scale in the form the newest one has, back to the last other form.
  ///
  /// - Precondition: the last wave asks the scale.
  init(of scale: Scale, over waves: some Sequence<WaveReading>) {
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
    case .score(let level): self = .level(level)
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
