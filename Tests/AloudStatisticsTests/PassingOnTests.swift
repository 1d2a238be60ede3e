import Testing

@testable import AloudStatistics

@Suite struct PassingOnTests {
  // Bretz, Maurer, Brannath and Posch 2009, Statistics in Medicine 28, p. 594: two primary and two secondary
  // hypotheses, a quarter each passed crosswise (their figure 3), p = .01, .005, .1, .5, alpha .025.
  private static let graph: [[Double]] = [
    [0, 0.5, 0.5, 0], [0.5, 0, 0, 0.5], [0, 1, 0, 0], [1, 0, 0, 0],
  ]

  private func calls(_ p: [Double], _ shares: [Double], _ graph: [[Double]]) -> [Bool] {
    var tests = PassingOn(shares: shares, passing: graph)
    tests.run { test, share in p[test] <= share }
    return tests.called.map { $0 != nil }
  }

  @Test func `a share that is passed on calls what its own could not`() {
    #expect(
      calls([0.014, 0.005, 0.1, 0.5], [0.0125, 0.0125, 0, 0], Self.graph)
        == [true, true, false, false])
    #expect(
      calls([0.014, 0.013, 0.1, 0.5], [0.0125, 0.0125, 0, 0], Self.graph)
        == [false, false, false, false])
  }

  @Test func `with equal shares passed on equally it is Holm's procedure`() {
    // R 4.2.2: p.adjust(c(.01, .04, .03, .005), "holm") <= .05 -> TRUE FALSE FALSE TRUE
    let third = 1.0 / 3
    let graph = (0..<4).map { from in (0..<4).map { from == $0 ? 0 : third } }
    #expect(
      calls([0.01, 0.04, 0.03, 0.005], Array(repeating: 0.0125, count: 4), graph)
        == [true, false, false, true])
    // p.adjust(c(.01, .02, .03, .005), "holm") <= .05 -> all but the third ... .03 * 1: TRUE
    #expect(
      calls([0.01, 0.02, 0.03, 0.005], Array(repeating: 0.0125, count: 4), graph)
        == [true, true, true, true])
  }

  @Test func `the order of the tests changes nothing that is called`() {
    let p = [0.02, 0.004, 0.013, 0.3]
    let shares = [0.02, 0.02, 0.005, 0.005]
    let graph: [[Double]] = [
      [0, 0.5, 0.25, 0.25], [0.5, 0, 0.25, 0.25], [0.25, 0.25, 0, 0.5], [0.25, 0.25, 0.5, 0],
    ]
    let called = calls(p, shares, graph)
    for order in [[3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]] {
      let turned = calls(
        order.map { p[$0] }, order.map { shares[$0] },
        order.map { from in order.map { graph[from][$0] } })
      #expect(turned == order.map { called[$0] })
    }
  }

  @Test func `shares never sum to more than they began with`() {
    var tests = PassingOn(
      shares: [0.02, 0.02, 0.005, 0.005],
      passing: [
        [0, 0.5, 0.25, 0.25], [0.5, 0, 0.25, 0.25], [0.25, 0.25, 0, 0.5], [0.25, 0.25, 0.5, 0],
      ])
    var last = 0.0
    tests.run { test, share in
      last = max(last, share)
      return test != 3
    }
    #expect(tests.levels[3] <= 0.05 + 1e-12 && tests.levels[3] > 0.049)
    #expect(last <= 0.05 + 1e-12)
  }
}
