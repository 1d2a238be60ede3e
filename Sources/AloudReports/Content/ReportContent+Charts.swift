import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

// MARK: C4 and C5: coverage and honesty

extension ReportContent {
  var source: String { wording.source(newest.survey.school.name, days) }

  func coverageChart(_ coverage: Coverage) -> ReportChart {
    let label = wording.coverageLabel(coverage)
    let share = min(1000, Ratio(1000 * coverage.counted, coverage.invited).roundedHalfUp())
    return ReportChart(
      name: "coverage", title: wording.coverageTitle, subtitle: source, notes: [], source: "",
      alternative: wording.chart(wording.coverageTitle, [wording.sentence(label)]),
      drawing: .shares([ShareBar(title: "", label: label, share: share)]))
  }

  func honestyChart(_ readings: [ItemReading]) -> ReportChart {
    let bars = readings.map { reading in
      ShareBar(
        title: text(reading.item.text), label: saferPeople(reading), share: share(of: reading))
    }
    return ReportChart(
      name: "honesty", title: wording.honestyTitle, subtitle: wording.peopleSubtitle,
      notes: [], source: source,
      alternative: wording.chart(
        wording.honestyTitle, bars.map { "\($0.title) \(wording.sentence($0.label))" }),
      drawing: .shares(bars))
  }

  private func share(of reading: ItemReading) -> Int? {
    guard let people = reading.people, let safer = people.safer, let total = people.total else {
      return nil
    }
    return Ratio(1000 * safer, total).roundedHalfUp()
  }

  func saferPeople(_ reading: ItemReading) -> String {
    switch reading.standing {
    case .people(let people): wording.safer(people)
    case .withheld(.tooFewAnswers): wording.tooFewAnswers
    case .withheld: wording.notShown
    case .notAsked: wording.notAsked
    }
  }
}

// MARK: C1: trends

extension ReportContent {
  func trendChart(_ lines: [ChangeLine]) -> ReportChart {
    let isFirst = lines.allSatisfy(\.isFirst)
    let title = isFirst ? wording.trendTitleFirst : trendTitle(lines)
    let names = findings.waves.map { wording.name(of: $0) }
    let marks = CycleMarks(of: cycles, on: lines.compactMap(\.scale), in: findings, wording)
    return ReportChart(
      name: "trends", title: title,
      subtitle: wording.trendSubtitle(
        school: newest.survey.school.name, from: names[0], to: names[names.count - 1]),
      notes: (isFirst ? wording.trendNotesFirst : wording.trendNotes) + marks.notes
        + hollowNotes(lines),
      source: source,
      alternative: wording.chart(
        title, lines.map(trendSentence) + marks.sentences + hollowNotes(lines)),
      drawing: .trends(lines.map(panel)))
  }

  /// What is called, or that nothing is.
  private func trendTitle(_ lines: [ChangeLine]) -> String {
    let clear = lines.filter { $0.level.direction != nil }.map { "\($0.label): \($0.title)" }
    return wording.trendTitle(
      clear: clear, inconclusive: lines.count(where: \.level.isInconclusive))
  }

  private func trendSentence(_ line: ChangeLine) -> String {
    wording.trendSentence(
      line.title, scores: line.scores, band: line.level.verdict.change?.expectedBand,
      verdict: line.isFirst ? nil : line.label)
  }

  private func panel(_ line: ChangeLine) -> TrendPanel {
    TrendPanel(
      title: line.title,
      ticks: hollowTicks(changeLines)
        + findings.waves.map {
          TrendPanel.Tick(day: $0.closed.daysSinceEpoch, label: wording.shortName(of: $0))
        },
      runs: line.runs, hollow: line.scale.map(earlierRuns) ?? [],
      marks: line.scale.map { CycleMarks(of: cycles, on: [$0], in: findings, wording).days } ?? [],
      band: line.level.verdict.change.map {
        TrendPanel.Band(low: $0.expectedBand.low, high: $0.expectedBand.high)
      },
      verdict: line.isFirst ? "" : line.verdict,
      tone: line.level.direction == nil ? .open : .called)
  }
}

