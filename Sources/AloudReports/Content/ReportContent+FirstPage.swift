import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

// MARK: "In one minute"

extension ReportContent {
  func firstPage(_ coverage: Coverage) -> ReportSection {
    section(
      [headline] + overall + aim + whoAnswered(coverage) + worstCase(coverage) + honesty
        + levelsInWords + changes + [.boxes(boxes)] + nextStep + ending)
  }

  var headline: ReportBlock { .headline(wording.headline(Headline(findings), in: findings)) }

  /// What the survey is read through; nothing where the school left its goal out.
  var aim: [ReportBlock] { goal.map { [.paragraph(Prose($0))] } ?? [] }

  var ending: [ReportBlock] {
    [.paragraph(wording.appendixBeside), .footer(footer)]
  }

  /// The overall score and what may be said of it, or why there is none.
  var overall: [ReportBlock] {
    guard let overall = findings.overall else {
      let isExpected = findings.changes.count >= VerdictFamily.fewestScalesOfOverall
      return isExpected ? [.paragraph(Prose(wording.noOverall))] : []
    }
    let count = overall.scales.count
    guard overall.level.verdict.change != nil else {
      let level = wording.overallLevel(overall.score.mean, scales: count)
      let reason: Prose =
        overall.level.isFirst
        ? "" : " \(wording.overallNotComparable(newest))"
      return [.paragraph(level + reason)]
    }
    return [
      .paragraph(
        wording.sentence(on: overall, in: findings) + " \(wording.overallIs(meanOf: count))")
    ]
  }

  /// What the scores could be if everybody had answered; only where fewer than six in ten did.
  func worstCase(_ coverage: Coverage) -> [ReportBlock] {
    guard coverage.isThin else { return [] }
    let overall = findings.overall.map { (title: wording.overallTitle, score: $0.score) }
    let scales = findings.changes.compactMap { change in
      ScaleStanding(of: change.scale.id, in: newest).score.map {
        (title: text(change.scale.title), score: $0)
      }
    }
    guard let first = overall ?? scales.first,
      let bounds = first.score.worstCase(invited: coverage.invited)
    else { return [] }
    return [
      .note(
        wording.worstCase(
          first.title, bounds.low, bounds.high, invited: coverage.invited))
    ]
  }

  /// All that may be said of a wave of which no figure is shown.
  var firstPageOfCounts: ReportSection {
    let earlier = findings.earlier.isEmpty ? [] : [wording.earlierFiguresElsewhere]
    let sentences = (goal.map { [$0] } ?? []) + countsAlone + earlier
    return section(
      [.headline(countsHeadline)] + sentences.map { .paragraph(Prose($0)) } + collectedByTool
        + [.footer(footer)])
  }

  /// That another tool collected the answers, and what follows of it; nothing where Aloud did.
  var collectedByTool: [ReportBlock] {
    newest.manifest.tool.map { [.note(Prose(wording.collected(by: $0)))] } ?? []
  }

  var countsHeadline: String {
    switch newest.standing {
    case .told, .lowCoverage, .tooFewAnswers: wording.tooFewToShow
    case .moreThanInvited, .attacked: wording.nothingToShow
    }
  }

  /// The head-counts, why there is no more, and what to do before the next survey.
  var countsAlone: [String] {
    switch newest.standing {
    case .told: []
    case .tooFewAnswers: [wording.notEnoughAnswers, wording.askWhyFewAnswered]
    case .lowCoverage(let coverage):
      [wording.headCounts(coverage), wording.notEnoughAnswers, wording.askWhyFewAnswered]
    case .moreThanInvited(let coverage):
      [wording.whoAnswered(coverage), wording.ballotsWereInvented]
    case .attacked(let coverage):
      [wording.whoAnswered(coverage), wording.answersCouldBeWorkedOut]
    }
  }

  func section(_ blocks: [ReportBlock]) -> ReportSection {
    ReportSection(id: "in-one-minute", heading: wording.inOneMinute, blocks: blocks)
  }

  /// Nothing where the school left its goal out.
  var goal: String? { newest.survey.goal.map { wording.goal(text($0)) } }

  func whoAnswered(_ coverage: Coverage) -> [ReportBlock] {
    var blocks: [ReportBlock] = [
      .gauge([Prose(wording.whoAnswered(coverage))], coverageChart(coverage)),
      .paragraph(Prose(wording.coverageSentence(coverage))),
    ]
    blocks += collectedByTool
    if let earlier = findings.earlier.last(where: { $0.coverage != nil }),
      let before = earlier.coverage, coverage.differsMarkedly(from: before)
    {
      let words = wording.coverageMoved(from: earlier, before, to: newest, coverage)
      blocks.append(.note(Prose(words)))
    }
    return blocks
  }

