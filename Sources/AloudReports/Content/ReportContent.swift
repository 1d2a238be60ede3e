import AloudModel

/// Puts findings into the order and the words of a report.
struct ReportContent {
  let findings: SurveyFindings
  let cycles: CycleFindings
  let wording: any Wording
  /// What staff were told before they answered.
  let notice: ProtectionNotice
  /// The hash of the survey as it was frozen for the newest wave.
  let definition: Fingerprint
  /// Results without answers, which others reckoned.
  var earlier: [EarlierFigure] = []

  var report: Report {
    Report(
      title: text(newest.survey.title), opening: Prose(opening), language: wording.language,
      sections: sections, footer: footer)
  }

  /// The technical appendix, a file of its own: for the sceptic, and not needed to act.
  var appendix: Report {
    Report(
      title: "\(text(newest.survey.title)): \(wording.appendixHeading)", opening: Prose(opening),
      language: wording.language, sections: [appendixSection], footer: footer)
  }

  private var sections: [ReportSection] {
    switch newest.standing {
    case .told(let coverage):
      [isCheck ? checkPage(coverage) : firstPage(coverage)]
        + answers + [groups, comments, attempt].compactMap(\.self)
    case .lowCoverage, .moreThanInvited, .attacked, .tooFewAnswers: [firstPageOfCounts]
    }
  }

  /// What was asked, scale by scale; the first page of it says how to read all bars.
  private var answers: [ReportSection] {
    let pages = [speakUp, levels, roles].compactMap(\.self)
    guard let first = pages.first else { return [] }
    let howToRead = ReportBlock.paragraph(Prose(wording.howToReadAnswers))
    return [
      ReportSection(name: first.name, layout: first.layout, blocks: [howToRead] + first.blocks)
    ] + pages.dropFirst()
  }

  var newest: WaveReading { findings.newest }

  func text(_ text: LocalizedText) -> String { text.text(in: wording.language) }

  var footer: String {
    wording.footer(isOfTools: findings.waves.contains { $0.manifest.tool != nil })
  }

  /// When the newest survey could be answered.
  var days: String { wording.days(from: newest.opened, to: newest.closed) }

  private var opening: String {
    wording.opening(school: newest.survey.school.name, from: newest.opened, to: newest.closed)
  }

  /// What the verdict on a scale is, where it is one of page 1.
  func change(of scale: Scale) -> ScaleChange? {
    findings.changes.first { $0.scale.id == scale.id }
  }

  /// By when a team has chosen: three weeks after the survey closed.
  var choiceDay: CalendarDay { newest.closed.adding(days: 21) ?? newest.closed }
}

/// What staff were told before they answered, word for word, under the questions it answers.
package struct ProtectionNotice: Hashable, Sendable {
  package let sections: [Section]

  /// One question of the notice, and its answers.
  package struct Section: Hashable, Sendable {
    package let title: String
    package let lines: [String]

    package init(title: String, lines: [String]) {
      self.title = title
      self.lines = lines
    }
  }

  package init(sections: [Section]) { self.sections = sections }
}
