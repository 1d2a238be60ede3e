import AloudAttack
import AloudModel

@testable import AloudDisclosure

extension Release {
  /// What version 2 would have said of the whole school: the same tables, and of each scale the mean, the
  /// spread and the number of people's own means.
  func asVersion2(of responses: [Response]) -> Release {
    Release(
      version: .joint, manifest: manifest, counted: counted, invalid: invalid,
      scales: manifest.plan.scales.map { Self.scale(manifest.scale($0), manifest, responses) },
      items: items,
      breakdowns: manifest.survey.breakdowns.map { breakdown in
        ReleasedBreakdown(
          id: breakdown.id,
          groups: breakdown.groups.map { ReleasedGroup(id: $0.id, withheld: .smallGroup) })
      }, withheldCells: withheldCells)
  }

  private static func scale(
    _ scale: Scale, _ manifest: Manifest, _ responses: [Response]
  ) -> ReleasedScale {
    let known = responses.map { $0.known(in: manifest).answers }
    let top = manifest.survey.responses(to: scale.items[0], in: scale).options.count - 1
    let own = known.compactMap { answers -> Double? in
      let steps = scale.items.compactMap { answers[$0.id] ?? nil }
      guard 2 * steps.count >= scale.items.count else { return nil }
      return 100 * Double(steps.reduce(0, +)) / Double(steps.count * top)
    }
    let mean = own.reduce(0, +) / Double(own.count)
    let squares = own.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let sd = (squares / Double(own.count - 1)).squareRoot()
    let joint = JointFigures(
      countedAsScored: .shown(responses.count), sd: Self.rounded(sd),
      alphaTenths: .withheld(.tooFewAnswers), people: .withheld(.tailCoded))
    return ReleasedScale(
      id: scale.id, level: .shown(.mean(Self.rounded(mean))), joint: joint)
  }

  private static func rounded(_ value: Double) -> Int { Int((value + 0.5 + 1e-9).rounded(.down)) }
}
