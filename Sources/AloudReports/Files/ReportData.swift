import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

/// Lays findings out as the rows of the CSV files.
struct ReportData {
  let findings: SurveyFindings
  let cycles: CycleFindings
  let wording: any Wording

  /// The CSV files with their dictionary and their schema.
  var files: [ReportFile] {
    let figures = figures
    let described = figures + [DataDictionary.file(describing: figures)]
    let title = findings.newest.survey.title.text(in: wording.language)
    let package = DataPackage(describing: described, of: findings.newest, titled: title)
    return described.map(\.file) + [package.file]
  }

  private var figures: [DataFile] {
    let items = findings.waves.flatMap(itemRows)
    return [
      WavesFile.file(findings.waves, wording: wording),
      ScalesFile.file(findings.waves.flatMap(scaleRows), wording: wording),
      ItemsFile.file(items, wording: wording),
      AnswersFile.file(items, wording: wording),
      ChangesFile.file(findings.changes.map(changeRow), wording: wording),
      GapsFile.file(findings.waves.flatMap(gapRows), wording: wording),
      GroupsFile.file(findings.waves.flatMap(groups), wording: wording),
      CommentThemesFile.file(
        findings.waves.flatMap(CommentThemesFile.rows), wording: wording),
      TrendsFile.file(findings.changes.compactMap(trendRow), wording: wording),
      ActionsFile.file(cycles.records),
    ]
  }

  /// Every scale with a score that the wave's definition has, asked or not; behind each scale that
  /// was asked, the groups.
  private func scaleRows(of wave: WaveReading) -> [ScalesFile.Row] {
    wave.survey.scales.filter { $0.level != .gauge }.flatMap { scale in
      [
        ScalesFile.Row(
          wave: wave, scale: scale, subject: .wholeSchool(ScaleReading(of: scale, in: wave)))
      ] + (wave.asks(scale.id) ? groupRows(of: scale, in: wave) : [])
    }
  }

  private func groupRows(of scale: Scale, in wave: WaveReading) -> [ScalesFile.Row] {
    groups(of: wave).map { ScalesFile.Row(wave: wave, scale: scale, subject: .group($0)) }
  }

  private func groups(of wave: WaveReading) -> [GroupReading] {
    wave.survey.breakdowns.flatMap { GroupReading.all(of: $0, in: wave) }
  }

  private func gapRows(of wave: WaveReading) -> [GapsFile.Row] {
    WaveGaps(wave).gaps.map { gap in
      let sentence = wording.gapSentence(
        gap.scale.title.text(in: wording.language), label(of: gap.first), label(of: gap.second),
        gap.verdict)
      return GapsFile.Row(gap: gap, sentence: sentence.plain)
    }
  }

  private func label(of group: GroupReading) -> String {
    wording.together(([group.group] + group.members).map { $0.label.text(in: wording.language) })
  }

  private func itemRows(of wave: WaveReading) -> [ItemReading] {
    wave.survey.scales.flatMap { scale in
      scale.items.map { ItemReading(of: $0, on: scale, in: wave) }
    }
  }

  private func changeRow(_ change: ScaleChange) -> ChangesFile.Row {
    ChangesFile.Row(
      wave: findings.newest, change: change, isFocus: change.scale.id == findings.family.focus,
      sentence: wording.sentence(on: change, in: findings).plain)
  }

  /// Nothing for a scale on which fewer than three surveys can be compared.
  private func trendRow(_ change: ScaleChange) -> TrendsFile.Row? {
    let levels = change.series.levels
    guard levels.count >= 3 else { return nil }
    let first = findings.wave(levels[0].wave)
    let title = Prose(change.scale.title.text(in: wording.language))
    let trend = change.trend
    let sentence =
      trend.value.map { wording.line(title, $0, since: first) }
      ?? wording.sentence(on: change, in: findings)
    return TrendsFile.Row(
      wave: findings.newest, change: change, first: first, trend: trend, sentence: sentence.plain)
  }
}
