import AloudDiagnostics
import AloudModel

/// Waves stand four weeks apart, or the later one is refused when it is frozen (R7).
///
/// So soon after most people answer alike, and what differs is what those few said who came or left.
/// The rule looks at waves that can still be moved.
struct NearWavesRule: AdviceRule {
  private let frozen: Set<Identifier<Wave>>

  /// - Parameter earlier: the manifests of waves that were frozen.
  init(_ earlier: [Manifest]) { frozen = Set(earlier.map(\.waveID)) }

  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    let waves = Array(zip(survey.survey.waves, survey.waves))
    for (number, (wave, place)) in waves.enumerated() where !frozen.contains(wave.id) {
      let before = waves[..<number].max { $0.0.nextMayOpen < $1.0.nextMayOpen }
      // Waves that overlap are reported before.
      guard let before, wave.opens >= before.0.closes, wave.opens.day < before.0.nextMayOpen else {
        continue
      }
      advisor.warn(
        .wavesNear(wave.id, before.0), at: place,
        help:
          "open it on \(before.0.nextMayOpen) or later: where '\(before.0.id)' has results, `freeze`"
          + " refuses it, since both together would tell what those said who came or left",
        related: Diagnostic.Related("the wave before it", at: before.1))
    }
  }
}

extension Diagnostic.Message {
  static func wavesNear(_ wave: Identifier<Wave>, _ before: Wave) -> Self {
    Self(
      id: "waves-near",
      text: "wave '\(wave)' opens less than \(Wave.fewestDaysBetween) days after '\(before.id)'"
        + " closes")
  }
}
