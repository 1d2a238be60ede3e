import AloudDisclosure
import AloudModel
import AloudStatistics

/// The overall score of page 1 against what came before.
struct OverallChange: Sendable {
  /// The scales it is the mean of, in the order declared.
  let scales: [Scale]
  let score: ReleasedLevel
  let level: LevelChange
}

extension LevelSeries {
  /// The waves whose overall score is of the same scales as the newest one's, in the same form; nothing
  /// where the newest has none.
  init?(overallOf waves: some BidirectionalCollection<WaveReading>) {
    guard let parts = waves.last?.partsOfOverall else { return nil }
    let scored = waves.filter { $0.overall != nil }
    let comparable = scored.filter { $0.partsOfOverall == parts }
    self.init(
      waves: comparable.compactMap { wave in
        wave.overall.map {
          SeriesWave(wave: wave.wave.id, day: wave.closed, outcome: .level($0.level))
        }
      },
      before: comparable.count == scored.count ? .nothing : .otherQuestions)
  }
}

extension WaveReading {
  /// What its overall score is the mean of, in the form in which it was asked; nothing where there is none.
  fileprivate var partsOfOverall: [ScaleForm]? {
    overall?.scales.map { ScaleForm($0, in: survey) }
  }
}
