import AloudDiagnostics

/// The questions read so far, as the scales their groups make.
struct FormScales: Hashable {
  /// In the order of their first question.
  private(set) var all: [FormScale] = []
  private var open: [FormGroup] = []
  /// Where in `all` the questions of a group are, by the place of its `begin_group`.
  private var ofGroups: [SourceRange: [Int]] = [:]

  /// Where a question went.
  enum Outcome: Hashable {
    /// To the others of its group, or to those before it with the same choices.
    case joined
    /// It is the first of its group.
    case begun
    /// It begins a scale apart, since its group has other choices.
    case beside(ChoiceList)
    /// It begins a scale outside of all groups.
    case outside
  }

  /// The group that was opened last and has not ended.
  var openGroup: FormGroup? { open.last }

  mutating func begin(_ group: FormGroup) { open.append(group) }

  /// Whether there was a group that could end.
  mutating func end() -> Bool { open.popLast() != nil }

  /// To the scale of the group it stands in; outside of groups, to the questions before it
  /// that have the same choices.
  mutating func add(_ question: FormQuestion, _ list: ChoiceList) -> Outcome {
    let group = open.last
    if let scale = scale(of: group, list) {
      all[scale].items.append(question)
      return .joined
    }
    let other = group.flatMap { ofGroups[$0.place]?.first }.map { all[$0].list }
    if let group { ofGroups[group.place, default: []].append(all.count) }
    all.append(FormScale(group: group, list: list, items: [question], place: question.place))
    if let other { return .beside(other) }
    return group == nil ? .outside : .begun
  }

  /// Where in `all` another question belongs; nothing where it begins a new one.
  private func scale(of group: FormGroup?, _ list: ChoiceList) -> Int? {
    if let group { return ofGroups[group.place]?.first { all[$0].list == list } }
    guard let last = all.last, last.group == nil, last.list == list else { return nil }
    return all.count - 1
  }
}
