import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: Page 5

extension ReportContent {
  var groups: ReportSection? {
    let opening = Prose(wording.groupsOpening(goal: newest.survey.goal.map(text)))
    let breakdowns = newest.survey.breakdowns
    let asked =
      breakdowns.isEmpty ? [.paragraph(Prose(wording.noGroupsAsked))] : breakdowns.flatMap(blocks)
    return ReportSection(
      id: "groups", heading: wording.groupsHeading,
      blocks: [.paragraph(opening)] + asked
        + [.paragraph(wording.toDiscuss(wording.groupsQuestion))])
  }

  private func blocks(of breakdown: Breakdown) -> [ReportBlock] {
    let groups = GroupReading.all(of: breakdown, in: newest)
    let shown = groups.filter(\.isShown)
    let hidden = groups.filter { !$0.isShown }.map { absence(of: $0, among: groups) }
    let reasons: [ReportBlock] = hidden.isEmpty ? [] : [.list(hidden)]
    let heading = ReportBlock.heading(level: 3, text(breakdown.text))
    guard shown.count >= 2 else {
      let conditions = breakdown.groups.map { group in
        wording.shownOnlyIf(
          text(group.label), answers: newest.survey.promise.minimumGroup,
          of: newest.wave.headCount(of: group, in: breakdown))
      }
      let none: [ReportBlock] =
        shown.isEmpty ? [.paragraph(Prose(wording.noGroupShown))] : reasons
      return [heading] + none + [.list(conditions)]
    }
    let gaps = findings.gaps.gaps.filter {
      $0.breakdown.id == breakdown.id && $0.first.isShown && $0.second.isShown
    }
    return [
      heading, .chart(rangeChart(breakdown, shown, gaps)), .table(gapTable(breakdown, shown, gaps)),
    ]
      + [.list(gaps.map(sentence))] + reasons
  }

  /// With the groups that are counted with it.
  func label(of group: GroupReading) -> String {
    wording.together(([group.group] + group.members).map { text($0.label) })
  }

  private func absence(of group: GroupReading, among groups: [GroupReading]) -> Prose {
    let own = text(group.group.label)
    guard let host = groups.first(where: { $0.group.id == group.released.mergedInto }) else {
      return wording.hiddenGroup(own, group.status)
    }
    return wording.mergedGroup(own, into: text(host.group.label))
  }

  func sentence(on gap: GapReading) -> Prose {
    wording.gapSentence(
      text(gap.scale.title), label(of: gap.first), label(of: gap.second), gap.verdict)
  }
}

// MARK: C3: groups side by side

extension ReportContent {
  private func rangeChart(
    _ breakdown: Breakdown, _ shown: [GroupReading], _ gaps: [GapReading]
  ) -> ReportChart {
    let clear = gaps.count { gap in
      if case .clearGap = gap.verdict { true } else { false }
    }
    let title = wording.groupsTitle(clear: clear, of: gaps.count)
    let scales = findings.gaps.scales.filter { scale in
      shown.contains { $0.score(on: scale) != nil }
    }
    return ReportChart(
      name: "groups-\(breakdown.id)", title: title, subtitle: wording.groupsSubtitle(days),
      notes: wording.groupsNotes, source: source,
      alternative: wording.chart(title, gaps.map { sentence(on: $0).plain }),
      besideTable: wording.seeTable(title),
      drawing: .ranges(
        scales.map { scale in
          RangeRow(
            title: text(scale.title), marks: marks(of: shown, on: scale),
            verdict: verdicts(on: scale, among: gaps))
        }))
  }

  /// Shapes by the place of a group, the same on every scale.
  private func marks(of groups: [GroupReading], on scale: Scale) -> [RangeRow.Mark] {
    let shapes = RangeRow.Shape.allCases
    return groups.enumerated().compactMap { place, group in
      group.score(on: scale).map {
        RangeRow.Mark(group: label(of: group), score: $0, shape: shapes[place % shapes.count])
      }
    }
  }

  /// One verdict, or one for each pair with its groups.
  private func verdicts(on scale: Scale, among gaps: [GapReading]) -> String {
    let own = gaps.filter { $0.scale.id == scale.id }
    guard own.count > 1 else { return own.first.map { wording.label($0.verdict) } ?? "" }
    return own.map { gap in
      "\(label(of: gap.first)) – \(label(of: gap.second)): \(wording.label(gap.verdict))"
    }.joined(separator: "; ")
  }

  private func gapTable(
    _ breakdown: Breakdown, _ shown: [GroupReading], _ gaps: [GapReading]
  ) -> ReportTable {
    ReportTable(
      caption: "\(text(breakdown.text)) \(wording.tableBeside)",
      columns: [.init(wording.scaleColumn, .words)]
        + shown.map { .init(label(of: $0), .figures) } + [.init(wording.verdictColumn, .words)],
      rows: findings.gaps.scales.map { scale in
        [Prose(text(scale.title))]
          + shown.map { Prose(mean(of: $0, on: scale)) }
          + [Prose(verdicts(on: scale, among: gaps))]
      }, place: .besideChart)
  }

  private func mean(of group: GroupReading, on scale: Scale) -> String {
    switch group.released.figures.value?.level(of: scale.id)?.value {
    case .mean(let mean)?: "\(mean)"
    case .nearEnd(.high)?: wording.nearTop
    case .nearEnd(.low)?: wording.nearBottom
    case nil: wording.notShown
    }
  }
}
