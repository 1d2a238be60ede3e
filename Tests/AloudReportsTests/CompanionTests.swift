import AloudDisclosure
import AloudModel
import AloudStatistics
import Testing

@testable import AloudReports

/// The page for the staff room and the guide for the meeting.
struct CompanionTests {
  @Test(arguments: Sample.all, languages)
  func `the staff summary is short, safe for a wall and ends with what it is not for`(
    sample: Sample, language: Language
  ) throws {
    let text = try #require(try sample.files(language)["staff-summary.md"])
    #expect(text.split(whereSeparator: \.isWhitespace).count < 330)
    #expect(text.contains("555 0142"))
    let footer = ReportLanguage.wording(in: language).footer(isOfTools: false)
    #expect(text.hasSuffix("\n\n*\(footer)*\n"))
    // Groups, single questions and comparisons of surveys are for the team to talk about.
    #expect(!text.contains("Support") && !text.contains("Teaching"))
    #expect(!text.contains("|"))
  }

  @Test(arguments: Sample.all)
  func `what the summary says is in the report`(sample: Sample) throws {
    let content = try sample.history().content()
    let report = Set(content.report.sentences)
    let own = [
      content.wording.summaryTitle, content.wording.summaryWhatYouSaid,
      content.wording.summaryNext, content.wording.summaryProtection,
      // The report says the same score with what it is compared with.
      content.findings.overall.map {
        content.wording.overallLevel($0.score.mean, scales: $0.scales.count).plain
      } ?? "",
    ]
    for sentence in content.summary.sentences where sentence.contains(where: \.isNumber) {
      let isOwn =
        own.contains(sentence) || sentence.contains("555 0142") || sentence.contains("leadership")
      #expect(
        isOwn || report.contains(sentence) || report.contains { sentence.hasPrefix($0) },
        "\(sentence)")
    }
  }

  @Test(arguments: Sample.all)
  func `the guide is there whenever there is something to talk about`(sample: Sample) throws {
    let guide = try sample.files()["discussion-guide.md"]
    let content = try sample.history().content()
    #expect((guide != nil) == (content.newest.coverage != nil))
  }

  @Test func `the guide takes forty-five minutes and begins with a guess`() throws {
    let text = try #require(try Sample.three.files()["discussion-guide.md"])
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      headings == [
        "## Before you start", "## Predict (10 minutes)", "## Look (15 minutes)",
        "## Choose (10 minutes)", "## Plan (10 minutes)",
      ])
    let minutes = headings.compactMap { Int($0.filter(\.isNumber)) }.reduce(0, +)
    #expect(minutes == 45)
    #expect(
      text.contains("1. Alone, write down a score from 0 to 100 for each of these: **Willing"))
    // Nobody reads a result in the guide: it is on the page that lies face down.
    #expect(!text.contains("out of 100"))
  }
}

struct CheckCompanionTests {
  @Test func `after a cycle check staff read what it shows, and that the team decides`() throws {
    let summary = try #require(try Sample.cycleCheck.files()["staff-summary.md"])
    let page = MarkdownReader(summary)
    #expect(!page.section("What this check shows").isEmpty)
    #expect(summary.contains("whether to go on with what was tried"))
    #expect(!summary.contains("will choose one thing") && page.section("Keep").isEmpty)
    #expect(page.section("Decide now").isEmpty)
  }

  @Test func `after a cycle check the meeting decides, and chooses nothing new`() throws {
    let guide = try #require(try Sample.cycleCheck.files()["discussion-guide.md"])
    #expect(guide.contains("## Decide (10 minutes)") && !guide.contains("Choose one scale"))
    let other = try #require(try Sample.three.files()["discussion-guide.md"])
    #expect(other.contains("## Choose (10 minutes)") && !other.contains("## Decide"))
  }

  @Test func `staff read the overall score first`() throws {
    let summary = try #require(try Sample.three.files()["staff-summary.md"])
    #expect(MarkdownReader(summary).lines[8].hasPrefix("**The overall score**, the mean of"))
  }
}

struct FocusTests {
  @Test func `a declared focus is shown with its verdict, and with no reason`() throws {
    let page = MarkdownReader(try Sample.cycleCheck.markdown())
    let lines = page.section("Planner for the next cycle")
    #expect(
      lines.contains(
        "- Before this survey opened, **A say in policies and decisions** was declared as what the "
          + "school was working on."))
    #expect(
      lines.contains {
        $0.hasPrefix("- **A say in policies and decisions** rose from 40 on average to")
      })
    #expect(!lines.joined().lowercased().contains("because"))
    let none = MarkdownReader(try Sample.three.markdown()).section("Planner for the next cycle")
    #expect(!none.contains { $0.contains("was declared as") })
    #expect(none.contains("No cycle has been recorded yet."))
  }
}
