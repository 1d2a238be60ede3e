import AloudModel
import AloudStatistics
import AloudTally

// MARK: Pages 2 to 4

extension ReportContent {
  var speakUp: ReportSection? {
    page(
      "speak-up", wording.speakUpHeading, introduction: wording.speakUpIntroduction,
      of: [.safety])
  }

  var levels: ReportSection? {
    page(
      "levels", wording.levelsHeading, introduction: wording.loop,
      of: [.beliefs, .practices, .policies], layout: .columns)
  }

  /// Conditions by role, coherence, and what stands at no level of the theory.
  var roles: ReportSection? {
    let all = scales(of: [.roles, .coherence, .other])
    if all.isEmpty { return nil }
    let roles = newest.manifest.scales.filter { $0.level == .roles }
    let table: [ReportBlock] =
      roles.isEmpty
      ? [] : [.table(roleTable(roles)), .paragraph(Prose(wording.noVerdictOnThese))]
    return ReportSection(
      id: "roles", heading: wording.rolesHeading,
      blocks: [.paragraph(Prose(wording.rolesIntroduction))] + table
        + blocks(of: scales(of: [.roles]))
        + part(wording.coherenceHeading, of: .coherence) + part(wording.otherHeading, of: .other))
  }

  private func part(_ heading: String, of level: Level) -> [ReportBlock] {
    let scales = scales(of: [level])
    return scales.isEmpty ? [] : [.heading(level: 3, heading)] + blocks(of: scales)
  }

  private func page(
    _ id: String, _ heading: String, introduction: String, of levels: [Level],
    layout: ReportSection.Layout = .flow
  ) -> ReportSection? {
    let scales = scales(of: levels)
    if scales.isEmpty { return nil }
    let asked = scales.contains { newest.asks($0.id) }
    return ReportSection(
      id: id, heading: heading, layout: layout,
      blocks: [.paragraph(Prose(introduction))] + blocks(of: scales)
        + (asked ? [.paragraph(Prose(wording.askFirst))] : []))
  }

  /// Those of the newest definition, asked or not.
  private func scales(of levels: [Level]) -> [Scale] {
    levels.flatMap { level in newest.survey.scales.filter { $0.level == level } }
  }

  private func blocks(of scales: [Scale]) -> [ReportBlock] {
    let gaps = scales.filter { !newest.asks($0.id) }.map(notAsked)
    return scales.filter { newest.asks($0.id) }.flatMap(blocks)
      + (gaps.isEmpty ? [] : [.list(gaps)])
  }

  /// A scale this wave left out, with its last score: a gap, not a line.
  private func notAsked(_ scale: Scale) -> Prose {
    let last = findings.earlier.last { ScaleStanding(of: scale.id, in: $0).score != nil }
    return wording.notAskedNow(
      text(scale.title),
      last: last.flatMap { wave in
        ScaleStanding(of: scale.id, in: wave).score.map { ($0.mean, wave) }
      })
  }
}

// MARK: One scale

extension ReportContent {
  private func blocks(of scale: Scale) -> [ReportBlock] {
    let theme = ScaleTopic(scale)
    return [.heading(level: 3, text(scale.title)), .paragraph(level(of: scale))]
      + finding(on: scale) + split(scale)
      + [
        .chart(partsChart(scale)), .table(questionTable(scale)),
        .paragraph(
          wording.asksOfUs(
            scale.acts, wording.asksTeacherLeaders(theme), wording.asksPrincipal(theme))),
        .paragraph(wording.toDiscuss(wording.question(theme))),
      ]
  }

  private func finding(on scale: Scale) -> [ReportBlock] {
    guard let change = change(of: scale), !change.isFirst else { return [] }
    switch change.verdict {
    // Said by the level already.
    case .notEnoughAnswers: return []
    case .nearEnd where ScaleStanding(of: scale.id, in: newest).score == nil: return []
    case .clearRise, .clearFall, .smallRise, .smallFall, .noMeaningfulChange, .tooUncertain,
      .driftUp, .driftDown, .notComparable, .first, .nearEnd:
      return [.paragraph(wording.sentence(on: change, in: findings))]
    }
  }

  private func split(_ scale: Scale) -> [ReportBlock] {
    ScalePeople(of: scale, in: newest)?.isSplit == true
      ? [.note(wording.split(text(scale.title)))] : []
  }

  private func questionTable(_ scale: Scale) -> ReportTable {
    ReportTable(
      caption: wording.questionsCaption(text(scale.title)),
      columns: [
        .init(wording.questionColumn, .words), .init(wording.saferColumn, .words),
        .init(wording.answersColumn, .words),
      ],
      rows: scale.items.map { item in
        let reading = ItemReading(of: item, on: scale, in: newest)
        let safer = wording.saferOptions(reading.saferOptions.map { text($0.label) })
        return [text(item.text), safer, answers(reading)].map { Prose($0) }
      }, place: .besideChart)
  }

  private func roleTable(_ scales: [Scale]) -> ReportTable {
    ReportTable(
      caption: wording.dependsOnColumn,
      columns: [scoreColumns[0], .init(wording.dependsOnColumn, .words)]
        + scoreColumns.dropFirst()
        + [.init(wording.rangeColumn(invited: newest.wave.invited), .figures)],
      rows: scales.map { scale in
        let row = scoreRow(scale)
        let roster = ScaleReading(of: scale, in: newest).roster
        return [row[0], Prose(wording.dependsOn(scale.acts))] + row.dropFirst()
          + [Prose(wording.range(roster))]
      })
  }
}

extension Wording {
  func range(_ roster: RosterInterval?) -> String {
    switch roster {
    case .between(let interval)?: range(interval.low, interval.high)
    case .everyoneAnswered?: everyoneAnswered
    case .notComputable?, nil: notShown
    }
  }
}

// MARK: Page 6

extension ReportContent {
  /// The cycles, and what a scale that was declared as the focus shows where none is recorded.
  var attempt: ReportSection? {
    let page = CycleContent(findings: cycles, wording: wording).section
    return ReportSection(name: page.name, blocks: page.blocks + (cycles.told == nil ? focus : []))
  }

  private var focus: [ReportBlock] {
    guard let focus = findings.family.focus,
      let change = findings.changes.first(where: { $0.scale.id == focus })
    else { return [] }
    return [
      .list([
        wording.focusDeclared(text(change.scale.title)),
        wording.sentence(on: change, in: findings),
      ])
    ]
  }
}
