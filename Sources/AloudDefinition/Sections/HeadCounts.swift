import AloudDiagnostics
import AloudModel

typealias HeadCounts = [Identifier<Breakdown>: [Identifier<Group>: Int]]

extension DefinitionReader {
  /// The head-counts a wave has of its own: `{role: {teaching: 28, support: 12}}`.
  mutating func counts(
    _ field: Field, of owner: String, in breakdowns: Section<Breakdown>
  ) -> HeadCounts? {
    guard let entries = countEntries(field) else { return nil }
    var counts: HeadCounts = [:]
    var isWhole = true
    for entry in entries {
      let key = Field(
        node: YAMLNode(content: .text(entry.key, .plain), place: entry.keyPlace), name: field.name)
      guard let id = reference(key, to: breakdowns.declarations, from: owner)?.value,
        let groups = groupCounts(entry, of: owner, in: breakdowns, id)
      else {
        isWhole = false
        continue
      }
      counts[id] = groups
    }
    return isWhole ? counts : nil
  }

  private mutating func groupCounts(
    _ entry: YAMLEntry, of owner: String, in breakdowns: Section<Breakdown>,
    _ id: Identifier<Breakdown>
  ) -> [Identifier<Group>: Int]? {
    let field = Field(node: entry.value, name: "'counts' of \(owner)")
    guard let entries = countEntries(field) else { return nil }
    let breakdown = breakdowns.things.first { $0.value.id == id }?.value
    let known = Set(breakdown?.groups.map(\.id) ?? [])
    var counts: [Identifier<Group>: Int] = [:]
    for entry in entries {
      let count = integer(
        Field(node: entry.value, name: "the count of '\(entry.key)'"), in: Self.headCounts)
      let group = Identifier<Group>(entry.key)
      if let breakdown, group.map(known.contains) != true {
        error(
          .unknownReference(entry.key, noun: "group", from: owner), at: entry.keyPlace,
          help: suggestion(for: entry.key, among: breakdown.groups.lazy.map(\.id.text)))
        continue
      }
      if let group, let count { counts[group] = count }
    }
    return counts.count == entries.count ? counts : nil
  }

  private mutating func countEntries(_ field: Field) -> [YAMLEntry]? {
    guard case .mapping(let entries) = field.node.content else {
      reportType(
        field, expected: "a mapping",
        help: "write {role: {teaching: 28, support: 12}}, with your own ids")
      return nil
    }
    let unique = uniqueEntries(entries, of: field.name)
    return unique.count == entries.count ? entries : nil
  }

  /// Whether the head-counts of every breakdown add up to the people invited.
  ///
  /// Nothing is said while either side could not be read.
  mutating func checkSums(
    _ invited: Int?, _ counts: Given<HeadCounts>, _ breakdowns: Section<Breakdown>, _ fields: Fields
  ) -> Bool {
    guard let invited, let place = fields["invited"]?.place, counts.isReadable else {
      return true
    }
    var agree = true
    for breakdown in breakdowns.things {
      let own = counts.value?[breakdown.value.id]
      let sum = breakdown.value.groups.reduce(0) { $0 + (own?[$1.id] ?? $1.count) }
      guard sum != invited else { continue }
      agree = false
      let counted = own == nil ? breakdown.place : fields["counts"]?.place ?? breakdown.place
      let id = breakdown.value.id.text
      error(
        .headCounts(fields.owner, invited: invited, breakdown: id, sum: sum), at: place,
        help: "write 'invited: \(sum)', or correct the counts of '\(id)' (a wave may have its own"
          + " 'counts')",
        related: Diagnostic.Related("the groups are counted here", at: counted))
    }
    return agree
  }
}

extension Diagnostic.Message {
  static func headCounts(_ owner: String, invited: Int, breakdown: String, sum: Int) -> Self {
    Self(
      id: "head-counts",
      text: "\(owner) invites \(invited) people, and the groups of '\(breakdown)' add up to \(sum)")
  }
}
