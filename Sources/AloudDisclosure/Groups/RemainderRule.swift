/// R4: whether subtracting the shown groups from the whole school gives nobody away.
struct RemainderRule {
  let minimum: Int

  /// People in no shown group are nobody, or at least the minimum from at least two sources; those who
  /// did not say which group they are in are one source.
  ///
  /// - Parameter hidden: the sizes of the groups that are not shown.
  func isSafe(hidden: [Int], unsaid: Int) -> Bool {
    let people = hidden.reduce(unsaid, +)
    let sources = hidden.count { $0 > 0 } + (unsaid > 0 ? 1 : 0)
    return people == 0 || (people >= minimum && sources >= 2)
  }
}
