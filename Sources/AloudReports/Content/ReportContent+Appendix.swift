import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: Technical appendix

extension ReportContent {
  var appendix: [ReportBlock] {
    [.heading(level: 2, wording.appendixHeading)] + surveys + scoring + judging + reliability
      + earlierQuestions + rules + releaseWords + limits + [.paragraph(Prose(wording.filesBeside))]
  }

  /// The end of a report without figures.
  var shortAppendix: [ReportBlock] {
    [.heading(level: 2, wording.appendixHeading)] + surveys + rules + releaseWords + limits
      + [.paragraph(Prose(wording.filesBeside))]
  }

  private var surveys: [ReportBlock] {
    let kinds: [ReportTable.Content] = [.words, .words, .figures, .figures, .words]
    let table = ReportTable(
      columns: zip(wording.surveyColumns, kinds).map { .init($0, $1) },
      rows: findings.waves.map { wave in
        [
          wording.name(of: wave), wording.openDays(of: wave), String(wave.wave.invited),
          wording.counted(wave.standing), wording.channels(wave.survey.promise.channels),
        ].map { Prose($0) }
      })
    let invalid = newest.release.invalid
    return [.heading(level: 3, wording.surveysHeading), .table(table)]
      + (invalid > 0 ? [.paragraph(wording.invalidBallots(invalid))] : [])
  }

  private var scoring: [ReportBlock] {
    [.heading(level: 3, wording.scoringHeading), .list(wording.scoring)]
  }

  private var judging: [ReportBlock] {
    let rows = findings.changes.compactMap { change in
      change.verdict.step.map { step in
        [
          text(change.scale.title), wording.risk(step.level), wording.smallestCalled(step),
          wording.smallestSeen(step),
        ].map { Prose($0) }
      }
    }
    if rows.isEmpty { return [] }
    let kinds: [ReportTable.Content] = [.words, .figures, .figures, .figures]
    let columns = zip(wording.judgingColumns, kinds).map { ReportTable.Column($0, $1) }
    let focus = findings.changes.first { $0.scale.id == findings.family.focus }
    let words = wording.judging(
      focus: focus.map { text($0.scale.title) }, scales: findings.changes.count)
    return [.heading(level: 3, wording.judgingHeading)] + words.map { .paragraph($0) }
      + [.table(ReportTable(columns: columns, rows: rows))]
  }

  private var reliability: [ReportBlock] {
    let readings = newest.scoredScales.map { ScaleReading(of: $0, in: newest) }
    if readings.isEmpty { return [] }
    let lines = readings.compactMap { reading in
      reading.alphaTenths.map { wording.reliability(text(reading.scale.title), alphaTenths: $0) }
    }
    let content: ReportBlock =
      lines.isEmpty ? .paragraph(Prose(wording.tooFewToEstimate)) : .list(lines)
    return [.heading(level: 3, wording.reliabilityHeading), content]
  }

  private var rules: [ReportBlock] {
    let counts = withheldByRule
    if counts.isEmpty { return [] }
    return [
      .heading(level: 3, wording.rulesHeading),
      .list(counts.map { wording.keptBack($0.count, by: $0.rule) }),
    ]
  }

  /// How many figures of the newest wave each rule kept back, in the order of the rules.
  var withheldByRule: [(rule: Rule, count: Int)] {
    Rule.allCases.compactMap { rule in
      newest.release.withheldCells[rule].map { (rule: rule, count: $0) }
    }
  }

  private var releaseWords: [ReportBlock] {
    [
      .heading(level: 3, wording.wordsHeading), .paragraph(Prose(wording.wordsIntroduction)),
      .list(findings.waves.map { wording.words(of: $0) }),
    ]
  }

  private var limits: [ReportBlock] {
    let hasLink = findings.waves.contains { $0.survey.promise.isOpenLink }
    let sentences =
      (hasLink ? [wording.canAnswerTwice] : [])
      + (findings.earlier.isEmpty ? [] : [wording.neverLinked])
      + [wording.thoseWhoAnswered, wording.ownSchoolOnly]
    return [.heading(level: 3, wording.limitsHeading), .list(sentences)]
  }
}

// MARK: Earlier surveys' questions

extension ReportContent {
  /// Every survey's safer answers side by side, without a word about change.
  private var earlierQuestions: [ReportBlock] {
    if findings.earlier.isEmpty { return [] }
    let table = ReportTable(
      columns: [.init(wording.questionColumn, .words)]
        + findings.waves.map { .init(wording.shortName(of: $0), .figures) },
      rows: newest.survey.scales.flatMap { scale in
        scale.items.map { questionRow($0, on: scale) }
      })
    return [.heading(level: 3, wording.earlierHeading), .table(table)]
  }

  private func questionRow(_ item: Item, on scale: Scale) -> [Prose] {
    let now = ItemReading(of: item, on: scale, in: newest)
    return [Prose(text(item.text))]
      + findings.waves.map { wave in
        guard let then = ItemReading(id: item.id, in: wave) else { return Prose(wording.notAsked) }
        let isOther = then.people != nil && !then.asksTheSame(as: now)
        return Prose(wording.saferAnswers(then.standing) + (isOther ? wording.inOtherWords : ""))
      }
  }
}

extension ItemReading {
  /// Nothing where the wave's survey has no such item.
  fileprivate init?(id: Identifier<Item>, in wave: WaveReading) {
    for scale in wave.survey.scales {
      for item in scale.items where item.id == id {
        self.init(of: item, on: scale, in: wave)
        return
      }
    }
    return nil
  }
}
