import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: The scores and verdicts of page 1

extension ReportContent {
  /// The chart of page 1 with its table; verdicts from the second survey on.
  var changes: [ReportBlock] {
    let lines = changeLines
    if lines.isEmpty { return [] }
    let chart: [ReportBlock] = [.chart(trendChart(lines))]
    if lines.allSatisfy(\.isFirst) {
      return chart + [.table(scoreTable(lines)), .paragraph(Prose(wording.startingPoint))]
    }
    let moves = lines.filter(\.level.isInconclusive)
      .compactMap { $0.level.verdict.change?.minimalDetectableChange }
    let shared: [ReportBlock] =
      moves.isEmpty ? [] : [.paragraph(wording.sharedUncertainty(seeing: moves))]
    return chart + [.table(verdictTable(lines))] + shared
  }

  private func scoreTable(_ lines: [ChangeLine]) -> ReportTable {
    ReportTable(
      caption: wording.tableBeside, columns: scoreColumns, rows: lines.map(row),
      place: .besideChart)
  }

  private func verdictTable(_ lines: [ChangeLine]) -> ReportTable {
    ReportTable(
      caption: wording.tableBeside,
      columns: scoreColumns + [
        .init(wording.noChangeColumn, .figures), .init(wording.verdictColumn, .words),
      ],
      rows: lines.map { line in
        let band = line.level.verdict.change.map { wording.band($0.expectedBand) } ?? wording.noBand
        return row(line) + [Prose(band), Prose(line.verdict)]
      }, place: .besideChart)
  }

  /// The scale, and one column for each survey.
  var scoreColumns: [ReportTable.Column] {
    [.init(wording.scaleColumn, .words)]
      + findings.waves.map { .init(wording.shortName(of: $0), .figures) }
  }

  private func row(_ line: ChangeLine) -> [Prose] {
    row(line.title, line.scores, isStrong: line.hasNewestScore)
  }

  /// A scale's score in each survey.
  func scoreRow(_ scale: Scale) -> [Prose] {
    let isScored = ScaleStanding(of: scale.id, in: newest).score != nil
    return row(text(scale.title), scores(of: scale), isStrong: isScored)
  }

  private func row(_ title: String, _ scores: [String], isStrong: Bool) -> [Prose] {
    [Prose(title)] + scores.dropLast().map { Prose($0) }
      + scores.suffix(1).map { isStrong ? .strong($0) : Prose($0) }
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
      guard let start = compared.compactMap(\.level.since).first else { return [nothingCompared] }
      let since = since(start, in: findings)
      let isSmall = compared.contains { $0.isSmall }
      return [isSmall ? someSmallChange(since: since) : noClearChange(since: since)]
    case .clear(let changes):
      guard let only = changes.first, changes.count == 1, let direction = only.direction,
        let start = only.level.since
      else { return [clearChanges(changes.count)] }
      let since = since(start, in: findings)
      let own = ScaleTopic.shipped(only.scale).flatMap { moved($0, direction) }
      let titled = moved(title: only.scale.title.text(in: language), direction)
      return ((own.map { [$0] } ?? []) + [titled, clearChanges(1)]).map { "\($0) \(since)" }
    }
  }
}
