import AloudDesk
import AloudDiagnostics
import AloudDisclosure
import AloudModel
import AloudReports
import AloudWords

/// What a team is told about its cycles on the terminal.
struct CycleTalk {
  let history: ReleaseHistory
  /// As they are before the step of which is spoken, or after a review.
  let cycles: ActionCycles

  /// What speaks against words of a plan or a note: everybody who has the report reads them.
  static func advice(on words: [String]) -> [String] {
    words.compactMap(TitledName.init(firstIn:)).map { name in
      "\"\(VisibleText.escaped(name.text))\" looks like the name of a person, and the report prints "
        + "it: write a role instead, such as the principal or the coaches"
    }
  }

  /// What speaks against a plan without forbidding it.
  func warnings(of plan: CyclePlan) -> [String] {
    var warnings = Self.advice(
      on: [plan.believed ?? "", plan.whatWeTry, plan.whoGoesFirst, plan.principalClears]
        + [plan.wouldStop])
    if plan.days < CyclePlan.usualDays.lowerBound {
      warnings.append(
        "\(plan.days) days until the review: six weeks at least are needed before a change can be "
          + "seen, and people tire of being asked")
    } else if plan.days > CyclePlan.usualDays.upperBound {
      warnings.append(
        "\(plan.days) days until the review: after eight weeks a team has often lost the thread")
    }
    let wave = history.newest.release.manifest.wave
    let days = plan.reviewOn.daysSinceEpoch - wave.closes.day.daysSinceEpoch
    if (0..<CyclePlan.usualDays.lowerBound).contains(days) {
      warnings.append(
        "the review comes \(days) days after \(wave.id) closed: ask again after six weeks, not "
          + "before")
    }
    return warnings
  }

  static func say(renewed waves: [Identifier<Wave>]) {
    for wave in waves { Console.say(Console.words.renewed(wave)) }
  }

  func started(_ plan: CyclePlan) -> [String] {
    [
      "Until \(plan.reviewOn): \(VisibleText.escaped(plan.whatWeTry))",
      "\(plan.scale) becomes the focus of the next wave.",
      Console.words.line(check(of: plan)),
    ]
  }

  /// The command that adds a cycle check on the day of the review, or on the first on which a wave may
  /// open after the last.
  private func check(of plan: CyclePlan) -> NextStep {
    let gauges = history.survey.scales.filter { $0.level == .gauge }.map(\.id)
    let day = max(plan.reviewOn, history.newest.release.manifest.wave.nextMayOpen)
    return .cycleCheck(CycleCheck(day: day, asks: [plan.scale] + gauges))
  }

  /// What follows on a review.
  var reviewed: [String] {
    guard let reading = history.readings(of: cycles).last else { return [] }
    return [
      "\(reading.cycle.id) is over.",
      "What the questions show: \(VisibleText.escaped(reading.sentence))",
    ] + steps(after: reading)
  }

  private func steps(after reading: CycleReading) -> [String] {
    guard let wave = reading.wave else {
      return [Console.words.line(check(of: reading.cycle.plan))]
    }
    return [Console.words.line(.report, for: wave), Console.words.line(.cycleStart)]
  }

  /// One cycle as a block of lines.
  static func page(of reading: CycleReading) -> String {
    let plan = reading.cycle.plan
    var lines = [
      "\(reading.cycle.id)  \(reading.title)",
      "  from \(plan.startedOn) to \(plan.reviewOn)"
        + (reading.cycle.isRunning ? ", running" : ", reviewed"),
    ]
    lines += (plan.believed.map { ["  we believe: \($0)"] } ?? [])
    lines += [
      "  we try: \(plan.whatWeTry)", "  goes first: \(plan.whoGoesFirst)",
      "  the principal clears: \(plan.principalClears)",
      "  asked again: \(plan.measures.map(\.text).joined(separator: ", "))",
      "  we stop if: \(plan.wouldStop)",
    ]
    lines += reading.cycle.notes.map { "  \($0.on): \($0.text)" }
    lines += reading.cycle.review.map { ["  \($0.on), what happened: \($0.text)"] } ?? []
    lines.append("  the questions show: \(reading.sentence)")
    return lines.map(VisibleText.escaped).joined(separator: "\n") + "\n"
  }
}
