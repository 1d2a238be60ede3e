import AloudDisclosure
package import AloudModel

extension ReleaseHistory {
  /// Every file of the newest wave's report, as bytes: Markdown, HTML, drawings, CSV.
  ///
  /// The same releases give the same bytes, in whatever order they were handed in.
  ///
  /// - Parameters:
  ///   - cycles: What the school tried.
  ///   - language: What the report is written in; English where we have no words of our own.
  ///   - notice: What staff were told before they answered.
  ///   - earlier: Results without answers; they are in no verdict.
  package func files(
    with cycles: ActionCycles, in language: Language, notice: ProtectionNotice,
    earlier: [EarlierFigure] = []
  ) -> [ReportFile] {
    let findings = SurveyFindings(self)
    let wording = ReportLanguage.wording(in: language)
    let content = ReportContent(
      findings: findings, cycles: CycleFindings(cycles, in: self, findings), wording: wording,
      notice: notice,
      definition: newest.definition, earlier: earlier)
    return content.texts
      + ReportData(findings: findings, cycles: content.cycles, wording: wording).files
  }
}

extension ReportContent {
  fileprivate var texts: [ReportFile] {
    let report = report
    let summary = summary
    let appendix = appendix
    return report.texts + [
      ReportFile(path: "appendix.md", text: appendix.markdown),
      ReportFile(path: "appendix.html", text: appendix.html),
      ReportFile(path: "staff-summary.md", text: summary.markdown),
      ReportFile(path: "staff-summary.html", text: summary.html),
    ] + (guide.map { [ReportFile(path: "discussion-guide.md", text: $0.markdown)] } ?? [])
      + report.drawings
  }
}

extension Report {
  /// The report itself as Markdown and HTML.
  var texts: [ReportFile] {
    [ReportFile(path: "report.md", text: markdown), ReportFile(path: "report.html", text: html)]
  }

  /// Each of its charts as a file of its own.
  var drawings: [ReportFile] {
    charts.map { chart in
      let sheet = ChartSheet(chart: chart, language: WordList.language(for: language).tag)
      return ReportFile(path: chart.path, text: sheet.text)
    }
  }
}

extension Report {
  /// Every chart, in reading order.
  package var charts: [ReportChart] {
    sections.flatMap(\.blocks).compactMap { block in
      switch block {
      case .chart(let chart), .gauge(_, let chart): chart
      case .heading, .headline, .paragraph, .note, .list, .steps, .table, .boxes, .footer:
        nil
      }
    }
  }
}

extension ReportFile {
  fileprivate init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
