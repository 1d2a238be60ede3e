/// What may be tabulated of a wave, fixed before it opens (rule R0): no crosses, no filters.
package struct TabulationPlan: Hashable, Sendable {
  package let items: [Identifier<Item>]
  package let scales: [Identifier<Scale>]
  package let breakdowns: [Identifier<Breakdown>]

  init(of survey: Survey, in wave: Wave) {
    let asked = survey.scales(askedIn: wave)
    items = asked.flatMap { $0.items.map { $0.id } }
    scales = asked.filter { $0.level != .gauge }.map { $0.id }
    breakdowns = survey.breakdowns.map { $0.id }
  }
}

extension TabulationPlan: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    items = try json.value("items")
    scales = try json.value("scales")
    breakdowns = try json.value("breakdowns")
  }

  package var json: JSONTree {
    ["items": items.json, "scales": scales.json, "breakdowns": breakdowns.json]
  }
}