  /// What the survey asked about itself, question by question.
  var gaugeReadings: [ItemReading] {
    guard let gauge = newest.manifest.scales.first(where: { $0.level == .gauge }) else { return [] }
    return gauge.items.map { ItemReading(of: $0, on: gauge, in: newest) }
  }

  var honesty: [ReportBlock] {
    let readings = gaugeReadings
    if readings.isEmpty { return [] }
    let note: [ReportBlock] =
      readings.first.map(\.isDoubtful) == true ? [.note(wording.hopefulReading)] : []
    return [.gauge(readings.map(gaugeLine), honestyChart(readings))] + note
  }

  private func gaugeLine(_ reading: ItemReading) -> Prose {
    let question = text(reading.item.text)
    guard let people = reading.people else { return wording.gaugeNotShown(question) }
    return wording.gauge(
      question, people: people, safer: reading.saferOptions.map { text($0.label) })
  }

  /// Each leg of safety in words, or what the wave asked of page 1 where it asked neither.
  var levelsInWords: [ReportBlock] {
    let scales = findings.changes.map(\.scale)
    let legs = scales.filter { $0.level == .safety }
    return (legs.isEmpty ? scales : legs).map { .paragraph(level(of: $0)) }
  }

  func level(of scale: Scale) -> Prose {
    let reading = ScaleReading(of: scale, in: newest)
    return wording.level(text(scale.title), reading.standing, people: reading.people)
  }

  private var nextStep: [ReportBlock] {
    guard let scale = TeamChoice(findings).first else { return [] }
    let theme = ScaleTopic(scale)
    return [
      .paragraph(wording.nextStep(before: choiceDay, text(scale.title))),
      .list([
        wording.forTeacherLeaders(wording.asksTeacherLeaders(theme)),
        wording.forPrincipal(wording.asksPrincipal(theme)),
        wording.whereToPlan(
          .link(
            CycleContent.name(in: wording.language).heading,
            to: CycleContent.name(in: wording.language))),
      ]),
    ]
  }
}

extension ItemReading {
  /// Whether fewer than 70 % are on the safer side.
  fileprivate var isDoubtful: Bool {
    switch people?.parts {
    case .sides(let safer, _, _, _)?, .saferOrNot(let safer, _)?:
      people?.total.map { Ratio(safer, $0) < Ratio(7, 10) } ?? false
    case .words(.allOrNearlyAll)?, nil: false
    case .words(.fewOrNone)?: true
    }
  }
}

// MARK: The three boxes

extension ReportContent {
  var boxes: [ReportBox] {
    let choice = TeamChoice(findings)
    return [
      ReportBox(title: wording.keepTitle, sentences: keep(choice)),
      ReportBox(title: wording.talkTitle, sentences: talk(choice)),
      ReportBox(title: wording.openTitle, sentences: open(choice)),
    ]
  }

  private func keep(_ choice: TeamChoice) -> [Prose] {
    if choice.keep.isEmpty { return [Prose(wording.nothingToKeep)] }
    let picks = choice.keep.map { (title: text($0.scale.title), standing: $0.standing) }
    return [wording.keep(picks, alone: choice.isAlone)]
  }

  private func talk(_ choice: TeamChoice) -> [Prose] {
    if choice.talkFirst.isEmpty { return [Prose(wording.nothingToTalk)] }
    return choice.talkFirst.map { pick in
      if pick.hasClearlyFallen, let since = pick.change?.since {
        return wording.talkFell(
          text(pick.scale.title), since: wording.since(since, in: findings))
      }
      return wording.talkLowest(text(pick.scale.title), pick.standing, alone: choice.isAlone)
    }
  }

  /// At most two sentences, what protects people first.
  func open(_ choice: TeamChoice) -> [Prose] {
    var sentences: [Prose] = []
    if !choice.withheld.isEmpty {
      sentences.append(wording.notShown(choice.withheld.map { text($0.title) }))
    }
    if !choice.notComparable.isEmpty {
      sentences.append(wording.cannotCompare(choice.notComparable.map { text($0.title) }))
    }
    if choice.inconclusive > 0 {
      sentences.append(
        wording.cannotTell(inconclusive: choice.inconclusive, of: choice.compared))
    }
    if !findings.changes.isEmpty, findings.changes.allSatisfy(\.isFirst) {
      sentences.append(wording.startingPointBox)
    }
    return sentences.isEmpty ? [wording.nothingOpen] : Array(sentences.prefix(2))
  }
}
