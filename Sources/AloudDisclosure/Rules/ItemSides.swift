import AloudModel

/// Which keyed steps of one item lie on which side: 0 is always the least safe answer.
struct ItemSides: Hashable {
  let lessSafe: [Int]
  let neither: [Int]
  let safer: [Int]
  /// The highest step.
  let steps: Int

  init(_ responses: ResponseScale, _ keying: Keying) {
    let values = Array(responses.lowest...responses.highest)
    let keyed = keying == .positive ? values : values.reversed()
    let (safe, unsafe) =
      keying == .positive
      ? (responses.favourable, responses.unfavourable)
      : (responses.unfavourable, responses.favourable)
    steps = values.count - 1
    safer = keyed.indices.filter { safe.contains(keyed[$0]) }
    lessSafe = keyed.indices.filter { unsafe.contains(keyed[$0]) }
    neither = keyed.indices.filter { !safe.contains(keyed[$0]) && !unsafe.contains(keyed[$0]) }
  }
}
