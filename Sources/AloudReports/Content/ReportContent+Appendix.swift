import AloudDisclosure
import AloudMarkup
import AloudModel
import AloudStatistics
import AloudTally

// MARK: Technical appendix

extension ReportContent {
  /// Shorter where nothing but head-counts may be said.
  var appendixSection: ReportSection {
    let figures: [ReportBlock] =
      newest.coverage == nil
      ? [] : allScales + earlierTable + scoring + judging + questions + earlierQuestions
    let blocks =
      surveys + figures + withheld + protection + releaseWords + limits
      + [.paragraph(Prose(wording.filesBeside)), .footer(footer)]
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
          wave.manifest.tool?.name
            ?? wave.survey.promise.channels.map(wording.channel).joined(separator: ", "),
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
    let isThin = newest.coverage?.isThin == true
    let worst: [ReportTable.Column] =
      isThin ? [.init(wording.worstCaseColumn(invited: invited), .figures)] : []
    let table = ReportTable(
      caption: wording.scalesHeading,
      columns: scoreColumns + [
        .init(wording.rangeColumn(invited: invited), .figures),
        .init(wording.saferColumn, .figures),
      ] + worst,
      rows: readings.map { reading in
        let people =
          reading.people.map { wording.safer($0) }
          ?? (reading.standing == .withheld(.tooFewAnswers)
            ? wording.tooFewAnswers : wording.notShown)
        let bounds = reading.standing.score?.worstCase(invited: invited)
        return scoreRow(reading.scale) + [Prose(wording.range(reading.roster)), Prose(people)]
          + worst.map { _ in
            Prose(bounds.map { wording.range($0.low, $0.high) } ?? wording.notShown)
          }
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
    let rows = changeLines.compactMap { line in
      line.level.verdict.change.map { change in
        [
          line.title, wording.risk(oneIn: change.level.oneIn),
          wording.pointsOrMore(change.leastSignificantDifference + 1),
          change.minimalDetectableChange > 100
            ? wording.noMove : wording.pointsOrMore(change.minimalDetectableChange),
        ].map { Prose($0) }
      }
    }
    if rows.isEmpty { return [] }
    let kinds: [ReportTable.Content] = [.words, .figures, .figures, .figures]
    let columns = zip(wording.judgingColumns, kinds).map { ReportTable.Column($0, $1) }
    let family = findings.family
    let focus = findings.changes.first { $0.scale.id == family.focus }
    let hasOverall = family.members.contains(.overall)
    let words = wording.judging(
      overall: hasOverall, focus: focus.map { text($0.scale.title) },
      others: family.members.count - (hasOverall ? 1 : 0) - (focus == nil ? 0 : 1),
      tool: newest.manifest.tool)
    return [.heading(level: 3, wording.judgingHeading)] + words.map { .paragraph($0) }
      + [.table(ReportTable(caption: wording.judgingHeading, columns: columns, rows: rows))]
  }

  private var withheld: [ReportBlock] {
    let counts = Rule.allCases.compactMap { rule in
      withheldCells[rule].map { wording.withheld($0, by: rule) }
    }
    let heading: [ReportBlock] = [.heading(level: 3, wording.withheldHeading)]
    if counts.isEmpty { return heading + [.paragraph(Prose(wording.nothingWithheld))] }
    return heading + [
      .paragraph(Prose(wording.withheldIntroduction(newest.manifest.tool))), .list(counts),
    ]
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
      .paragraph(Prose(wording.protectionIntroduction(newest.manifest.tool))), .list(lines),
    ]
  }

  private var releaseWords: [ReportBlock] {
    [
      .heading(level: 3, wording.wordsHeading), .paragraph(Prose(releaseWordsIntroduction)),
      .list(
        findings.waves.map { wave in
          Prose(
            "\(wording.name(of: wave)): "
              + wave.published.fingerprint.words(in: wording.language).joined(separator: " "))
        }), .paragraph(wording.definition(definition.hex)),
    ]
  }

  /// Only where some survey had a key holder, did one read words out.
  private var releaseWordsIntroduction: String {
    let tools = findings.waves.map(\.manifest.tool)
    let ofHolders = tools.contains(nil) ? [wording.wordsIntroduction] : []
    let ofTools = tools.contains { $0 != nil } ? [wording.wordsOfTools] : []
    return (ofHolders + ofTools).joined(separator: " ")
  }

  private var limits: [ReportBlock] {
    let hasLink = findings.waves.contains { $0.survey.promise.isOpenLink }
    let collected = findings.earlier.compactMap { wave in
      wave.manifest.tool.map { wording.collected(wording.name(of: wave), by: $0) }
    }
    let sentences =
      (hasLink ? [wording.canAnswerTwice] : []) + collected
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
