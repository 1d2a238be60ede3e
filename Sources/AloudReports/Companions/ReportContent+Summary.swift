import AloudModel
import AloudStatistics

/// `staff-summary`: one page for all staff, safe to post on a wall, since it says whole-school
/// results only.
extension ReportContent {
  var summary: Report {
    Report(
      title: wording.summaryTitle,
      opening: Prose(wording.summaryOpening(school: newest.survey.school.name)),
      language: wording.language, sections: summarySections, footer: footer)
  }

  private var summarySections: [ReportSection] {
    [
      ReportSection(
        id: "what-staff-said", heading: wording.summaryWhatYouSaid,
        blocks: summaryFigures + [.footer(footer)])
    ]
  }

  private var summaryFigures: [ReportBlock] {
    switch newest.standing {
    case .told(let coverage):
      [headline] + overallLevel + [
        .paragraph(
          Prose(
            ([wording.whoAnswered(coverage)] + (goal.map { [$0] } ?? [])).joined(separator: " ")))
      ] + levelsInWords + [.boxes(isCheck ? checkFindings : boxes)] + summaryNext
    case .lowCoverage, .tooFewAnswers, .moreThanInvited, .attacked:
      [.headline(countsHeadline)]
        + countsAlone.filter { $0 != wording.askWhyFewAnswered }.map { .paragraph(Prose($0)) }
        + protectionLines
    }
  }

  /// Without what it is compared with, which is for the team to talk about.
  private var overallLevel: [ReportBlock] {
    findings.overall.map {
      [.paragraph(wording.overallLevel($0.score.mean, scales: $0.scales.count))]
    } ?? []
  }

  private var summaryNext: [ReportBlock] {
    [
      .heading(level: 3, wording.summaryNext),
      .paragraph(
        isCheck
          ? wording.summaryDecision(before: choiceDay) : wording.summaryPromise(before: choiceDay)),
    ] + protectionLines
  }

  private var protectionLines: [ReportBlock] {
    collectedByTool + [
      .note(Prose(wording.summaryProtection)),
      .paragraph(wording.summaryContact(wording.sentence(newest.survey.outsideContact))),
    ]
  }
}
