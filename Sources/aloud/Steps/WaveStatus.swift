import AloudBallots
import AloudModel

/// Where one wave stands, and what comes next.
struct WaveStatus {
  let wave: Wave
  let today: CalendarDay
  let now: Instant
  /// Only of a wave that is open and whose opening instant has come.
  let turnout: Turnout?
  let situation: WaveSituation
  let sharedOn: CalendarDay?
  let clock: ZoneClock
  /// Where the commands that come next have to look.
  let place: NextPlace

  var stage: WaveStage { situation.stage }

  var isOver: Bool { clock.instant(of: wave.closes) <= now }

  var isAhead: Bool { clock.instant(of: wave.opens) > now }

  /// Whole days on the school's calendar.
  var daysToClose: Int { wave.closes.day.daysSinceEpoch - today.daysSinceEpoch }

  var daysToOpen: Int { wave.opens.day.daysSinceEpoch - today.daysSinceEpoch }

  /// Days that staff have been waiting for the results.
  var daysSinceClose: Int { max(0, -daysToClose) }

  /// One or two sentences, without a time of anybody's answer.
  var sentence: String {
    switch stage {
    case .draft: isOver ? "Its dates are over." : "Not frozen: the definition may still change."
    case .open: ([answered, closing].compactMap { $0 }).joined(separator: " ")
    case .closed where !situation.made.contains(.bundle): "Closed. Its bundle is not here any more."
    case .closed: "Closed. The key holder counts."
    case .finished where situation.made.contains(.leftovers):
      "Finished, but not everything is destroyed yet."
    case .finished where !situation.made.contains(.release):
      "Finished, and its results are gone: release.json is missing or damaged."
    case .finished:
      sharedOn.map { "Results shared on \($0)." }
        ?? "Results not shared yet (day \(daysSinceClose))."
    case .purged: "Given up; box, codes and keys are destroyed."
    }
  }

  private var answered: String? {
    guard let turnout else { return nil }
    let most = turnout.atMost(of: wave.invited)
    let number =
      turnout.atLeast == 0
      ? "Fewer than 5"
      : most == turnout.atLeast
        ? "\(turnout.atLeast) or more" : "Between \(turnout.atLeast) and \(most)"
    let said = "\(number) of \(wave.invited) at the first look on \(turnout.day)."
    return turnout.atLeast > wave.invited ? said + " That is more than were invited." : said
  }

  private var closing: String {
    if isOver { return "The time to answer is over." }
    if isAhead { return daysToOpen == 0 ? "Opens today." : "Opens in \(days(daysToOpen))." }
    return daysToClose == 0 ? "Closes today." : "Closes in \(days(daysToClose))."
  }

  private func days(_ number: Int) -> String { number == 1 ? "1 day" : "\(number) days" }

  /// Who does what next, one command a line.
  var next: [String] { situation.next.map { $0.saying(for: wave.id, StepWords(place: place)) } }
}
