package import AloudTally

/// Where one school stands among others, ties counting half: (below + ties/2) / n, in per cent.
package struct PercentileRank: Hashable, Sendable {
  package let percent: Ratio
  package let n: Int

  /// - Precondition: figures are finite.
  package static func mid(of own: Double, among reference: [Double]) -> Computed<PercentileRank> {
    precondition(own.isFinite && reference.allSatisfy(\.isFinite), "figures are finite")
    guard !reference.isEmpty else { return .notComputable(.noAnswers) }
    let below = reference.filter { $0 < own }.count
    let ties = reference.filter { $0 == own }.count
    return .value(
      PercentileRank(
        percent: Ratio(100 * (2 * below + ties), 2 * reference.count), n: reference.count))
  }
}
