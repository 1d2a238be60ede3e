import AloudDisclosure
import AloudModel

/// Which of the groups that are expected to be shown one or two people may hide after all.
struct RefusalNotes {
  let breakdown: BreakdownForesight
  let words: any DeskWording

  /// Lines below the table; none where no group is expected to be shown.
  var lines: [String] {
    lines(people: .one) + lines(people: .two) + [mixed, safe].compactMap(\.self)
  }

  private func lines(people: Hiding.People) -> [String] {
    let unsaid = names { $0.unsaid == people.rawValue }
    let unanswered = names { $0.unanswered == people.rawValue }
    guard unsaid != unanswered else { return hidden(unsaid, by: .unsaidOrUnanswered(people)) }
    return hidden(unsaid, by: .unsaid(people)) + hidden(unanswered, by: .unanswered(people))
  }

  private func hidden(_ names: [String], by hiding: Hiding) -> [String] {
    names.isEmpty ? [] : [words.hidden(names, by: hiding)]
  }

  /// Groups that neither two people hide who do the same, but two who do not.
  private var mixed: String? {
    hidden(
      names { $0.unsaid == nil && $0.unanswered == nil && $0.either != nil }, by: .oneOfEach
    ).first
  }

  private var safe: String? {
    let safe = names { $0.either == nil }
    return safe.isEmpty ? nil : words.shownAnyway(safe)
  }

  private func names(_ applies: (Refusals) -> Bool) -> [String] {
    breakdown.groups.filter { $0.refusals.map(applies) ?? false }.map(\.id.text)
  }
}
