package import AloudModel

/// Everything that is counted of one group: its people, and every scale asked but the gauges.
package struct GroupTally: Hashable, Sendable {
  package private(set) var people: Int
  package private(set) var scales: [Identifier<Scale>: ScaleTally]

  /// A tally of nobody.
  init(_ plan: TallyPlan) {
    people = 0
    scales = plan.scaleTallies
  }

  mutating func add(_ response: Response, _ plan: TallyPlan) {
    people += 1
    for scale in plan.scales { scales[scale.id]?.add(scale.keyedValues(of: response)) }
  }

  /// - Precondition: both tallies count the same scales.
  package func merged(with other: GroupTally) -> GroupTally {
    precondition(scales.keys == other.scales.keys, "tallies of the same scales")
    var merged = self
    merged.people += other.people
    merged.scales = scales.joined(with: other.scales) { $0.merged(with: $1) }
    return merged
  }
}
