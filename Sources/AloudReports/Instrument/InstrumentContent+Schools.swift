import AloudModel
import AloudStatistics
import AloudTally

// MARK: Schools

extension InstrumentContent {
  var schools: [ReportBlock] {
    guard let schools = figures.schools else { return [.paragraph(Prose(words.noSchools))] }
    let scales = figures.scales.compactMap { scale in scale.schools.map { (scale, $0) } }
    return [
      .paragraph(
        Prose(words.schools(schools.all, schools.large, elsewhere(schools.peopleElsewhere)))),
      .heading(level: 3, words.betweenCaption), .table(between(scales)),
      .heading(level: 3, words.agreementCaption), .table(agreement(scales)),
    ]
  }

  private func elsewhere(_ count: ToldCount) -> String {
    switch count {
    case .people(let people, _): String(people)
    case .few: words.few
    case .nearlyAll: words.nearlyAll
    case .withheld: words.notShown
    }
  }

  private func between(_ scales: [(InstrumentScale, InstrumentBetween)]) -> ReportTable {
    ReportTable(
      caption: words.betweenCaption,
      columns: [
        .init(words.scaleColumn, .words), .init(words.schoolsColumn, .figures),
        .init(words.icc1Column, .figures), .init(words.icc2Column, .figures),
        .init(words.alphaWithinColumn, .figures), .init(words.omegaWithinColumn, .figures),
      ],
      rows: scales.map { scale, schools in
        [
          text(scale.scale.title), String(schools.schools),
          cell(schools.correlations) { estimate($0.icc1) },
          cell(schools.correlations) { estimate($0.icc2) }, cell(schools.alphaWithin, number),
          cell(schools.omegaWithin, number),
        ].map { Prose($0) }
      })
  }

  private func agreement(_ scales: [(InstrumentScale, InstrumentBetween)]) -> ReportTable {
    ReportTable(
      caption: words.agreementCaption,
      columns: [
        .init(words.scaleColumn, .words), .init(words.rwgColumn, .figures),
        .init(words.agreeingColumn, .figures), .init(words.lindellColumn, .figures),
        .init(words.deviationColumn, .figures), .init(words.awgColumn, .figures),
      ],
      rows: scales.map { scale, schools in
        ([text(scale.scale.title)] + cells(schools.agreement)).map { Prose($0) }
      })
  }

  private func cells(_ agreement: SchoolAgreement?) -> [String] {
    guard let agreement else { return Array(repeating: words.notShown, count: 5) }
    return [
      spread(agreement.rwgJ), words.outOf(agreement.agreeing, agreement.schools),
      spread(agreement.lindell),
      words.deviationLimit(
        spread(agreement.averageDeviation), number(agreement.deviationLimit.approximation)),
      agreement.awg.map(spread) ?? words.notShown,
    ]
  }

  private func spread(_ spread: SpreadOfSchools) -> String {
    between(number(spread.median), spread.range)
  }
}

// MARK: How people went through the questions

extension InstrumentContent {
  var patterns: [ReportBlock] {
    let patterns = figures.patterns
    let finished = words.finished(people(patterns.finished))
    guard let runs = patterns.runs else {
      return [.list([Prose(finished), Prose(words.tooFewQuestions)])]
    }
    return [
      .paragraph(Prose(words.patternsIntroduction)),
      .list(
        [
          finished, words.halfRuns(people(runs.half), (patterns.items + 1) / 2),
          words.oneOption(people(runs.oneOption)), words.flagged(people(runs.flagged)),
          words.lengths(runs.median, runs.ninetyFifth),
        ].map { Prose($0) }),
    ]
  }
}
