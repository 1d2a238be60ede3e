import Testing

@testable import AloudStatistics

@Suite struct SeeableMovesTests {
  @Test func `a forecast agrees with scipy`() {
    // scipy 1.17.1, n = 22, se = sqrt((f*18)^2/22 + 1/12) * sqrt(2), df = 42:
    // ceil((t.ppf(1 - a/2, df) + t.ppf(.8, df)) * se), f = .81 for overall and 1.05, a = .02, .02, .0025
    let two = SeeableMoves(answers: 22, surveys: 2, scales: 5, hasFocus: true)
    #expect((two.overall, two.focus, two.other) == (15, 19, 24))
    // a * 2/3, and sqrt(1 + 1/3) in place of sqrt(2)
    let four = SeeableMoves(answers: 22, surveys: 4, scales: 5, hasFocus: true)
    #expect((four.overall, four.focus, four.other) == (13, 17, 20))
  }

  @Test(arguments: [15, 30, 60, 120, 200])
  func `more staff and more surveys see smaller moves, and overall sees the smallest`(staff: Int)
    throws
  {
    let two = SeeableMoves(answers: staff, surveys: 2, scales: 5, hasFocus: true)
    let four = SeeableMoves(answers: staff, surveys: 4, scales: 5, hasFocus: true)
    let larger = SeeableMoves(answers: staff + 30, surveys: 2, scales: 5, hasFocus: true)
    let (overall, focus, other) = (
      try #require(two.overall), try #require(two.focus), try #require(two.other)
    )
    #expect(overall < focus && focus < other)
    #expect(try #require(four.overall) <= overall && #require(four.focus) < focus)
    #expect(try #require(larger.focus) <= focus)
  }

  @Test func `what is not compared is not promised`() {
    let check = SeeableMoves(answers: 22, surveys: 2, scales: 1, hasFocus: true)
    #expect(check.overall == nil && check.other == nil && check.focus != nil)
    let open = SeeableMoves(answers: 22, surveys: 2, scales: 4, hasFocus: false)
    #expect(open.overall != nil && open.focus == nil && open.other != nil)
  }
}
