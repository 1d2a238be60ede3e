import AloudDiagnostics
import AloudModel

/// Waves stand four weeks apart, or the later one is refused when it is frozen (R7).
///
/// So soon after most people answer alike, and what differs is what those few said who came or left.
/// The rule looks at waves that can still be moved.
struct NearWavesRule: AdviceRule {
  /// As they were frozen, whatever the definition says of them by now.
  private let frozen: [Identifier<Wave>: Wave]

  /// - Parameter earlier: the manifests of waves that were frozen.
  init(_ earlier: [Manifest]) {
    frozen = Dictionary(earlier.map { ($0.waveID, $0.wave) }) { _, last in last }
  }

  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    let declared = survey.survey.waves
    let places = Dictionary(zip(declared.map(\.id), survey.waves)) { first, _ in first }
    for (number, wave) in declared.enumerated() where frozen[wave.id] == nil {
      let before = Array(frozen.values) + declared[..<number].filter { frozen[$0.id] == nil }
      let last = before.max { ($0.nextMayOpen, $0.id) < ($1.nextMayOpen, $1.id) }
      guard let last, let place = places[wave.id], wave.opens.day < last.nextMayOpen,
        !isReported(wave, last, declared)
      else { continue }
      advisor.warn(
        .wavesNear(wave.id, last), at: place,
        help: "open it on \(last.nextMayOpen) or later: where '\(last.id)' has results, `freeze`"
          + " refuses it, since both together would tell what those said who came or left",
        related: places[last.id].map { Diagnostic.Related("the wave before it", at: $0) })
    }
  }

  /// Waves of a definition that overlap are reported before.
  private func isReported(_ wave: Wave, _ last: Wave, _ declared: [Wave]) -> Bool {
    declared.contains { $0.id == last.id && wave.opens < $0.closes }
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
