import AloudModel
import AloudStatistics

// MARK: What changed, and all scales

extension ReportContent {
  var change: [ReportBlock] {
    let changes = findings.changes
    if changes.isEmpty || changes.allSatisfy(\.isFirst) { return [] }
    return [
      .heading(level: 2, wording.changeHeading),
      .list(changes.map { wording.sentence(on: $0, in: findings) }),
      .paragraph(Prose(wording.changeInvitation)),
    ]
  }

  var allScales: [ReportBlock] {
    let asked = newest.scoredScales.map { ScaleReading(of: $0, in: newest) }
    if asked.isEmpty && notAsked.isEmpty { return [] }
    let table: [ReportBlock] =
      asked.isEmpty
      ? []
      : [
        .paragraph(Prose(wording.scalesIntroduction(invited: newest.wave.invited))),
        .table(scalesTable(asked)),
      ]
    return [.heading(level: 2, wording.scalesHeading)] + table
      + [.list(asked.compactMap(split) + notAsked)]
  }

  private func scalesTable(_ readings: [ScaleReading]) -> ReportTable {
    ReportTable(
      columns: scoreColumns + [
        .init(wording.rangeColumn(invited: newest.wave.invited), .figures),
        .init(wording.peopleColumn, .words),
      ],
      rows: readings.map { reading in
        scoreRow(reading.scale) + [
          Prose(wording.range(reading.roster)), Prose(wording.people(reading.people)),
        ]
      })
  }

  private func split(_ reading: ScaleReading) -> Prose? {
    guard let parts = reading.parts, parts.areSplit else { return nil }
    return wording.split(
      text(reading.scale.title), safer: parts.safer, lessSafe: parts.lessSafe, of: parts.people)
  }

  /// The scales this wave left out, each with its last score and when that was: a gap, not a line.
  private var notAsked: [Prose] {
    newest.survey.scales.filter { $0.level != .gauge && !newest.asks($0.id) }.map { scale in
      let last = findings.earlier.last { ScaleStanding(of: scale.id, in: $0).score != nil }
      return wording.notAskedNow(
        text(scale.title),
        last: last.flatMap { wave in
          ScaleStanding(of: scale.id, in: wave).score.map { ($0, wave) }
        })
    }
  }
}

// MARK: Question by question

extension ReportContent {
  var questions: [ReportBlock] {
    [
      .heading(level: 2, wording.questionsHeading),
      .paragraph(Prose(wording.questionsIntroduction)),
    ] + newest.manifest.scales.flatMap(questions)
  }

  private func questions(of scale: Scale) -> [ReportBlock] {
    [.heading(level: 3, text(scale.title)), .table(questionTable(scale))]
  }

  private func questionTable(_ scale: Scale) -> ReportTable {
    ReportTable(
      columns: [
        .init(wording.questionColumn, .words), .init(wording.saferColumn, .words),
        .init(wording.answersColumn, .words),
      ],
      rows: scale.items.map { item in
        let reading = ItemReading(of: item, on: scale, in: newest)
        let safer = wording.saferOptions(reading.saferOptions.map { text($0.label) })
        return [
          Prose(text(item.text)), Prose(safer), Prose(wording.answers(reading.standing)),
        ]
      })
  }
}

// MARK: What is not shown

extension ReportContent {
  var withheld: [ReportBlock] {
    let counts = withheldByRule
    if counts.isEmpty {
      return [
        .heading(level: 2, wording.withheldHeading), .paragraph(Prose(wording.nothingWithheld)),
      ]
    }
    return [
      .heading(level: 2, wording.withheldHeading),
      .paragraph(Prose(wording.withheldIntroduction)),
      .list(counts.map { wording.withheld($0.count, by: $0.rule) }),
    ]
  }
}
