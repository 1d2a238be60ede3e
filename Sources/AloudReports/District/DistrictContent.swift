import AloudModel
import AloudStatistics

/// Puts a district's findings into the order and the words of a report.
struct DistrictContent {
  let findings: DistrictFindings
  let title: DistrictTitle
  let language: Language

  private var words: DistrictWording { DistrictWording(in: language) }

  var report: Report {
    Report(
      title: words.title(title.name), opening: Prose(words.opening(findings.given)),
      language: language,
      sections: [
        ReportSection(id: "one-minute", heading: words.inOneMinute, blocks: firstPage),
        ReportSection(id: "spread", heading: words.spreadHeading, blocks: spread),
        ReportSection(id: "left-out", heading: words.leftOutHeading, blocks: leftOut),
        ReportSection(
          id: "next", heading: words.nextHeading, blocks: [.list(words.next.map { Prose($0) })]),
        ReportSection(id: "appendix", heading: words.appendixHeading, blocks: appendix),
      ], footer: footer)
  }

  private var footer: String { words.footer(findings.collectedElsewhere > 0) }

  private func text(_ text: LocalizedText) -> String { text.text(in: language) }

  private func date(_ day: CalendarDay) -> String {
    ReportLanguage.wording(in: language).date(day)
  }
}

// MARK: In one minute

extension DistrictContent {
  private var firstPage: [ReportBlock] {
    headline + whoAnswered
      + [.table(scores), .paragraph(Prose(words.howToRead)), .footer(footer)]
  }

  /// Nothing where all scales stand alike.
  private var headline: [ReportBlock] {
    let standings = findings.shown.compactMap { scale in
      scale.spread.map { (text(scale.scale.title), $0.typical) }
    }
    guard let high = standings.max(by: { $0.1 < $1.1 }),
      let low = standings.min(by: { $0.1 < $1.1 }), low.1 < high.1
    else { return [] }
    return [.headline(words.headline(high, low))]
  }

  private var whoAnswered: [ReportBlock] {
    guard let coverage = findings.coverage, let closed = findings.closed else { return [] }
    let who = words.whoAnswered(
      findings.told, findings.given, coverage.counted, coverage.invited, coverage.percent)
    let missing = [
      findings.tooFewAnswers > 0 ? words.tooFewAnswered(findings.tooFewAnswers) : nil,
      findings.outdated > 0 ? words.outdated(findings.outdated) : nil,
    ].compactMap { $0 }
    return [
      .paragraph(Prose(who + " " + words.closed(date(closed.lowerBound), date(closed.upperBound))))
    ]
      + (missing.isEmpty ? [] : [.paragraph(Prose(missing.joined(separator: " ")))])
  }

  private var scores: ReportTable {
    ReportTable(
      caption: words.scoresCaption,
      columns: [
        .init(words.scaleColumn, .words), .init(words.typicalColumn, .figures),
        .init(words.usualColumn, .words), .init(words.totalColumn, .figures),
        .init(words.schoolsColumn, .figures), .init(words.answersColumn, .figures),
      ], rows: findings.scales.map(row))
  }

  private func row(_ scale: DistrictScale) -> [Prose] {
    let name = Prose(text(scale.scale.title))
    guard let spread = scale.spread else {
      let why = scale.schools < District.fewestSchools ? words.tooFewSchools : words.notShown
      let hidden = Prose(words.notShown)
      return [name, hidden, Prose(why), hidden, hidden, hidden]
    }
    let typical = spread.typicalInterval
    return [
      name, "\(strong: String(spread.typical)) (\(typical.low)–\(typical.high))",
      Prose(spread.usual.map { "\($0.low)–\($0.high)" } ?? words.noMoreThanChance),
      Prose(String(scale.total)), Prose(String(scale.schools)), Prose(String(scale.answers)),
    ]
  }
}

// MARK: How far apart

extension DistrictContent {
  private var spread: [ReportBlock] {
    [.paragraph(Prose(words.spreadIntroduction))]
      + findings.shown.flatMap { scale in scale.spread.map { blocks(on: scale, $0) } ?? [] }
  }

  private func blocks(on scale: DistrictScale, _ spread: DistrictSpread) -> [ReportBlock] {
    let name = text(scale.scale.title)
    let message = words.spread(name, spread.typical, spread.usual)
    let outside = words.outside(spread.dots.count(where: \.isOutside), spread.dots.count)
    let chart = ReportChart(
      name: "funnel-\(scale.scale.id)", title: message,
      subtitle: words.funnelSubtitle(scale.schools, scale.answers),
      notes: [words.funnelHowToRead], source: "",
      alternative: ([message, outside] + [spread.dots.map(words.dot).joined(separator: "; ") + "."])
        .joined(separator: " "),
      drawing: .funnel(
        FunnelPlot(
          typical: spread.typical, funnel: spread.funnel, dots: spread.dots,
          answersAxis: words.answersAxis)))
    return [
      .heading(level: 3, name), .chart(chart), .paragraph(Prose(outside)),
      .table(dots(name, spread)),
    ]
  }

  private func dots(_ name: String, _ spread: DistrictSpread) -> ReportTable {
    ReportTable(
      caption: words.dotsCaption(name),
      columns: [
        .init(words.answersColumn, .figures), .init(words.scoreColumn, .figures),
        .init(words.shrunkenColumn, .figures), .init(words.rangeColumn, .figures),
      ],
      rows: spread.dots.map { dot in
        [
          String(dot.answers), String(dot.score), String(dot.drawnIn),
          "\(dot.interval.low)–\(dot.interval.high)",
        ].map { Prose($0) }
      }, place: .besideChart)
  }
}

// MARK: Who is not counted in, and how it was made

extension DistrictContent {
  private var leftOut: [ReportBlock] {
    let reasons = DistrictScale.LeftOut.allCases.filter { reason in
      findings.scales.contains { ($0.leftOut[reason] ?? 0) > 0 }
    }
    let table = ReportTable(
      caption: words.leftOutCaption,
      columns: [.init(words.scaleColumn, .words), .init(words.countedInColumn, .figures)]
        + reasons.map { .init(words.leftOut($0), .figures) },
      rows: findings.scales.map { scale in
        [Prose(text(scale.scale.title)), Prose(String(scale.schools))]
          + reasons.map { Prose(String(scale.leftOut[$0] ?? 0)) }
      })
    return [.paragraph(Prose(words.leftOutIntroduction)), .table(table)]
  }

  private var appendix: [ReportBlock] {
    let count = findings.collectedElsewhere
    let elsewhere = count > 0 ? [words.collectedElsewhere(count)] : []
    let between = findings.shown.compactMap { scale in
      scale.spread.map { Prose(words.between(text(scale.scale.title), $0.betweenPercent)) }
    }
    return [
      .list((words.method + words.protection + elsewhere).map { Prose($0) }), .list(between),
      .paragraph(Prose(words.filesBeside)), .footer(footer),
    ]
  }
}
