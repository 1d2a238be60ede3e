import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: "In one minute"

extension ReportContent {
  func firstPage(_ coverage: Coverage) -> [ReportBlock] {
    [.heading(level: 2, wording.inOneMinute), .paragraph(Prose(goal))]
      + whoAnswered(coverage) + honesty + levels + changeTable
  }

  /// All that may be said of a wave below a floor.
  func firstPage(onlyCounts counts: String?) -> [ReportBlock] {
    let earlier = findings.earlier.isEmpty ? [] : [wording.earlierFiguresElsewhere]
    let sentences = [goal] + (counts.map { [$0] } ?? []) + [wording.notEnoughAnswers] + earlier
    return [.heading(level: 2, wording.inOneMinute)] + sentences.map { .paragraph(Prose($0)) }
  }

  private var goal: String { wording.goal(text(newest.survey.goal)) }

  private func whoAnswered(_ coverage: Coverage) -> [ReportBlock] {
    var words = wording.whoAnswered(coverage) + " " + wording.coverageSentence(coverage)
    if let earlier = findings.earlier.last(where: { $0.coverage != nil }),
      let before = earlier.coverage, coverage.differsMarkedly(from: before)
    {
      words += " " + wording.coverageMoved(from: earlier, before, to: newest, coverage)
    }
    return [.paragraph(Prose(words))]
  }

  private var honesty: [ReportBlock] {
    guard let gauge = newest.manifest.scales.first(where: { $0.level == .gauge }) else { return [] }
    let readings = gauge.items.map { ItemReading(of: $0, on: gauge, in: newest) }
    let note: [ReportBlock] =
      readings.first.map(isDoubtful) == true ? [.note(wording.hopefulReading)] : []
    return [.list(readings.map(gaugeLine))] + note
  }

  private func gaugeLine(_ reading: ItemReading) -> Prose {
    let question = text(reading.item.text)
    guard let people = reading.people else { return wording.gaugeNotShown(question) }
    return wording.gauge(
      question, people: people, safer: reading.saferOptions.map { text($0.label) })
  }

  /// Whether fewer than 70 % say they could answer honestly.
  private func isDoubtful(_ reading: ItemReading) -> Bool {
    switch reading.people?.parts {
    case .sides(let safer, _, _, _)?, .saferOrNot(let safer, _)?:
      reading.people?.total.map { Ratio(safer, $0) < Ratio(7, 10) } ?? false
    case .words(.allOrNearlyAll)?, nil: false
    case .words(.fewOrNone)?: true
    }
  }

  /// Each leg of safety in words, or what the wave asked of page 1 where it asked neither.
  private var levels: [ReportBlock] {
    let scales = findings.changes.map(\.scale)
    let legs = scales.filter { $0.level == .safety }
    return (legs.isEmpty ? scales : legs).map { scale in
      let reading = ScaleReading(of: scale, in: newest)
      return .paragraph(
        wording.level(text(scale.title), reading.standing, people: reading.people))
    }
  }
}

// MARK: The table of scores and verdicts

extension ReportContent {
  private var changeTable: [ReportBlock] {
    let changes = findings.changes
    if changes.isEmpty { return [] }
    if changes.allSatisfy(\.isFirst) {
      return [.table(scoreTable), .paragraph(Prose(wording.startingPoint))]
    }
    let uncertain = changes.filter(\.isTooUncertain)
    let isShared = uncertain.count > 1
    let shared = isShared ? [sharedUncertainty(uncertain)] : []
    return [.table(verdictTable(sharing: isShared))] + shared
      + [.paragraph(Prose(wording.howToReadTheBand))]
  }

  private func sharedUncertainty(_ changes: [ScaleChange]) -> ReportBlock {
    let moves = changes.compactMap { $0.verdict.step?.minimalDetectableChange }
    return .paragraph(
      wording.sharedUncertainty(changes.map { text($0.scale.title) }, seeing: moves))
  }

  private var scoreTable: ReportTable {
    ReportTable(
      columns: scoreColumns, rows: findings.changes.map { scoreRow($0.scale) })
  }

  private func verdictTable(sharing isShared: Bool) -> ReportTable {
    ReportTable(
      columns: scoreColumns + [
        .init(wording.noChangeColumn, .figures), .init(wording.verdictColumn, .words),
      ],
      rows: findings.changes.map { change in
        let band = change.verdict.step.map { wording.band($0.expectedBand) } ?? wording.noBand
        let label = wording.label(of: change, in: findings, sharing: isShared)
        return scoreRow(change.scale) + [Prose(band), Prose(label)]
      })
  }

  /// The scale, and one column for each survey.
  var scoreColumns: [ReportTable.Column] {
    [.init(wording.scaleColumn, .words)]
      + findings.waves.map { .init(wording.shortName(of: $0), .figures) }
  }

  /// A scale's score in each survey; a survey that did not ask it says so.
  func scoreRow(_ scale: Scale) -> [Prose] {
    let form = newest.survey.scales.first { $0.id == scale.id }.map {
      ScaleForm($0, in: newest.survey)
    }
    let earlier = findings.earlier.map { wave in
      let standing = ScaleStanding(of: scale.id, in: wave)
      let isOther = standing.score != nil && wave.form(of: scale.id) != form
      return Prose(wording.score(standing) + (isOther ? wording.otherQuestions : ""))
    }
    let now = ScaleStanding(of: scale.id, in: newest)
    let score = wording.score(now)
    return [Prose(text(scale.title))] + earlier + [now.score == nil ? Prose(score) : .strong(score)]
  }
}
