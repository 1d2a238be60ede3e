import AloudDisclosure
import AloudMarkup
import AloudModel
import AloudStatistics
import AloudTally

// MARK: Technical appendix

extension ReportContent {
  /// Shorter where nothing but head-counts may be said.
  var appendix: ReportSection {
    let figures: [ReportBlock] =
      newest.coverage == nil
      ? [] : allScales + scoring + judging + questions + earlierQuestions
    let blocks =
      surveys + figures + withheld + protection + releaseWords + limits
      + [.paragraph(Prose(wording.filesBeside)), .footer(wording.footer)]
    return ReportSection(id: "appendix", heading: wording.appendixHeading, blocks: blocks)
  }

  private var surveys: [ReportBlock] {
    let kinds: [ReportTable.Content] = [.words, .words, .figures, .figures, .words]
    let table = ReportTable(
      caption: wording.surveysHeading,
      columns: zip(wording.surveyColumns, kinds).map { .init($0, $1) },
      rows: findings.waves.map { wave in
        [
          wording.name(of: wave), wording.days(from: wave.opened, to: wave.closed),
          String(wave.wave.invited), wording.counted(wave.standing),
          wave.survey.promise.channels.map(wording.channel).joined(separator: ", "),
        ].map { Prose($0) }
      })
    let invalid = newest.release.invalid
    return [.heading(level: 3, wording.surveysHeading), .table(table)]
      + (invalid > 0 ? [.paragraph(wording.invalidBallots(invalid))] : [])
  }

  private var allScales: [ReportBlock] {
    let readings = newest.scoredScales.map { ScaleReading(of: $0, in: newest) }
    if readings.isEmpty { return [] }
    let invited = newest.wave.invited
    let table = ReportTable(
      caption: wording.scalesHeading,
      columns: scoreColumns + [
        .init(wording.rangeColumn(invited: invited), .figures),
        .init(wording.saferColumn, .figures),
      ],
      rows: readings.map { reading in
        let people =
          reading.people.map { wording.safer($0) }
          ?? (reading.standing == .withheld(.tooFewAnswers)
            ? wording.tooFewAnswers : wording.notShown)
        return scoreRow(reading.scale) + [Prose(wording.range(reading.roster)), Prose(people)]
      })
    return [
      .heading(level: 3, wording.scalesHeading),
      .paragraph(Prose(wording.scalesIntroduction(invited: invited))), .table(table),
    ]
  }

  private var scoring: [ReportBlock] {
    [.heading(level: 3, wording.scoringHeading), .list(wording.scoring)]
  }

  private var judging: [ReportBlock] {
    let rows = findings.changes.compactMap { change in
      change.verdict.step.map { step in
        [
          text(change.scale.title),
          wording.risk(Int(step.level.alpha.numerator), in: Int(step.level.alpha.denominator)),
          wording.pointsOrMore(step.leastSignificantDifference + 1),
          step.minimalDetectableChange > 100
            ? wording.noMove : wording.pointsOrMore(step.minimalDetectableChange),
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
      + [.table(ReportTable(caption: wording.judgingHeading, columns: columns, rows: rows))]
  }

  private var withheld: [ReportBlock] {
    let counts = Rule.allCases.compactMap { rule in
      withheldCells[rule].map { wording.withheld($0, by: rule) }
    }
    let heading: [ReportBlock] = [.heading(level: 3, wording.withheldHeading)]
    if counts.isEmpty { return heading + [.paragraph(Prose(wording.nothingWithheld))] }
    return heading + [.paragraph(Prose(wording.withheldIntroduction)), .list(counts)]
  }

  /// Releases of version 2 told what R6 hid of groups apart from what R4 did.
  private var withheldCells: [Rule: Int] {
    var cells = newest.release.withheldCells
    guard newest.coverage != nil, let attacked = cells.removeValue(forKey: .attack) else {
      return cells
    }
    cells[.remainder, default: 0] += attacked
    return cells
  }

  private var protection: [ReportBlock] {
    if notice.sections.isEmpty { return [] }
    let lines = notice.sections.map { section -> Prose in
      "\(strong: section.title): \(section.lines.joined(separator: " "))"
    }
    return [
      .heading(level: 3, wording.protectionHeading),
      .paragraph(Prose(wording.protectionIntroduction)), .list(lines),
    ]
  }

  private var releaseWords: [ReportBlock] {
    [
      .heading(level: 3, wording.wordsHeading), .paragraph(Prose(wording.wordsIntroduction)),
      .list(
        findings.waves.map { wave in
          Prose(
            "\(wording.name(of: wave)): "
              + wave.published.fingerprint.words(in: wording.language).joined(separator: " "))
        }), .paragraph(wording.definition(definition.hex)),
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

// MARK: Questions

extension ReportContent {
  private var questions: [ReportBlock] {
    let kinds: [ReportTable.Content] = [.words, .words, .words, .figures]
    let table = ReportTable(
      caption: wording.itemsHeading,
      columns: zip(wording.itemColumns, kinds).map { .init($0, $1) },
      rows: newest.manifest.scales.flatMap { scale in
        scale.items.map { item in
          let safer = ItemReading(of: item, on: scale, in: newest).saferOptions.map {
            text($0.label)
          }
          return [
            text(item.text), text(scale.title), wording.saferOptions(safer),
            wording.revision(item.revision),
          ].map { Prose($0) }
        }
      })
    return [.heading(level: 3, wording.itemsHeading), .table(table)]
  }

  /// Every survey's safer answers side by side, without a word about change.
  private var earlierQuestions: [ReportBlock] {
    if findings.earlier.isEmpty { return [] }
    let table = ReportTable(
      caption: wording.earlierHeading,
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
        return Prose(saferPeople(then) + (isOther ? wording.inOtherWords : ""))
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
