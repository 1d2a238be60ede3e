import AloudDisclosure
import AloudReports
import Testing

struct FirstPageTests {
  @Test func `the first page of a second survey`() throws {
    let text = try Sample.two.markdown()
    #expect(
      text.split(separator: "## Can we speak up here?", maxSplits: 1)[0] == """
        FIRSTPAGE
        """)
  }

  @Test func `a first survey has scores, no band and no verdict`() throws {
    let page = MarkdownReader(try Sample.first.markdown())
    let table = try #require(page.table(in: "In one minute"))
    #expect(table.header == ["Scale", "Oct 25"])
    #expect(table.rows.count == 5)
    #expect(
      page.section("In one minute").contains(
        "This is your starting point. There is nothing to compare with yet."))
    #expect(!(try Sample.first.markdown().contains("cannot tell whether")))
  }

  @Test(arguments: [(21, true), (22, false)])
  func `the hopeful reading is named below 70 % of people`(honest: Int, isNamed: Bool) throws {
    // 21 of 31 is 67.7 %, 22 of 31 is 70.97 %.
    let sample = Sample(
      "honest",
      [
        varied(.autumn2026) {
          $0.people["answered-honestly"] = .three(
            lessSafe: 5, neither: 26 - honest, safer: honest, noAnswer: nil)
        }
      ])
    #expect(try sample.markdown().contains("> Read the safety scores below") == isNamed)
  }

  @Test func `exactly 70 % is not below it`() throws {
    let sample = Sample(
      "honest",
      [
        varied(.autumn2026) {
          $0.counted = 30
          $0.people["answered-honestly"] = .two(safer: 21, notSafer: 9)
        }
      ])
    #expect(!(try sample.markdown().contains("most hopeful reading")))
  }

  @Test func `an honesty gauge in words is said in words`() throws {
    func line(_ words: NearUnanimity) throws -> [String] {
      let sample = Sample(
        "words", [varied(.autumn2026) { $0.people["answered-honestly"] = .words(words) }])
      return MarkdownReader(try sample.markdown()).section("In one minute")
    }
    #expect(
      try line(.allOrNearlyAll).contains(
        "- “I felt able to answer this survey honestly.” **All or nearly all** answered “Agree” or "
          + "“Strongly agree”."))
    let few = try line(.fewOrNone)
    #expect(few.contains { $0.contains("**Few or none** answered") })
    #expect(few.contains { $0.hasPrefix("> Read the safety scores") })
  }

  @Test func `coverage that moved more than 15 points is pointed out`() throws {
    let moved = Sample("moved", [.autumn2025, varied(.spring2026) { $0.counted = 35 }])
    #expect(
      try moved.markdown().contains(
        "67% of staff answered in October 2025 and 83% in March 2026, so the two surveys may "
          + "describe different people."))
    #expect(!(try Sample.two.markdown().contains("may describe different people")))
  }

  @Test func `a score under another wording is marked and not compared`() throws {
    let table = try #require(
      MarkdownReader(try Sample.reworded.markdown()).table(in: "In one minute"))
    let policies = "A say in policies and decisions"
    #expect(table.cell(policies, "Mar 26") == "39 (other questions)")
    #expect(table.cell(policies, "If nothing had changed") == "–")
    #expect(table.cell(policies, "What we can say") == "≠ Not comparable: the questions changed")
    #expect(table.cell("Risk is worth it", "Oct 25") == "54 (other questions)")
    #expect(table.cell("Risk is worth it", "Mar 26") == "57")
  }

  @Test func `a scale near an end has words for a score`() throws {
    let table = try #require(
      MarkdownReader(try Sample.nearEnd.markdown()).table(in: "In one minute"))
    #expect(table.cell("Willing to risk together", "Oct 26") == "near the top")
    #expect(table.cell("Risk is worth it", "Mar 26") == "near the bottom")
    #expect(table.cell("A say in policies and decisions", "Oct 26") == "not shown")
  }

  @Test func `a cycle check shows its own scale and where the others stood`() throws {
    let page = MarkdownReader(try Sample.cycleCheck.markdown())
    let table = try #require(page.table(in: "In one minute"))
    #expect(table.rows.map { $0[0] } == ["A say in policies and decisions"])
    #expect(
      page.section("Can we speak up here?").contains(
        "- **Risk is worth it** was not asked this time. It stood at 57 in March 2026."))
    #expect(page.section("Risk is worth it").isEmpty)
  }
}
