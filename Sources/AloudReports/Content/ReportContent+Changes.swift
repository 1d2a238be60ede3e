import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: The scores and verdicts of page 1

extension ReportContent {
  /// The chart of page 1 with its table; verdicts from the second survey on.
  var changes: [ReportBlock] {
    let changes = findings.changes
    if changes.isEmpty { return [] }
    if changes.allSatisfy(\.isFirst) {
      return [
        .chart(trendChart(changes)), .table(scoreTable), .paragraph(Prose(wording.startingPoint)),
      ]
    }
    let uncertain = changes.filter(\.isTooUncertain)
    let isShared = uncertain.count > 1
    let shared = isShared ? [sharedUncertainty(uncertain)] : []
    return [.chart(trendChart(changes)), .table(verdictTable(sharing: isShared))] + shared
  }

  private func sharedUncertainty(_ changes: [ScaleChange]) -> ReportBlock {
    let moves = changes.compactMap { $0.verdict.step?.minimalDetectableChange }
    return .paragraph(
      wording.sharedUncertainty(changes.map { text($0.scale.title) }, seeing: moves))
  }

  private var scoreTable: ReportTable {
    ReportTable(
      caption: wording.tableBeside, columns: scoreColumns,
      rows: findings.changes.map { scoreRow($0.scale) }, place: .besideChart)
  }

  private func verdictTable(sharing isShared: Bool) -> ReportTable {
    ReportTable(
      caption: wording.tableBeside,
      columns: scoreColumns + [
        .init(wording.noChangeColumn, .figures), .init(wording.verdictColumn, .words),
      ],
      rows: findings.changes.map { change in
        let band = change.verdict.step.map { wording.band($0.expectedBand) } ?? wording.noBand
        return scoreRow(change.scale) + [
          Prose(band), Prose(verdict(on: change, sharing: isShared)),
        ]
      }, place: .besideChart)
  }

  /// The verdict with its symbol.
  func verdict(on change: ScaleChange, sharing isShared: Bool) -> String {
    let words = wording.label(of: change, in: findings, sharing: isShared)
    return "\(VerdictName(change.verdict).symbol) \(words)"
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

extension Wording {
  /// A cell of a table of scores.
  func score(_ standing: ScaleStanding) -> String {
    switch standing {
    case .score(let score): "\(score.mean)"
    case .nearEnd(.high): nearTop
    case .nearEnd(.low): nearBottom
    case .withheld: notShown
    case .notAsked: notAsked
    }
  }

  /// The headline: the fullest that has twenty words at most.
  func headline(_ headline: Headline, in findings: SurveyFindings) -> String {
    let change = changed(headline.change, in: findings)
    let candidates = said(headline.sayings, in: findings).flatMap { said in
      change.map { sentence(said) + " " + sentence($0) }
    }
    return candidates.first { $0.split(separator: " ").count <= 20 }
      ?? sentence(whatStaffTold(findings.newest))
  }

  /// From the fullest to the shortest.
  private func said(_ sayings: [Headline.Saying], in findings: SurveyFindings) -> [String] {
    let scores = findings.changes.compactMap { change in
      ScaleStanding(of: change.scale.id, in: findings.newest).score.map {
        standing(change.scale.title.text(in: language), $0.mean)
      }
    }
    let both = sayings.count == 2 ? [self.sayings(sayings[0], sayings[1])] : []
    let first = sayings.prefix(1).map { saying($0.commonness, $0.theme) }
    return both + first + scores.prefix(1) + [whatStaffTold(findings.newest)]
  }

  private func changed(_ change: Headline.Change, in findings: SurveyFindings) -> [String] {
    switch change {
    case .first: return [thisIsTheStart]
    case .notCompared: return [nothingCompared]
    case .nothingClear(let compared):
      guard let start = compared.compactMap(\.since).first else { return [nothingCompared] }
      let since = since(findings.wave(start), seenFrom: findings.newest)
      let isSmall = compared.contains { $0.isSmall }
      return [isSmall ? someSmallChange(since: since) : noClearChange(since: since)]
    case .clear(let changes):
      guard let only = changes.first, changes.count == 1, let direction = only.direction,
        let start = only.since
      else { return [clearChanges(changes.count)] }
      let since = since(findings.wave(start), seenFrom: findings.newest)
      let own = ScaleTopic.shipped(only.scale).flatMap { moved($0, direction) }
      let titled = moved(title: only.scale.title.text(in: language), direction)
      return ((own.map { [$0] } ?? []) + [titled, clearChanges(1)]).map { "\($0) \(since)" }
    }
  }
}
