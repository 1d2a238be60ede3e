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
    var joins: [Located<Identifier<Group>>?] = []
    let groups = all(entries) { reader, entry in
      places.append(entry.place)
      return reader.group(entry, &declarations, &joins)
    }
    guard let groups else { return nil }
    checkLabels(groups.map(\.label), at: places, of: owner)
    checkMerges(groups, joins, declarations)
    return groups
  }

  private mutating func group(
    _ field: Field, _ declarations: inout Declarations<Group>,
    _ joins: inout [Located<Identifier<Group>>?]
  ) -> Group? {
    guard let fields = fields(field, of: .group) else { return nil }
    let id = declaredID(fields, in: &declarations)
    let label = fields["label"].flatMap { self.localizedText($0) }
    let count = fields["count"].flatMap { self.integer($0, in: Self.headCounts) }
    let merge = Given(fields["merge_into"]) { self.identifier($0, of: Group.self) }
    joins.append(merge.value)
    guard let id, let label, let count, merge.isReadable else { return nil }
    return Group(id: id, label: label, count: count, mergeInto: merge.value?.value)
  }

  private mutating func checkMerges(
    _ groups: [Group], _ joins: [Located<Identifier<Group>>?], _ declarations: Declarations<Group>
  ) {
    let cycles = Self.mergeCycles(among: groups)
    for (group, merge) in zip(groups, joins) {
      guard let merge else { continue }
      let owner = "group '\(group.id)'"
      guard declarations.contains(merge.value) else {
        error(
          .unknownReference(merge.value.text, noun: "group", from: owner), at: merge.place,
          help: suggestion(for: merge.value.text, among: declarations.names))
        continue
      }
      if cycles.contains(group.id) {
        error(
          .mergeCycle(owner), at: merge.place, help: "let it join a group that stays as it is")
      }
    }
  }
}

extension DefinitionReader {
  /// The groups that would be merged into themselves, over others or straight.
  private static func mergeCycles(among groups: [Group]) -> Set<Identifier<Group>> {
    let targets = Dictionary(groups.map { ($0.id, $0.mergeInto) }) { first, _ in first }
    var followed: Set<Identifier<Group>> = []
    var cycles: Set<Identifier<Group>> = []
    for group in groups {
      var path: [Identifier<Group>] = []
      var steps: [Identifier<Group>: Int] = [:]
      var next: Identifier<Group>? = group.id
      while let id = next, steps[id] == nil, !followed.contains(id) {
        steps[id] = path.count
        path.append(id)
        next = targets[id] ?? nil
      }
      if let start = next.flatMap({ steps[$0] }) { cycles.formUnion(path[start...]) }
      followed.formUnion(path)
    }
    return cycles
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
