import AloudDiagnostics
import AloudModel

extension DefinitionReader {
  static let mostBreakdowns = 3
  static let headCounts = 0...1_000_000

  mutating func breakdowns(_ field: Field?) -> Section<Breakdown> {
    let section = section(field, of: "breakdown", .mayBeEmpty) { reader, entry, declarations in
      reader.breakdown(entry, &declarations)
    }
    if case .list(let nodes)? = field?.node.content, nodes.count > Self.mostBreakdowns {
      error(
        .tooManyBreakdowns(nodes.count), at: nodes[Self.mostBreakdowns].place,
        help: "keep at most \(Self.mostBreakdowns): each one makes people easier to recognise")
    }
    return section
  }

  private mutating func breakdown(
    _ field: Field, _ declarations: inout Declarations<Breakdown>
  ) -> Breakdown? {
    guard let fields = fields(field, of: .breakdown) else { return nil }
    let id = declaredID(fields, in: &declarations)
    let text = fields["text"].flatMap { self.localizedText($0) }
    let groups = fields["groups"].flatMap { self.groups($0, of: fields.owner) }
    guard let id, let text, let groups else { return nil }
    return Breakdown(id: id, text: text, groups: groups)
  }

  private mutating func groups(_ field: Field, of owner: String) -> [Group]? {
    let entries = list(field, of: "group", .notEmpty)
    if let entries, entries.count < 2 {
      error(.tooFewGroups(owner), at: field.place, help: "name at least two groups")
    }
    var declarations = Declarations<Group>(of: "group")
    var places: [SourceRange] = []
    var merges: [Merge] = []
    let groups = all(entries) { reader, entry in
      places.append(entry.place)
      return reader.group(entry, &declarations, &merges)
    }
    let isKnown = checkTargets(of: merges, in: declarations)
    guard let groups else { return nil }
    checkLabels(groups.map(\.label), at: places, of: owner)
    refuseDecline(groups.map(\.label), at: places, of: owner)
    if isKnown { checkCycles(of: merges, among: groups) }
    return groups
  }

  /// The wish of a group to be counted with another.
  private struct Merge {
    /// What messages call the group.
    let owner: String
    let group: Identifier<Group>?
    let target: Located<Identifier<Group>>
  }

  private mutating func group(
    _ field: Field, _ declarations: inout Declarations<Group>, _ merges: inout [Merge]
  ) -> Group? {
    guard let fields = fields(field, of: .group) else { return nil }
    let id = declaredID(fields, in: &declarations)
    let label = fields["label"].flatMap { self.localizedText($0) }
    let count = fields["count"].flatMap { self.integer($0, in: Self.headCounts) }
    let merge = Given(fields["merge_into"]) { self.identifier($0, of: Group.self) }
    if let target = merge.value {
      merges.append(Merge(owner: fields.owner, group: id, target: target))
    }
    guard let id, let label, let count, merge.isReadable else { return nil }
    return Group(id: id, label: label, count: count, mergeInto: merge.value?.value)
  }

  /// Whether every group that another is to be counted with is declared.
  private mutating func checkTargets(
    of merges: [Merge], in declarations: Declarations<Group>
  ) -> Bool {
    let unknown = merges.filter { !declarations.contains($0.target.value) }
    for merge in unknown {
      error(
        .unknownReference(merge.target.value.text, noun: "group", from: merge.owner),
        at: merge.target.place,
        help: suggestion(for: merge.target.value.text, among: declarations.names))
    }
    return unknown.isEmpty
  }

  private mutating func checkCycles(of merges: [Merge], among groups: [Group]) {
    let cycles = Breakdown.mergeCycles(among: groups)
    for merge in merges where merge.group.map(cycles.contains) == true {
      error(
        .mergeCycle(merge.owner), at: merge.target.place,
        help: "let it join a group that stays as it is")
    }
  }
}

extension Diagnostic.Message {
  static func tooManyBreakdowns(_ count: Int) -> Self {
    Self(id: "too-many-breakdowns", text: "the survey has \(count) breakdowns")
  }

  static func tooFewGroups(_ owner: String) -> Self {
    Self(id: "too-few-groups", text: "\(owner) has only one group")
  }

  static func mergeCycle(_ owner: String) -> Self {
    Self(id: "merge-cycle", text: "\(owner) would be merged into itself")
  }
}
