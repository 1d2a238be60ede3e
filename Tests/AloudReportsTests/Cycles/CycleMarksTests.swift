import AloudModel
import Testing

@testable import AloudReports

/// Action cycles on the trends of page 1.
struct CycleMarksTests {
  private func trends(
    _ sample: Sample, _ cycles: ActionCycles, _ language: Language = .english
  ) throws -> ReportChart {
    try #require(
      try sample.history().content(in: language, with: cycles).report.charts
        .first { $0.name == "trends" })
  }

  private func panels(_ chart: ReportChart) -> [TrendPanel] {
    switch chart.drawing {
    case .trends(let panels): panels
    case .parts, .ranges, .shares, .funnel: []
    }
  }

  @Test(arguments: languages)
  func `a cycle is marked on its scale's trend and on no other`(language: Language) throws {
    let chart = try trends(.three, .running(), language)
    let marked = panels(chart).filter { !$0.marks.isEmpty }
    #expect(marked.map(\.title) == ["A say in policies and decisions"])
    #expect(marked.flatMap(\.marks) == [day("2026-04-06").daysSinceEpoch])
    let words = CycleWording(in: language)
    #expect(chart.notes.contains(words.mark))
    let began = words.began("A say in policies and decisions", words.day(day("2026-04-06")))
    #expect(chart.alternative.contains(began))
  }

  @Test func `the mark is drawn once, as a dashed line`() throws {
    let files = try Sample.three.history().files(
      with: .running(), in: .english, notice: sampleNotice)
    let file = try #require(files.first { $0.path == "charts/trends.svg" })
    let drawing = String(decoding: file.bytes, as: UTF8.self)
    #expect(drawing.split(separator: "stroke-dasharray=\"5 4\"").count == 2)
  }

  @Test(arguments: [("2025-10-17", "2025-12-05"), ("2026-10-16", "2026-12-04")])
  func `a cycle that began on the day a survey closed, or outside all surveys, is not marked`(
    started: String, review: String
  ) throws {
    var plan = PlanText()
    (plan.started, plan.review) = (started, review)
    let chart = try trends(.three, .running(plan))
    #expect(panels(chart).allSatisfy { $0.marks.isEmpty })
    #expect(!chart.notes.contains(CycleWording.english.mark))
  }

  @Test func `without a cycle the chart is as it was`() throws {
    let chart = try trends(.three, .fernhill)
    #expect(
      try chart == Sample.three.history().content().report.charts.first { $0.name == "trends" })
  }

  @Test(arguments: [Sample.two, Sample.three, Sample.first])
  func `the planner proposes the scale that page 1 says to talk about first`(
    sample: Sample
  ) throws {
    let history = try sample.history()
    let first = TeamChoice(SurveyFindings(history)).talkFirst.first?.scale
    #expect(history.cycleProposal?.scale == first && first != nil)
  }
}
