/// Tests that share a rate of false alarms and pass their shares on when they call something.
///
/// However many of the hypotheses are true, one of them is called wrongly at most as often as the shares sum
/// to. Source: Bretz, Maurer, Brannath and Posch 2009, Statistics in Medicine 28, p. 586, algorithm 1.
package struct PassingOn {
  private var shares: [Double]
  private var passing: [[Double]]
  /// The share at which each was called; nothing for those that were not.
  package private(set) var called: [Double?]

  /// - Precondition: a row and a column of `passing` for each share; no row sums to more than 1.
  package init(shares: [Double], passing: [[Double]]) {
    precondition(
      passing.count == shares.count && passing.allSatisfy { $0.count == shares.count },
      "shares pass from each to each")
    self.shares = shares
    self.passing = passing
    called = shares.map { _ in nil }
  }

  /// The share of each in the end: the one at which it was called, or what it has now.
  package var levels: [Double] { zip(called, shares).map { $0 ?? $1 } }

  /// Calls whatever can be called, the first in order first, until nothing more can be.
  package mutating func run(_ isCalled: (_ test: Int, _ share: Double) -> Bool) {
    while let test = shares.indices.first(where: {
      called[$0] == nil && shares[$0] > 0 && isCalled($0, shares[$0])
    }) {
      call(test)
    }
  }

  private mutating func call(_ test: Int) {
    called[test] = shares[test]
    let open = shares.indices.filter { called[$0] == nil }
    var renewed = passing
    for from in open {
      shares[from] += shares[test] * passing[test][from]
      let returning = passing[from][test] * passing[test][from]
      for to in open where to != from {
        renewed[from][to] =
          returning < 1
          ? (passing[from][to] + passing[from][test] * passing[test][to]) / (1 - returning) : 0
      }
      renewed[from][test] = 0
    }
    shares[test] = 0
    passing = renewed
  }
}
