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
    return ReportSection(
      id: id, heading: heading, layout: layout,
      blocks: [.paragraph(Prose(introduction))] + scales.flatMap(blocks))
  }

  /// Those that the newest wave asked.
  private func scales(of levels: [Level]) -> [Scale] {
    levels.flatMap { level in newest.manifest.scales.filter { $0.level == level } }
  }

  private func blocks(of scales: [Scale]) -> [ReportBlock] { scales.flatMap(blocks) }

  /// In one line, what the definition has and this survey left out, each with its last score.
  var notAskedNow: [ReportBlock] {
    let left = newest.survey.scales.filter { $0.level != .gauge && !newest.asks($0.id) }
    if left.isEmpty { return [] }
    let lasts = left.map { scale -> String in
      let last = findings.earlier.reversed().lazy.compactMap { wave in
        ScaleStanding(of: scale.id, in: wave).score.map { ($0.mean, wave) }
      }.first
      return wording.lastScore(text(scale.title), last.map { (score: $0.0, wave: $0.1) })
    }
    return [.paragraph(wording.notAskedNow(lasts))]
  }
}

// MARK: One scale

extension ReportContent {
  private func blocks(of scale: Scale) -> [ReportBlock] {
    let theme = ScaleTopic(scale)
    return [.heading(level: 3, text(scale.title))] + standing(of: scale) + split(scale)
      + [
        .chart(partsChart(scale)), .table(questionTable(scale)),
        .paragraph(
          wording.asksOfUs(
            scale.acts, wording.asksTeacherLeaders(theme), wording.asksPrincipal(theme))),
        .paragraph(wording.toDiscuss(wording.question(theme))),
      ]
  }

  /// Where the scale stands, without its people, whom the chart below names; with what may be said of its
  /// change, which names the level too.
  private func standing(of scale: Scale) -> [ReportBlock] {
    let level = ReportBlock.paragraph(
      wording.level(text(scale.title), ScaleStanding(of: scale.id, in: newest), people: nil))
    guard let change = change(of: scale) else { return [level] }
    switch change.verdict {
    // Page 1 says how many answered; where nothing is settled, that is not said again.
    case .inconclusive(let figures):
      return [.paragraph(wording.inconclusive(.strong(text(scale.title)), figures))]
    case .clearRise, .clearFall, .smallRise, .smallFall, .noMeaningfulChange, .driftUp, .driftDown:
      return [.paragraph(wording.sentence(on: change, in: findings))]
    case .notComparable: return [level, .paragraph(wording.sentence(on: change, in: findings))]
    // Said by the level already.
    case .notEnoughAnswers, .first: return [level]
    case .nearEnd:
      let hasScore = ScaleStanding(of: scale.id, in: newest).score != nil
      return hasScore ? [level, .paragraph(wording.sentence(on: change, in: findings))] : [level]
    }
  }

  private func split(_ scale: Scale) -> [ReportBlock] {
    ScalePeople(of: scale, in: newest)?.isSplit == true
      ? [.note(wording.split(text(scale.title)))] : []
  }

  private func questionTable(_ scale: Scale) -> ReportTable {
    ReportTable(
      caption: wording.questionsCaption(text(scale.title)),
      columns: [.init(wording.questionColumn, .words), .init(wording.answersColumn, .words)],
      rows: scale.items.map { item in
        [question(item), answers(ItemReading(of: item, on: scale, in: newest))].map { Prose($0) }
      }, place: .besideChart)
  }

  /// With a word where it is safer to disagree.
  func question(_ item: Item) -> String {
    switch item.keying {
    case .positive: text(item.text)
    case .reversed: "\(text(item.text)) \(wording.turnedRound)"
    }
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
