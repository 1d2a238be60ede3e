package import AloudTally

/// Whether views on an item are split, by the plain rule: A is below 0, or at least 30 % sit at each
/// end.
package enum SplitOpinion: Hashable, Sendable {
  case split
  case notSplit

  package static func of(_ histogram: Histogram) -> Computed<SplitOpinion> {
    let n = histogram.n
    guard n > 0, let low = histogram.counts.first, let high = histogram.counts.last else {
      return .notComputable(.noAnswers)
    }
    let isAtBothEnds =
      histogram.counts.count >= 2 && 10 * low >= 3 * n && 10 * high >= 3 * n
    let isPolarised = OrdinalAgreement.of(histogram).value.map { $0.agreement < Ratio(0, 1) }
    return .value(isAtBothEnds || isPolarised == true ? .split : .notSplit)
  }
}
