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
      ChangesFile.file(changeRows, wording: wording),
      GapsFile.file(findings.waves.flatMap(gapRows), wording: wording),
      GroupsFile.file(findings.waves.flatMap(groups), wording: wording),
      CommentThemesFile.file(
        findings.waves.flatMap(CommentThemesFile.rows), wording: wording),
      TrendsFile.file(trendRows, wording: wording),
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

  /// The overall score first.
  private var changeRows: [ChangesFile.Row] {
    let overall = findings.overall.map { overall in
      ChangesFile.Row(
        wave: findings.newest, scale: nil, level: overall.level, isFocus: false,
        sentence: wording.sentence(on: overall, in: findings).plain)
    }
    return (overall.map { [$0] } ?? [])
      + findings.changes.map { change in
        ChangesFile.Row(
          wave: findings.newest, scale: change.scale, level: change.level,
          isFocus: change.scale.id == findings.newest.wave.focus,
          sentence: wording.sentence(on: change, in: findings).plain)
      }
  }

  private var trendRows: [TrendsFile.Row] {
    let overall = findings.overall.flatMap { overall in
      trendRow(
        nil, wording.overallTitle, overall.level,
        otherwise: wording.sentence(on: overall, in: findings))
    }
    return (overall.map { [$0] } ?? [])
      + findings.changes.compactMap { change in
        trendRow(
          change.scale, change.scale.title.text(in: wording.language), change.level,
          otherwise: wording.sentence(on: change, in: findings))
      }
  }

  /// Nothing where fewer than three surveys can be compared.
  private func trendRow(
    _ scale: Scale?, _ title: String, _ level: LevelChange, otherwise sentence: Prose
  ) -> TrendsFile.Row? {
    let levels = level.series.levels
    guard levels.count >= 3 else { return nil }
    let first = findings.wave(levels[0].wave)
    let line = level.trend.value.map { wording.line(Prose(title), $0, since: first) }
    return TrendsFile.Row(
      wave: findings.newest, scale: scale, levels: levels, first: first, trend: level.trend,
      sentence: (line ?? sentence).plain)
  }
}
