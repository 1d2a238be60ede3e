package import AloudModel

/// The groups and questions that the sheets of an audit may name: those of every wave it attacks.
package struct AuditScope: Sendable {
  let breakdowns: [Breakdown]
  /// In the order asked.
  let items: [Identifier<Item>]
  /// The values of the options of each.
  let offered: [Identifier<Item>: ClosedRange<Int>]

  package init(_ manifests: [Manifest]) {
    var breakdowns: [Breakdown] = []
    for breakdown in manifests.flatMap(\.survey.breakdowns) {
      guard let place = breakdowns.firstIndex(where: { $0.id == breakdown.id }) else {
        breakdowns.append(breakdown)
        continue
      }
      let known = breakdowns[place]
      let more = breakdown.groups.filter { group in !known.groups.contains { $0.id == group.id } }
      breakdowns[place] = Breakdown(
        id: known.id, text: known.text, groups: known.groups + more)
    }
    self.breakdowns = breakdowns
    var offered: [Identifier<Item>: ClosedRange<Int>] = [:]
    var items: [Identifier<Item>] = []
    for manifest in manifests {
      items += manifest.plan.items.filter { offered[$0] == nil }
      offered.merge(manifest.offered) { known, other in
        min(known.lowerBound, other.lowerBound)...max(known.upperBound, other.upperBound)
      }
    }
    self.items = items
    self.offered = offered
  }
}
