/// What may be tabulated of a wave, fixed before it opens (rule R0): no crosses, no filters.
package struct TabulationPlan: Hashable, Sendable, Codable {
  package let items: [Identifier<Item>]
  package let scales: [Identifier<Scale>]
  package let breakdowns: [Identifier<Breakdown>]

  init(of survey: Survey, in wave: Wave) {
    let asked = survey.scales(askedIn: wave)
    items = asked.flatMap { $0.items.map(\.id) }
    scales = asked.filter { $0.level != .gauge }.map(\.id)
    breakdowns = survey.breakdowns.map(\.id)
  }
}
