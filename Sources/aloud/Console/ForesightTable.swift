import AloudDisclosure
import AloudModel

/// What a wave could show, as a small table for a principal.
struct ForesightTable {
  let foresight: Foresight

  /// Empty when the survey asks for no groups and enough answers are expected.
  var text: String {
    let isFew = foresight.answers < foresight.minimumResponses
    guard isFew || !foresight.breakdowns.isEmpty || foresight.leavesOutComments else { return "" }
    var text = "\(foresight.wave): \(foresight.invited) invited; "
    text += "\(foresight.answers) answers if \(Foresight.assumedResponse) % answer\n"
    if isFew { text += "  \(silence)\n" }
    for breakdown in foresight.breakdowns { text += table(of: breakdown) }
    if foresight.leavesOutComments { text += silenceOnComments }
    return text
  }

  private var silence: String {
    let needed = foresight.minimumResponses
    return foresight.canKeepThePromise
      ? "Nothing is said at all unless \(needed) of \(foresight.invited) answer."
      : "Nothing is said at all: \(needed) answers are needed."
  }

  private var silenceOnComments: String {
    let fewest = Survey.fewestInvitedForComments
    return
      "  Staff are not asked for comments: fewer than \(fewest) are invited, and nobody may read"
      + " them.\n  Write 'comments: off', or invite \(fewest) or more together.\n"
  }

  private func table(of breakdown: BreakdownForesight) -> String {
    let names = breakdown.groups.map(\.id.text)
    let width = max(breakdown.id.text.count, names.map(\.count).max() ?? 0) + 2
    var text = "  " + padded(breakdown.id.text, width) + "people  answers  in a report\n"
    for group in breakdown.groups {
      text += "  " + padded(group.id.text, width) + number(group.people, 6)
      text += number(group.answers, 9) + "  \(fate(of: group))\n"
    }
    return text + RefusalNotes(breakdown: breakdown).text + advice(on: breakdown)
  }

  private func fate(of group: GroupForesight) -> String {
    switch group.fate {
    case .shown: return "shown"
    case .merged(let host): return "counted with \(host)"
    case .protectsOthers: return "hidden, since the rest would give a smaller group away"
    case .tooSmall: break
    }
    switch group.chance {
    case .singledOut: return "never shown; so few that asking already says who it is"
    case .never: return "never shown: \(foresight.minimumGroup) answers are needed"
    case .onlyIf(let answers): return "shown only if \(answers) of \(group.people) answer"
    case .likely: return "hidden"
    }
  }

  private func advice(on breakdown: BreakdownForesight) -> String {
    guard !breakdown.isWorthAsking else { return "" }
    let asked =
      breakdown.isAsked
      ? "" : "  Staff are not asked for \(breakdown.id): no group could be shown.\n"
    return asked + remedy(for: breakdown)
  }

  private func remedy(for breakdown: BreakdownForesight) -> String {
    guard let proposal = breakdown.proposal else {
      return "  Remove \(breakdown.id): no merge leaves two groups that could be shown.\n"
    }
    let groups = proposal.filter { $0.count > 1 }.map { ids in
      ids.map(\.text).joined(separator: " and ")
    }
    return "  Merge \(groups.joined(separator: "; merge ")), or remove \(breakdown.id).\n"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func number(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
