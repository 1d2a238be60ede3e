import AloudModel

/// Puts findings into the order and the words of a report.
struct ReportContent {
  let findings: SurveyFindings
  let wording: EnglishWording

  var report: Report {
    Report(
      title: newest.survey.title.text(in: wording.language), language: wording.language,
      blocks: blocks)
  }

  private var blocks: [ReportBlock] {
    switch newest.standing {
    case .told(let coverage):
      opening + firstPage(coverage) + change + allScales + questions + withheld + appendix
        + [.footer(wording.footer)]
    case .lowCoverage(let coverage):
      opening + firstPage(onlyCounts: wording.headCounts(coverage)) + withheld + shortAppendix
        + [.footer(wording.footer)]
    case .tooFewAnswers:
      opening + firstPage(onlyCounts: nil) + withheld + shortAppendix + [.footer(wording.footer)]
    }
  }

  var newest: WaveReading { findings.newest }

  func text(_ text: LocalizedText) -> String { text.text(in: wording.language) }

  private var opening: [ReportBlock] {
    let words = wording.opening(
      school: newest.survey.school.name, from: newest.opened, to: newest.closed)
    return [.paragraph(Prose(words))]
  }
}
