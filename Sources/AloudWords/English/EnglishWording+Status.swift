import AloudBallots
import AloudDesk
import AloudModel

extension EnglishWording {
  func words(of state: SchoolsOverview.State?) -> String {
    switch state {
    case nil: "nothing frozen yet"
    case .opens(let moment): "opens on \(moment)"
    case .takesAnswers(let moment): "takes answers until \(moment)"
    case .over(let moment): "over since \(moment), to be closed by its principal"
    case .after(let stage): words(of: stage)
    }
  }

  func sentence(of status: WaveStatus) -> String {
    let made = status.situation.made
    switch status.stage {
    case .draft:
      return status.isOver ? "Its dates are over." : "Not frozen: the definition may still change."
    case .open:
      return [answered(status), closing(status)].compactMap(\.self).joined(separator: " ")
    case .closed where !made.contains(.bundle): return "Closed. Its bundle is not here any more."
    case .closed: return "Closed. The key holder counts."
    case .finished where made.contains(.leftovers):
      return "Finished, but not everything is destroyed yet."
    case .finished where !made.contains(.release):
      return "Finished, and its results are gone: release.json is missing or damaged."
    case .finished:
      return status.sharedOn.map { "Results shared on \($0)." }
        ?? "Results not shared yet (day \(status.daysSinceClose))."
    case .purged: return "Given up; box, codes and keys are destroyed."
    }
  }

  private func answered(_ status: WaveStatus) -> String? {
    guard let turnout = status.turnout else { return nil }
    let invited = status.wave.invited
    let most = turnout.atMost(of: invited)
    let number =
      turnout.atLeast == 0
      ? "Fewer than 5"
      : most == turnout.atLeast
        ? "\(turnout.atLeast) or more" : "Between \(turnout.atLeast) and \(most)"
    let said = "\(number) of \(invited) at the first look on \(turnout.day)."
    return turnout.atLeast > invited ? said + " That is more than were invited." : said
  }

  private func closing(_ status: WaveStatus) -> String {
    if status.isOver { return "The time to answer is over." }
    if status.isAhead {
      return status.daysToOpen == 0 ? "Opens today." : "Opens in \(days(status.daysToOpen))."
    }
    return status.daysToClose == 0 ? "Closes today." : "Closes in \(days(status.daysToClose))."
  }

  private func days(_ number: Int) -> String { number == 1 ? "1 day" : "\(number) days" }
}
