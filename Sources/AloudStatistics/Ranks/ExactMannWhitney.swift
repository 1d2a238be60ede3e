import AloudTally

/// The exact probabilities of U among all ways to deal the pooled answers to the two samples.
package struct ExactMannWhitney: Hashable, Sendable {
  /// That U lies at least as far from the middle.
  package let twoSided: Double
  /// That U is at least as large.
  package let greater: Double
  /// That U is at most as large.
  package let less: Double

  /// Steps of the computation beyond which there is a reason instead: about two waves of 100.
  private static let mostSteps = 500_000_000

  /// - Parameters:
  ///   - pooled: people at each value, both samples together.
  ///   - later: the size of the sample that `doubledU` is of.
  static func compute(
    pooled: [Int], later: Int, doubledU: Int
  ) -> Computed<ExactMannWhitney> {
    let all = pooled.reduce(0, +)
    let pairs = later * (all - later)
    // The smaller sample is dealt; its doubled U mirrors the other's.
    let isMirrored = later > all - later
    let dealt = min(later, all - later)
    let observed = isMirrored ? 2 * pairs - doubledU : doubledU
    guard (dealt + 1) * (2 * pairs + 1) <= mostSteps / max(1, all) else {
      return .notComputable(.tooManyAnswersForExact)
    }
    var deal = UStatisticDeal(dealt: dealt, pairs: pairs)
    for ties in pooled { deal.add(ties: ties) }
    let weights = deal.finished
    let total = weights.reduce(0, +)
    func share(_ isCounted: (Int) -> Bool) -> Double {
      min(1, weights.indices.reduce(0.0) { isCounted($1) ? $0 + weights[$1] : $0 } / total)
    }
    let high = share { $0 >= observed }
    let low = share { $0 <= observed }
    return .value(
      ExactMannWhitney(
        twoSided: share { abs($0 - pairs) >= abs(observed - pairs) },
        greater: isMirrored ? low : high, less: isMirrored ? high : low))
  }
}

/// The number of ways to deal values, lowest first, so that a sample has so many people and such a
/// doubled U.
private struct UStatisticDeal {
  private let dealt: Int
  private let columns: Int
  /// For each number of people dealt so far, the ways for each doubled U.
  private var ways: [[Double]]
  private var seen = 0

  init(dealt: Int, pairs: Int) {
    self.dealt = dealt
    columns = 2 * pairs + 1
    ways = Array(repeating: [], count: dealt + 1)
    ways[0] = Array(repeating: 0, count: columns)
    ways[0][0] = 1
  }

  /// With j of the tied people in the sample, each beats those of the other one seen before, and
  /// half of those tied.
  mutating func add(ties: Int) {
    let choices = Self.choices(of: ties)
    var next: [[Double]] = Array(repeating: [], count: dealt + 1)
    for held in 0...min(dealt, seen) where !ways[held].isEmpty {
      // No doubled U so far is larger.
      let most = 2 * held * (seen - held)
      for more in 0...min(ties, dealt - held) {
        let gain = more * (2 * (seen - held) + ties - more)
        if next[held + more].isEmpty {
          next[held + more] = Array(repeating: 0, count: columns)
        }
        Self.add(ways[held], upTo: most, to: &next[held + more], at: gain, times: choices[more])
      }
    }
    ways = next
    seen += ties
  }

  private static func add(
    _ ways: [Double], upTo most: Int, to row: inout [Double], at gain: Int, times choices: Double
  ) {
    ways.withUnsafeBufferPointer { ways in
      row.withUnsafeMutableBufferPointer { row in
        for u in 0...most where u + gain < row.count { row[u + gain] += choices * ways[u] }
      }
    }
  }

  var finished: [Double] { ways[dealt] }

  private static func choices(of all: Int) -> [Double] {
    var row = [1.0]
    for chosen in 0..<all { row.append(row[chosen] * Double(all - chosen) / Double(chosen + 1)) }
    return row
  }
}
