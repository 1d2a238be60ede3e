import AloudModel

/// Puts action cycles into the blocks of a report: what is running or could come next, and the
/// record of the last one.
struct CycleContent {
  let findings: CycleFindings
  let wording: any Wording

  private var words: CycleWording { CycleWording(in: wording.language) }

  /// Page 6: "What we will try".
  var section: ReportSection {
    ReportSection(name: Self.name(in: wording.language), layout: .flow, blocks: blocks)
  }

  /// By which other pages lead to it.
  static func name(in language: Language) -> SectionName {
    SectionName(id: "try", heading: CycleWording(in: language).heading)
  }

  private var blocks: [ReportBlock] {
    [.paragraph(Prose(words.introduction))]
      + (findings.running.map(running) ?? planner) + (findings.told.map(record) ?? noRecord)
  }

  private var noRecord: [ReportBlock] {
    findings.running == nil ? [.paragraph(Prose(words.noRecord))] : []
  }

  // MARK: Plans

  private func running(_ record: CycleRecord) -> [ReportBlock] {
    let plan = record.cycle.plan
    return [.heading(level: 3, words.runningHeading)]
      + [
        table(
          words.runningHeading, .toFillIn,
          [
            (words.scale, title(of: record)), (words.believed, plan.believed ?? words.open),
            (words.whatWeTry, plan.whatWeTry), (words.whoGoesFirst, plan.whoGoesFirst),
            (words.principalClears, plan.principalClears), (words.byWhen, words.day(plan.reviewOn)),
            (words.measures, questions(record.measures)), (words.wouldStop, plan.wouldStop),
          ])
      ] + notes(of: record)
  }

  /// Filled in as far as releases can, for the team to go on from.
  private var planner: [ReportBlock] {
    let scale = findings.proposal?.scale
    let proposed = findings.proposal.map {
      words.proposal(text($0.scale.title), $0.score, $0.reason)
    }
    return [
      .heading(level: 3, words.plannerHeading),
      table(
        words.plannerHeading, .toFillIn,
        [
          (words.scale, proposed ?? words.open), (words.believed, words.open),
          (words.whatWeTry, words.open),
          (words.whoGoesFirst, scale.map { words.goesFirst($0.acts) } ?? words.open),
          (words.principalClears, scale.map { words.clears($0.acts) } ?? words.open),
          (words.byWhen, words.inSixToEightWeeks),
          (
            words.measures,
            scale.map { questions(Array($0.items.prefix(CyclePlan.mostMeasures))) } ?? words.open
          ),
          (words.wouldStop, words.stops),
        ]),
    ]
  }

  private func table(
    _ caption: String, _ place: ReportTable.Place, _ rows: [(String, String)]
  ) -> ReportBlock {
    .table(
      ReportTable(
        caption: caption,
        columns: [.init(words.fieldColumn, .words), .init(words.answerColumn, .words)],
        rows: rows.map { [Prose($0.0), Prose($0.1)] }, place: place))
  }

  // MARK: The record

  private func record(_ record: CycleRecord) -> [ReportBlock] {
    let plan = record.cycle.plan
    let review = record.cycle.review
    let facts: [(String, String)] =
      [
        (words.scale, title(of: record)), (words.started, words.day(plan.startedOn)),
        (words.whatWeTry, plan.whatWeTry), (words.whoGoesFirst, plan.whoGoesFirst),
      ]
      + (review.map { [(words.reviewed, words.day($0.on)), (words.happened, $0.text)] } ?? [])
    let notes = record.cycle.isRunning ? [] : notes(of: record)
    return [.heading(level: 3, words.recordHeading), table(words.recordHeading, .inText, facts)]
      + notes
      + [
        .paragraph("\(strong: words.shows): \(sentence(on: record))"),
        .paragraph(Prose(words.movedNotWhy)),
      ]
  }

  private func notes(of record: CycleRecord) -> [ReportBlock] {
    guard !record.cycle.notes.isEmpty else { return [] }
    return [
      .paragraph("\(words.notes):"),
      .list(record.cycle.notes.map { "\(words.day($0.on)): \($0.text)" }),
    ]
  }

  /// What surveys say of the cycle's scale, in the words of their verdict.
  func sentence(on record: CycleRecord) -> Prose {
    switch record.result {
    case .waiting: Prose(words.waiting)
    case .notAsked: Prose(words.notAsked)
    case .verdict(let change, let findings): wording.sentence(on: change, in: findings)
    case .level(let standing, _):
      wording.level(title(of: record), standing, people: nil) + " \(words.levelOnly)"
    }
  }

  private func title(of record: CycleRecord) -> String {
    record.scale.map { text($0.title) } ?? record.cycle.plan.scale.text
  }

  private func questions(_ items: [Item]) -> String {
    items.map { text($0.text) }.joined(separator: " · ")
  }

  private func text(_ text: LocalizedText) -> String { text.text(in: wording.language) }
}
