import AloudDisclosure
import AloudReports
import Testing

struct FirstPageTests {
  @Test func `the first page of a second survey`() throws {
    let text = try Sample.two.body()
    #expect(
      text.split(separator: "## Can we speak up here?", maxSplits: 1)[0] == """
        # Speaking up at Fernhill

        A survey of the staff of Fernhill School, answered from 2 to 13 March 2026.

        ## In one minute

        **Most who answered say colleagues risk mistakes together and honest tries are rewarded. No clear change since October 2025.**

        **The overall score** stood at 57 out of 100, after 56 before. The move lies between 7 down and 9 up: we cannot tell a rise, a fall and no change apart. This compares 28 answers in October 2025 with 29 in March 2026. It is the mean of the 5 scales of the report's first page.

        Read this through our goal: Equitable grade 3-5 reading outcomes.

        29 of 42 staff (69%). One person is about 3 points.

        ![Chart: Who answered. 29 of 42 staff (69%).](charts/coverage.svg)

        Many of those invited answered. Those who did not may see the school differently.

        - “I felt able to answer this survey honestly.” **20 of 29** answered “Agree” or “Strongly agree”.
        - “I expect the answers to this survey to be used.” **20 of 29** answered “Agree” or “Strongly agree”.

        ![Chart: How far can we trust these answers? I felt able to answer this survey honestly. 20 of 29. I expect the answers to this survey to be used. 20 of 29.](charts/honesty.svg)

        > Read the safety scores below as the most hopeful reading: people who feel unsafe may have answered more kindly or not at all.

        **Willing to risk together** stood at **57** out of 100. Question by question, 20 of 29 gave the safer answers.

        **Risk is worth it** stood at **57** out of 100. Question by question, 20 of 29 gave the safer answers.

        **No change is clear yet** Scores of the staff of Fernhill School, out of 100, October 2025 to March 2026.

        ![Chart: No change is clear yet. The overall score: 56, 57 out of 100; expected 48 to 64 if nothing had changed; between 7 down and 9 up. Willing to risk together: 57, 57 out of 100; expected 45 to 69 if nothing had changed; between 12 down and 12 up. Risk is worth it: 54, 57 out of 100; expected 42 to 66 if nothing had changed; between 9 down and 15 up. Examining beliefs together: 63, 64 out of 100; expected 51 to 75 if nothing had changed; between 11 down and 13 up. Inquiry in practice: 66, 66 out of 100; expected 54 to 78 if nothing had changed; between 12 down and 12 up. A say in policies and decisions: 41, 39 out of 100; expected 29 to 53 if nothing had changed; between 14 down and 10 up.](charts/trends.svg)

        *How to read: each dot is a survey, at its true distance in time. The grey box is where the newest dot would be expected if nothing had changed. A line that stops means: not asked, not shown, or other questions.*

        | Scale | Oct 2025 | Mar 2026 | If nothing had changed | What we can say |
        | --- | ---: | ---: | ---: | --- |
        | The overall score | 56 | **57** | 48–64 | ○ between 7 down and 9 up |
        | Willing to risk together | 57 | **57** | 45–69 | ○ between 12 down and 12 up |
        | Risk is worth it | 54 | **57** | 42–66 | ○ between 9 down and 15 up |
        | Examining beliefs together | 63 | **64** | 51–75 | ○ between 11 down and 13 up |
        | Inquiry in practice | 66 | **66** | 54–78 | ○ between 12 down and 12 up |
        | A say in policies and decisions | 41 | **39** | 29–53 | ○ between 14 down and 10 up |

        A range means that the answers do not settle it. We could count on seeing only a move of 12 to 17 points or more, depending on the line, in a school this size; read the level.

        ### Keep

        - **Inquiry in practice** stands highest of all scales asked (66 out of 100). Ask staff what helps, and keep it.

        ### Talk about first

        - **A say in policies and decisions** stands lowest of all scales asked (39 out of 100): ask staff what makes it so.

        ### What we cannot tell yet

        - Whether anything moved: on all 6 lines of the chart the answers do not settle it.

        Choose one scale before **3 April 2026**. If it is **A say in policies and decisions**:

        - **Teacher leaders:** gather the worries about one rule from staff in all jobs and bring them along.
        - **Principal:** put one decision before staff while it is still open, and say afterwards what they changed.
        - The planner is in the section “[What we will try](#what-we-will-try)”.

        How figures are made and what is held back: see the technical appendix, a file beside this one.

        *This report cannot identify or rank any person. It is not for evaluation of staff.*


        """)
  }

  @Test func `a first survey has scores, no band and no verdict`() throws {
    let page = MarkdownReader(try Sample.first.markdown())
    let table = try #require(page.table(in: "In one minute"))
    #expect(table.header == ["Scale", "Oct 2025"])
    #expect(table.rows.map { $0[0] }.first == "The overall score" && table.rows.count == 6)
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
    #expect(table.cell(policies, "Mar 2026") == "39 (other questions)")
    #expect(table.cell(policies, "If nothing had changed") == "–")
    #expect(table.cell(policies, "What we can say") == "≠ Not comparable: the questions changed")
    #expect(table.cell("Risk is worth it", "Oct 2025") == "54 (other questions)")
    #expect(table.cell("Risk is worth it", "Mar 2026") == "57")
  }

  @Test func `a scale near an end has words for a score`() throws {
    let table = try #require(
      MarkdownReader(try Sample.nearEnd.markdown()).table(in: "In one minute"))
    #expect(table.cell("Willing to risk together", "Oct 2026") == "near the top")
    #expect(table.cell("Risk is worth it", "Mar 2026") == "near the bottom")
    #expect(table.cell("A say in policies and decisions", "Oct 2026") == "not shown")
  }

  @Test func `a cycle check shows its own scale and where the others stood`() throws {
    let page = MarkdownReader(try Sample.cycleCheck.markdown())
    let table = try #require(page.table(in: "In one minute"))
    #expect(table.rows.map { $0[0] } == ["A say in policies and decisions"])
    #expect(page.lines.contains { $0.hasPrefix("Not asked this time: ") })
    #expect(page.section("Risk is worth it").isEmpty)
  }
}
