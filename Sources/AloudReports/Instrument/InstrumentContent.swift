import AloudMarkup
import AloudModel
import AloudStatistics
import AloudTally

/// Puts what was found of an instrument into the order and the words of a report.
struct InstrumentContent: Sendable {
  let figures: InstrumentFigures
  let subject: InstrumentSubject
  let words: InstrumentWording
  let language: Language

  var report: Report {
    Report(
      title: words.title(subject.title.text(in: language)),
      opening: Prose(words.opening(figures.people, subject.wave.text, subject.tool)),
      language: language,
      sections: [
        ReportSection(id: "one-minute", heading: words.inOneMinute, blocks: firstPage),
        ReportSection(id: "scales", heading: words.scalesHeading, blocks: scales),
        ReportSection(id: "schools", heading: words.schoolsHeading, blocks: schools),
        ReportSection(id: "patterns", heading: words.patternsHeading, blocks: patterns),
        ReportSection(id: "figures", heading: words.figuresHeading, blocks: [.table(explained)]),
        ReportSection(id: "method", heading: words.methodHeading, blocks: method),
      ], footer: words.stampShort)
  }

  func text(_ text: LocalizedText) -> String { text.text(in: language) }

  private var explained: ReportTable {
    ReportTable(
      caption: words.figuresCaption, columns: words.figureColumns.map { .init($0, .words) },
      rows: words.figures.map { $0.map { Prose($0) } })
  }

  private var method: [ReportBlock] {
    [
      .list(words.method.map { Prose($0) }), .paragraph(Prose(words.filesBeside)),
      .footer(words.stampShort),
    ]
  }
}

// MARK: In one minute

extension InstrumentContent {
  private var firstPage: [ReportBlock] {
    let scored = figures.scales.compactMap(\.score)
    let alphas = scored.compactMap { $0.alpha.value?.alpha }
    let reached = alphas.count { AlphaReading($0) != .low }
    let headline =
      alphas.isEmpty ? [] : [ReportBlock.headline(words.headline(reached, alphas.count))]
    return [.note(Prose(words.stamp))] + headline
      + [.table(summary), .paragraph(Prose(words.howToRead))]
  }

  private var summary: ReportTable {
    ReportTable(
      caption: words.summaryCaption,
      columns: [
        .init(words.scaleColumn, .words), .init(words.questionsColumn, .figures),
        .init(words.alphaColumn, .figures), .init(words.omegaColumn, .figures),
        .init(words.meanCorrelationColumn, .figures), .init(words.icc1Column, .figures),
        .init(words.readsColumn, .words),
      ],
      rows: figures.scales.compactMap { scale in scale.score.map { row(scale, $0) } })
  }

  private func row(_ scale: InstrumentScale, _ score: InstrumentScore) -> [Prose] {
    [
      Prose(text(scale.scale.title)), Prose(String(scale.items.count)), Prose(alpha(score)),
      Prose(cell(score.factor) { estimate($0.omega) }),
      Prose(cell(score.meanCorrelation, number)),
      Prose(scale.schools.map { cell($0.correlations) { estimate($0.icc1) } } ?? words.notShown),
      Prose(cell(score.alpha) { words.reads(AlphaReading($0.alpha)) }),
    ]
  }

  func alpha(_ score: InstrumentScore) -> String {
    cell(score.alpha) { between(number($0.alpha), $0.interval) }
  }
}

// MARK: Numbers

extension InstrumentContent {
  /// A figure in words, or why there is none.
  func cell<Value>(_ computed: Computed<Value>, _ say: (Value) -> String) -> String {
    switch computed {
    case .value(let value): say(value)
    case .notComputable(let reason): words.reason(reason)
    }
  }

  /// In hundredths.
  func number(_ value: Double) -> String { hundredths(Decimals.scaled(value, by: 2)) }

  func hundredths(_ scaled: Int) -> String {
    fixed(scaled, decimals: 2).replacing(".", with: words.decimalMark).replacing("-", with: "−")
  }

  func between(_ value: String, _ interval: RealInterval) -> String {
    words.range(value, number(interval.low), number(interval.high))
  }

  func estimate(_ estimate: Estimate) -> String {
    between(number(estimate.value), estimate.interval)
  }

  /// A share of people in whole per cent, said as words.
  func people(_ count: ToldCount) -> String {
    switch count {
    case .people: words.ofPeople(share(count))
    case .few, .nearlyAll, .withheld: share(count)
    }
  }

  /// The same, short.
  func share(_ count: ToldCount) -> String {
    switch count {
    case .few: return words.few
    case .nearlyAll: return words.nearlyAll
    case .withheld: return words.notShown
    case .people(let people, let all):
      let percent = Ratio(100 * people, max(all, 1)).roundedHalfUp()
      return percent == 0 && people > 0 ? words.underOne : "\(percent)%"
    }
  }
}
