import AloudDisclosure
import AloudReports
import Testing

struct FirstPageTests {
  @Test func `the first page of a second survey`() throws {
    let text = try Sample.two.markdown()
    #expect(
      text.split(separator: "## What we can say about change", maxSplits: 1)[0] == """
        # Speaking up at Fernhill

        A survey of the staff of Fernhill School, to be answered from 2 to 13 March 2026.

        ## In one minute

        Read this through our goal: Equitable grade 3-5 reading outcomes.

        29 of 42 staff (69%). One person is about 3 points. Many of those invited answered. Those \
        who did not may see the school differently.

        - “I felt able to answer this survey honestly.” **20 of 29** answered “Agree” or \
        “Strongly agree”.
        - “I expect the answers to this survey to be used.” **20 of 29** answered “Agree” or \
        “Strongly agree”.

        > Read the scores below as the most hopeful reading: people who feel unsafe may \
        have answered more kindly or not at all.

        **Willing to risk together** stood at **57** out of 100. Of 29 people, 16 were on the \
        safer side, 5 on the less safe side and 8 in between or without a score.

        **Risk is worth it** stood at **57** out of 100. Of 29 people, 16 were on the safer side, \
        5 on the less safe side and 8 in between or without a score.

        | Scale | Oct 25 | Mar 26 | If nothing had changed | What we can say |
        | --- | ---: | ---: | ---: | --- |
        | Willing to risk together | 57 | **57** | 43–71 | Too uncertain to call |
        | Risk is worth it | 54 | **57** | 40–68 | Too uncertain to call |
        | Examining beliefs together | 63 | **64** | 49–77 | Too uncertain to call |
        | Inquiry in practice | 66 | **66** | 52–80 | Too uncertain to call |
        | A say in policies and decisions | 41 | **39** | 27–55 | Too uncertain to call |

        For **Willing to risk together**, **Risk is worth it**, **Examining beliefs together**, \
        **Inquiry \
        in practice** and **A say in policies and decisions** we could count on seeing only a \
        move of 19 points or more in a school this size; read the level.

        “If nothing had changed” is where the newest score would be expected if nothing had \
        changed since the last survey that asked the same questions.


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
    #expect(page.section("What we can say about change").isEmpty)
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
    #expect(try sample.markdown().contains("> Read the scores below") == isNamed)
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
    #expect(few.contains { $0.hasPrefix("> Read the scores") })
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
    #expect(table.cell(policies, "What we can say") == "Not comparable: the questions changed")
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
    let scales = page.section("All scales")
    #expect(
      scales.contains(
        "- **Risk is worth it** was not asked this time. It stood at 57 in March 2026."))
    #expect(page.section("Question by question").count < 5)
    #expect(page.section("Risk is worth it").isEmpty)
  }
}
