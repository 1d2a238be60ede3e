import AloudDisclosure
import AloudModel
import Testing

@testable import AloudReports

/// What holds for every report there can be.
struct ReportTextTests {
  @Test(arguments: Sample.all)
  func `the text says survey, never wave`(sample: Sample) throws {
    #expect(!(try sample.markdown().lowercased().contains("wave")))
  }

  @Test(arguments: Sample.all)
  func `numbers are whole, but for alpha`(sample: Sample) throws {
    for line in try sample.markdown().split(separator: "\n")
    where !Self.isAlpha(line) {
      let bytes = Array(line.utf8)
      let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
      let decimals = bytes.indices.dropFirst().dropLast().filter {
        bytes[$0] == UInt8(ascii: ".") && isDigit(bytes[$0 - 1]) && isDigit(bytes[$0 + 1])
      }
      #expect(decimals.isEmpty, "\(line)")
    }
  }

  /// `- Risk is worth it: 0.8`
  private static func isAlpha(_ line: Substring) -> Bool {
    line.hasPrefix("- ") && line.dropLast(2).hasSuffix(" 0") && line.dropLast().hasSuffix(".")
  }

  @Test(arguments: Sample.all)
  func `every report ends with what it is not for`(sample: Sample) throws {
    #expect(
      try sample.markdown().hasSuffix(
        "\n\n*This report cannot identify or rank any person. It is not for evaluation of staff.*\n"
      ))
  }

  @Test(arguments: Sample.all)
  func `the title, the school, the days and the goal open every report`(sample: Sample) throws {
    let lines = MarkdownReader(try sample.markdown()).lines
    #expect(lines[0] == "# Speaking up at Fernhill")
    #expect(lines[2].hasPrefix("A survey of the staff of Fernhill School, answered from "))
    #expect(lines[4] == "## In one minute")
    #expect(lines[6].hasPrefix("**") && lines[6].hasSuffix(".**"))
    let goal = lines.filter {
      $0 == "Read this through our goal: Equitable grade 3-5 reading outcomes."
    }
    // A cycle check goes straight to what it shows.
    #expect(goal.count == (sample.testDescription == Sample.cycleCheck.testDescription ? 0 : 1))
  }

  @Test func `a goal that was left out is missed nowhere`() throws {
    let page = MarkdownReader(try Sample.aimless.markdown())
    #expect(!page.lines.contains { $0.contains("goal:") })
    #expect(
      page.lines[8].hasPrefix("**The overall score**") && page.lines[10].contains(" of 42 staff"))
  }

  @Test(arguments: [(Language.english, "too few answers"), (.spanish, "muy pocas respuestas")])
  func `an item of a scale with too few answers is not said to have few on the safer side`(
    language: Language, words: String
  ) throws {
    let findings = SurveyFindings(try Sample.blank.history())
    let readings: [ItemReading] = findings.newest.survey.scales.flatMap { scale in
      scale.items.map { ItemReading(of: $0, on: scale, in: findings.newest) }
    }
    let few = readings.filter { ["vulnerability", "beliefs"].contains($0.scale.id.text) }
    #expect(!few.isEmpty)
    for reading in few {
      #expect(reading.standing == .withheld(.tooFewAnswers), "\(reading.item.id)")
      #expect(reading.status == .tooFewAnswers)
    }
    let text = try Sample.blank.markdown(language)
    #expect(text.contains(words))
  }

  @Test(
    arguments: Sample.all,
    [(Language.english, "Release words"), (.spanish, "Palabras de los resultados")])
  func `the release words of every survey stand in the report, in its language`(
    sample: Sample, report: (language: Language, heading: String)
  ) throws {
    let words = MarkdownReader(try sample.markdown(report.language)).section(report.heading)
    let rows = try sample.rows("waves.csv", report.language)
    for (release, row) in zip(try sample.releases(), rows) {
      let six = release.fingerprint.words(in: report.language).joined(separator: " ")
      #expect(row["release_words"] == six)
      #expect(words.contains { $0.hasPrefix("- ") && $0.hasSuffix(": " + six) })
    }
  }

  @Test(arguments: Sample.all)
  func `every table is as wide as its header`(sample: Sample) throws {
    let tables = MarkdownReader(try sample.markdown()).tables
    #expect(!tables.isEmpty)
    for table in tables {
      #expect(table.rows.allSatisfy { $0.count == table.header.count })
      #expect(!table.rows.isEmpty)
    }
  }

  @Test func `a survey below its floor is one honest page`() throws {
    let text = try Sample.belowFloor.markdown()
    let page = MarkdownReader(text)
    #expect(
      page.section("In one minute").filter { !$0.isEmpty } == [
        "**Too few staff answered to show results.**",
        "Read this through our goal: Equitable grade 3-5 reading outcomes.",
        "Too few people answered, so we do not show this. It protects the people who did.",
        "Before you ask again, ask staff what kept people from answering, and say what became of "
          + "the last answers.",
        "What earlier surveys showed stands in their own reports and in the data files beside this "
          + "one.",
        "*This report cannot identify or rank any person. It is not for evaluation of staff.*",
      ])
    #expect(page.section("All scales").isEmpty)
    #expect(page.section("Can we speak up here?").isEmpty)
    #expect(page.table(in: "The surveys")?.cell("March 2026", "Counted") == "not shown")
    #expect(
      text.contains("- Rule R1: 19 figures, because too few people answered to say anything.\n"))
    #expect(text.split(separator: "\n").count < 40)
  }

  @Test func `under 40 % only the two head-counts are said`() throws {
    let page = MarkdownReader(try Sample.lowCoverage.markdown())
    #expect(
      page.section("In one minute").contains("14 of 42 staff answered, which is under 40%."))
    #expect(page.table(in: "The surveys")?.cell("March 2026", "Counted") == "14")
    #expect(
      page.section("What we do not show, and why").contains(
        "- Rule R9: 19 figures, because fewer than 40% of those invited answered, or more than were "
          + "invited."))
    #expect(page.section("All scales").isEmpty)
    #expect(page.tables.count == 1)
  }

  @Test func `a first survey below its floor speaks of no earlier one`() throws {
    #expect(!(try Sample.belowFloorFirst.markdown().contains("earlier")))
  }

  @Test func `a reversed question says so, and the appendix which answers are its safer ones`()
    throws
  {
    let page = MarkdownReader(try Sample.merged.markdown())
    let table = try #require(page.table(in: "Willing to risk together"))
    let reversed = "People here hide it when they are unsure."
    // Options of the two mirror each other, so that people do too.
    #expect(
      table.cell(reversed + " (turned round)", "Answers")
        == "19 of 31 safer, 5 neither or no answer, 7 less safe")
    #expect(table.rows[0][1] == table.rows[2][1])
    let asked = try #require(
      MarkdownReader(try Sample.merged.appendix()).table(in: "The questions as asked"))
    #expect(asked.cell(reversed, "Safer answers") == "“Disagree” or “Strongly disagree”")
    #expect(
      asked.cell("In this school, people talk about things they got wrong.", "Safer answers")
        == "“Agree” or “Strongly agree”")
  }

  @Test func `questions stand in the order of the questionnaire`() throws {
    let headings = try Sample.first.markdown().split(separator: "\n").filter {
      $0.hasPrefix("### ")
    }
    let titles = SampleSurvey.scales.filter { $0.level != .gauge }.map(\.title)
    #expect(headings.map { String($0.dropFirst(4)) }.filter(titles.contains) == titles)
  }

  @Test func `views are called split where both sides have 30 % or more on most questions`() throws
  {
    #expect(
      try Sample.split.markdown().contains(
        "> Staff are split on **Risk is worth it**: on most of its questions at least three in ten gave "
          + "the safer answers, and at least three in ten the less safe ones."))
    #expect(!(try Sample.two.markdown().contains("split on")))
  }

  @Test func `what was held back is counted by rule, with the reason`() throws {
    let page = MarkdownReader(try Sample.nearEnd.markdown())
    let reasons = page.section("What we do not show, and why")
    #expect(
      reasons.contains(
        "- Rule R2s: 2 figures about scales, because nearly everybody answered one of their questions "
          + "alike or too few people answered."))
    #expect(
      reasons.contains(
        "- Rule R3: 2 figures about groups of staff, because too few of them answered, or nearly all of "
          + "some group answered a question alike."))
  }

  @Test func `the level of every test and what it can see stand in the appendix`() throws {
    let page = MarkdownReader(try Sample.focused.markdown())
    let table = try #require(page.table(in: "How changes are judged"))
    #expect(table.cell("The overall score", "Risk of a false alarm") == "1 in 50")
    #expect(table.cell("A say in policies and decisions", "Risk of a false alarm") == "1 in 50")
    #expect(table.cell("Risk is worth it", "Risk of a false alarm") == "1 in 400")
    #expect(
      page.section("How changes are judged").contains {
        $0.contains(
          "2% for the overall score, 2% for A say in policies and decisions, the declared focus, 1% for"
        )
      })
  }

  @Test func `earlier answers to a question in other words are marked`() throws {
    let page = MarkdownReader(try Sample.reworded.markdown())
    let table = try #require(page.table(in: "Safer answers in each survey"))
    let question = "In this school, people get credit for an honest try."
    #expect(table.cell(question, "Oct 2025") == "19 of 28 (in other words)")
    #expect(table.cell(question, "Mar 2026") == "20 of 29")
    #expect(table.cell(question, "Oct 2026") == "22 of 31")
  }

  @Test func `the open link and unreadable ballots are owned up to`() throws {
    let text = try Sample.tooMany.markdown()
    #expect(text.contains("- Where the open link was used, people could answer more than once."))
    #expect(text.contains("2 ballots of this survey could not be read and are not counted."))
    #expect(text.contains("45 ballots for 42 staff."))
    #expect(!(try Sample.first.markdown().contains("open link")))
  }

  @Test func `when everybody answered there is nothing to estimate`() throws {
    let table = try #require(MarkdownReader(try Sample.everyone.markdown()).table(in: "All scales"))
    #expect(table.cell("Risk is worth it", "Likely range for all 42 staff") == "everyone answered")
  }

  @Test(arguments: Sample.all)
  func `the sections stand in the order in which they are read`(sample: Sample) throws {
    let sections = try sample.history().content().report.sections.map(\.name.id)
    let all = ["in-one-minute", "speak-up", "levels", "roles", "groups", "try"]
    // Where nothing is told there is one page; a scale that was not asked has no page.
    let isCheck = sample.testDescription == Sample.cycleCheck.testDescription
    #expect(
      sections
        == (sections.count == 1
          ? ["in-one-minute"] : isCheck ? ["in-one-minute", "levels", "groups", "try"] : all))
    #expect(try sample.history().content().appendix.sections.map(\.name.id) == ["appendix"])
  }

  @Test func `what staff were told stands in the appendix word for word`() throws {
    let lines = MarkdownReader(try Sample.two.markdown()).section("How we protect people")
    #expect(lines.contains("- **That you took part**: Nobody: we keep no names. And no times."))
  }

  @Test func `every question stands in the appendix as it was asked`() throws {
    let table = try #require(
      MarkdownReader(try Sample.reworded.markdown()).table(in: "The questions as asked"))
    let question = "In this school, people get credit for an honest try."
    #expect(table.cell(question, "Version") == "2")
    #expect(table.cell(question, "Scale") == "Risk is worth it")
  }

  @Test func `page 4 says on whom a condition depends and gives no verdict`() throws {
    let page = MarkdownReader(try Sample.two.markdown())
    #expect(page.section("Part of our goals, not an add-on").contains { $0.contains("stood at") })
    #expect(!page.section("Part of our goals, not an add-on").joined().contains("cannot tell"))
  }
}
