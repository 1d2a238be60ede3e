import AloudDesk
import AloudDiagnostics
import AloudDisclosure
import AloudModel
import AloudReports
import AloudWords

/// What a team is told about its cycles on the terminal.
struct CycleTalk {
  let planning: CyclePlanning
  /// As they are before the step of which is spoken, or after a review.
  let cycles: ActionCycles

  /// What speaks against words of a plan or a note: everybody who has the report reads them.
  static func advice(on words: [String]) -> [String] {
    CycleDoubt.names(in: words).map(Console.words.words)
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

  /// The command that adds a cycle check.
  private func check(of plan: CyclePlan) -> NextStep { .cycleCheck(planning.check(of: plan)) }

  /// What follows on a review.
  var reviewed: [String] {
    guard let reading = planning.history.readings(of: cycles).last else { return [] }
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
