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
      name: "coverage", title: wording.coverageTitle, subtitle: source, notes: [],
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
      notes: [source],
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
  func trendChart(_ changes: [ScaleChange]) -> ReportChart {
    let isFirst = changes.allSatisfy(\.isFirst)
    let title = isFirst ? wording.trendTitleFirst : trendTitle(changes)
    let names = findings.waves.map { wording.name(of: $0) }
    let marks = CycleMarks(of: cycles, on: changes.map(\.scale), in: findings, wording)
    return ReportChart(
      name: "trends", title: title,
      subtitle: wording.trendSubtitle(
        school: newest.survey.school.name, from: names[0], to: names[names.count - 1]),
      notes: (isFirst ? wording.trendNotesFirst : wording.trendNotes) + marks.notes + [source],
      alternative: wording.chart(title, changes.map(trendSentence) + marks.sentences),
      drawing: .trends(changes.map(panel)))
  }

  private func trendTitle(_ changes: [ScaleChange]) -> String {
    let clear = changes.filter { $0.direction != nil }.map { change in
      wording.sentencePart(change, in: findings)
    }
    let uncertain = changes.count(where: \.isTooUncertain)
    return wording.trendTitle(
      clear: clear, uncertain: uncertain, others: changes.count - clear.count - uncertain)
  }

  private func trendSentence(_ change: ScaleChange) -> String {
    let scores = findings.waves.map {
      wording.score(ScaleStanding(of: change.scale.id, in: $0))
    }
    let verdict =
      change.isFirst ? nil : wording.label(of: change, in: findings, sharing: true)
    return wording.trendSentence(
      text(change.scale.title), scores: scores, band: change.verdict.step?.expectedBand,
      verdict: verdict)
  }

  private func panel(_ change: ScaleChange) -> TrendPanel {
    let step = change.verdict.step
    return TrendPanel(
      title: text(change.scale.title),
      ticks: findings.waves.map {
        TrendPanel.Tick(day: $0.closed.daysSinceEpoch, label: wording.shortName(of: $0))
      },
      runs: runs(of: change.scale),
      marks: CycleMarks(of: cycles, on: [change.scale], in: findings, wording).days,
      band: step.map { TrendPanel.Band(low: $0.expectedBand.low, high: $0.expectedBand.high) },
      verdict: change.isFirst ? "" : verdict(on: change, sharing: true),
      tone: change.direction == nil ? .open : .called)
  }

  /// A survey that did not ask, does not say or asked otherwise ends a run.
  private func runs(of scale: Scale) -> [[TrendPanel.Dot]] {
    var runs: [[TrendPanel.Dot]] = [[]]
    var form: ScaleForm?
    for wave in findings.waves {
      guard let score = ScaleStanding(of: scale.id, in: wave).score else {
        runs.append([])
        continue
      }
      if let form, form != wave.form(of: scale.id) { runs.append([]) }
      form = wave.form(of: scale.id)
      runs[runs.count - 1].append(
        TrendPanel.Dot(day: wave.closed.daysSinceEpoch, score: score.mean))
    }
    return runs.filter { !$0.isEmpty }
  }
}

extension Wording {
  /// `Clear rise since March: A say in policies and decisions`.
  fileprivate func sentencePart(_ change: ScaleChange, in findings: SurveyFindings) -> String {
    "\(label(of: change, in: findings, sharing: true)): \(change.scale.title.text(in: language))"
  }
}

// MARK: C2: people by answer

extension ReportContent {
  func partsChart(_ scale: Scale) -> ReportChart {
    let readings = scale.items.map { ItemReading(of: $0, on: scale, in: newest) }
    let people = ScaleReading(of: scale, in: newest).people
    let title = wording.partsTitle(text(scale.title), people)
    return ReportChart(
      name: "answers-\(scale.id)", title: title,
      subtitle: wording.partsSubtitle(
        days, reversed: scale.items.contains { $0.keying == .reversed }),
      notes: wording.partsNotes + [source],
      alternative: wording.chart(
        title, readings.map { "\(text($0.item.text)) \(wording.sentence(answers($0)))" }),
      drawing: .parts(readings.map(partsRow)))
  }

  func answers(_ reading: ItemReading) -> String { wording.answers(of: reading.standing) }

  private func partsRow(_ reading: ItemReading) -> PartsRow {
    let safer = wording.list(reading.saferOptions.map { text($0.label) }, .or)
    let lessSafe = wording.list(reading.lessSafeOptions.map { text($0.label) }, .or)
    return wording.row(
      text(reading.item.text), reading.people, safer: safer, lessSafe: lessSafe)
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
