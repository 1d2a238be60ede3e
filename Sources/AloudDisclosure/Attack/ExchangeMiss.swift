/// How far off exchanges of two people's answers lead, from one place: only the groups that one of the two is in
/// and the other is not are moved.
struct ExchangeMiss {
  private let item: ItemOfGroups
  private let drift: [GroupDrift]
  /// How far each group is off before, and all together.
  private let before: [Int]
  private let all: Int

  init(_ search: AlibiSearch, after drift: [GroupDrift]) {
    item = search.item
    self.drift = drift
    before = drift.indices.map { abs(search.excess($0, drift[$0])) }
    all = before.reduce(0, +)
  }

  /// How far the groups are off after two people exchanged their answers, added up.
  func of(_ left: Int, _ right: Int) -> Int {
    let (mine, theirs) = (item.steps[left], item.steps[right])
    let (sum, answered) = (
      (theirs ?? 0) - (mine ?? 0), (theirs == nil ? 0 : 1) - (mine == nil ? 0 : 1)
    )
    let own = item.groups[left]
    var (miss, moved) = (all, own ^ item.groups[right])
    while moved != 0 {
      let group = moved.trailingZeroBitCount
      let way = own & 1 << UInt64(group) == 0 ? -1 : 1
      var after = drift[group]
      after += GroupDrift(sum: way * sum, answered: way * answered)
      miss += abs(item.slack[group].excess(after)) - before[group]
      moved &= moved - 1
    }
    return miss
  }
}