extension ReportContent {
  /// Days of figures that others reckoned, before the first survey; those between have a place already.
  private func hollowTicks(_ lines: [ChangeLine]) -> [TrendPanel.Tick] {
    let shown = Set(lines.compactMap(\.scale?.id))
    let first = findings.waves[0].closed
    let days = Set(
      earlierFigures.filter { figure in
        guard case .scale(let id) = figure.subject else { return false }
        return shown.contains(id) && figure.day < first
      }.map(\.day))
    return days.sorted().map {
      TrendPanel.Tick(day: $0.daysSinceEpoch, label: wording.shortMonth(of: $0))
    }
  }

  private func hollowNotes(_ lines: [ChangeLine]) -> [String] {
    let shown = Set(lines.compactMap { $0.scale.map { EarlierFigure.Subject.scale($0.id) } })
    let sources = earlierFigures.filter { shown.contains($0.subject) }.map(\.source)
    var seen: Set<String> = []
    let named = sources.filter { seen.insert($0).inserted }
    return named.isEmpty ? [] : [wording.hollowNote(wording.list(named, .and))]
  }
}

// MARK: C2: people by answer

extension ReportContent {
  func partsChart(_ scale: Scale) -> ReportChart {
    let readings = scale.items.map { ItemReading(of: $0, on: scale, in: newest) }
    let title = wording.partsTitle(text(scale.title), ScaleReading(of: scale, in: newest).people)
    return ReportChart(
      name: "answers-\(scale.id)", title: title, subtitle: "", notes: [],
      source: "\(wording.partsNotes) \(source)",
      alternative: wording.chart(
        title, readings.map { "\(text($0.item.text)) \(wording.sentence(answers($0)))" }),
      besideTable: wording.seeTable(title), drawing: .parts(readings.map(partsRow)))
  }

  func answers(_ reading: ItemReading) -> String { wording.answers(of: reading.standing) }

  private func partsRow(_ reading: ItemReading) -> PartsRow {
    let safer = wording.list(reading.saferOptions.map { text($0.label) }, .or)
    let lessSafe = wording.list(reading.lessSafeOptions.map { text($0.label) }, .or)
    return wording.row(
      question(reading.item), reading.people, safer: safer, lessSafe: lessSafe)
  }
}

extension Wording {
  func answers(of standing: ItemReading.Standing) -> String {
    switch standing {
    case .people(let people): self.people(people)
    case .withheld(.tooFewAnswers): tooFewAnswers
    case .withheld: notShown
    case .notAsked: notAsked
    }
  }

  fileprivate func row(
    _ title: String, _ people: PeopleReading?, safer: String?, lessSafe: String?
  ) -> PartsRow {
    let size = people?.total.map { answers($0) } ?? ""
    let content: PartsRow.Content =
      switch people?.parts {
      case .words(let words)?: .words(noNumber(words))
      case nil: .words(noFigure)
      case .saferOrNot(let safe, let notSafer)?:
        .parts(parts([(.notSafer, notSafer, nil), (.safer, safe, safer)]))
      case .sides(let safe, let neither, let unsafe, let noAnswer)?:
        .parts(
          parts([
            (.lessSafe, unsafe, lessSafe), (.neither, neither, nil),
            (.noAnswer, noAnswer ?? 0, nil), (.safer, safe, safer),
          ]))
      }
    return PartsRow(title: title, size: size, content: content)
  }

  /// Without those in which nobody is.
  private func parts(_ parts: [(PartsRow.Kind, Int, String?)]) -> [PartsRow.Part] {
    parts.filter { $0.1 > 0 }.map {
      PartsRow.Part(kind: $0.0, people: $0.1, label: part($0.0, $0.1, option: $0.2))
    }
  }
}
