import AloudModel
import AloudTestSupport
import Testing

@testable import AloudReports

/// The page "What we will try", and the actions as a table.
struct CycleContentTests {
  private func page(_ sample: Sample, _ cycles: ActionCycles) throws -> MarkdownReader {
    MarkdownReader(try text(sample, cycles))
  }

  private func text(_ sample: Sample, _ cycles: ActionCycles) throws -> String {
    let history = try sample.history()
    let findings = CycleFindings(cycles, in: history, SurveyFindings(history))
    let section = CycleContent(findings: findings, wording: EnglishWording()).section
    return Report(
      title: "A page", opening: "", language: .english, sections: [section], footer: ""
    ).markdown
  }

  private let answer = "What we say"

  @Test func `without a cycle the planner is filled in as far as releases can`() throws {
    let page = try page(.two, .fernhill)
    let planner = try #require(page.table(in: "Planner for the next cycle"))
    #expect(
      planner.cell("Scale chosen", answer)
        == "A say in policies and decisions (39 out of 100, the lowest of all scales)")
    #expect(planner.cell("What we will try (a practice or a policy)", answer) == "…")
    #expect(planner.cell("By when", answer) == "six to eight weeks after we begin")
    #expect(
      planner.cell("Questions we will ask again", answer)?
        .hasPrefix("Staff worries about a new rule are taken seriously here. · ") == true)
    #expect(page.lines.contains("No cycle has been recorded yet."))
  }

  @Test func `a running cycle is shown as it was agreed on`() throws {
    let page = try page(.two, .running())
    let plan = try #require(page.table(in: "The cycle that is running"))
    #expect(plan.cell("Scale chosen", answer) == "A say in policies and decisions")
    #expect(plan.cell("By when", answer) == "25 May 2026")
    #expect(
      plan.cell("What we will try (a practice or a policy)", answer)
        == "Two teachers draft each new rule with the principal.")
    #expect(page.table(in: "Planner for the next cycle") == nil)
    #expect(page.table(in: "The last cycle") == nil, "nothing is told before a survey asked again")
  }

  @Test func `the record says what was tried and what moved, and not why`() throws {
    let page = try page(.three, .reviewed())
    let record = try #require(page.table(in: "The last cycle"))
    #expect(record.cell("Started", answer) == "6 April 2026")
    #expect(
      record.cell("What happened, in our words", answer) == "Four drafts, and two were changed.")
    let lines = page.section("The last cycle")
    #expect(lines.contains("- 20 April 2026: Two drafts so far."))
    #expect(
      lines.contains { $0.hasPrefix("**What the questions show**: **A say in policies") })
    #expect(lines.contains { $0.hasPrefix("A survey shows what moved, not why.") })
    #expect(page.table(in: "Planner for the next cycle") != nil, "the next cycle can begin")
  }

  @Test func `a running cycle whose scale was asked again is told twice, as plan and as record`()
    throws
  {
    let page = try page(.three, .running())
    #expect(page.table(in: "The cycle that is running") != nil)
    #expect(
      page.section("The last cycle").contains { $0.contains("rose from 40 on average to 63") })
  }

  @Test func `what people wrote cannot become markup`() throws {
    var plan = PlanText()
    plan.tries = "<script>alert(1)</script> | **loud** [x](y)"
    plan.wouldStop = "- # `tick`"
    let text = try text(.three, .running(plan))
    #expect(
      text.contains("\\<script\\>alert(1)\\</script\\> \\| \\*\\*loud\\*\\* \\[x\\](y)"))
    #expect(text.contains("- \\# \\`tick\\`"))
    #expect(!text.contains("<script>"))
  }

  // MARK: actions.csv

  private func rows(_ sample: Sample, _ cycles: ActionCycles) throws -> [[String: String]] {
    let history = try sample.history()
    let records = CycleFindings(cycles, in: history, SurveyFindings(history)).records
    let rows = CSVReader(ActionsFile.file(records).file.bytes).rows
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  @Test func `each cycle is a row`() throws {
    let row = try #require(try rows(.three, .reviewed()).first)
    #expect(row["cycle_id"] == "cycle-1" && row["scale_id"] == "policies")
    #expect(row["started_on"] == "2026-04-06" && row["review_on"] == "2026-05-25")
    #expect(row["level"] == "policies" && row["measure_item_ids"] == "concerns-heard")
    #expect(row["result_verdict"] == "clear_rise" && row["status"] == "shown")
    #expect(row["note"] == "Four drafts, and two were changed.")
  }

  @Test func `a cycle without a verdict says why in its status`() throws {
    let waiting = try #require(try rows(.two, .running()).first)
    #expect(waiting["result_verdict"] == "" && waiting["status"] == "not_asked")
    #expect(waiting["note"] == "")
    var plan = PlanText()
    (plan.scale, plan.level) = ("coherence", .coherence)
    #expect(try rows(.three, .running(plan)).first?["status"] == "not_computable")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)"])
  func `what people wrote is no formula`(text: String) throws {
    var plan = PlanText()
    plan.tries = text
    #expect(try rows(.three, .running(plan)).first?["what_we_try"] == "'" + text)
  }

  // MARK: Languages

  @Test func `both languages say everything, and each in its own words`() {
    let (english, spanish) = (texts(of: .english), texts(of: .spanish))
    #expect(english.keys == spanish.keys && english.count > 25)
    for (name, text) in english {
      #expect(!text.isEmpty, "\(name)")
      #expect(name == "open" || spanish[name] != text, "\(name)")
    }
  }

  private func texts(of words: CycleWording) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: Mirror(reflecting: words).children.compactMap { child in
        guard let label = child.label, let text = child.value as? String else { return nil }
        return (label, text)
      })
  }

  @Test func `days are named as each language names them`() {
    #expect(CycleWording.english.day(day("2026-05-25")) == "25 May 2026")
    #expect(CycleWording.spanish.day(day("2026-05-25")) == "25 de mayo de 2026")
  }
}
