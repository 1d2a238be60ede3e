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
    guard let newest = waves.last, newest.overall != nil else { return nil }
    let parts = newest.partsOfOverall
    let scored = waves.filter { $0.overall != nil }
    let comparable = scored.filter { $0.partsOfOverall == parts }
    self.init(
      waves: comparable.compactMap { wave in
        wave.overall.map {
          SeriesWave(wave: wave.wave.id, day: wave.closed, outcome: .level($0))
        }
      },
      before: comparable.count == scored.count ? .nothing : .otherQuestions)
  }
}
