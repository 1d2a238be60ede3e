import AloudDisclosure
import AloudModel

/// Which of the groups that are expected to be shown one or two people may hide after all.
struct RefusalNotes {
  let breakdown: BreakdownForesight

  /// Lines below the table; empty where no group is expected to be shown.
  var text: String {
    (lines(people: 1) + lines(people: 2) + [mixed, safe].compactMap(\.self))
      .map { "  \($0)\n" }.joined()
  }

  private func lines(people: Int) -> [String] {
    let unsaid = names { $0.unsaid == people }
    let unanswered = names { $0.unanswered == people }
    let (who, fewer, does) =
      people == 1
      ? ("one person does", "one fewer answers", "does")
      : ("two people do", "two fewer answer", "do")
    guard unsaid != unanswered else {
      return hidden(unsaid, if: "\(who) not answer, or \(does) not say their group")
    }
    return hidden(unsaid, if: "\(who) not say their group") + hidden(unanswered, if: fewer)
  }

  private func hidden(_ names: [String], if what: String) -> [String] {
    names.isEmpty ? [] : ["If \(what), this may be hidden: \(names.joined(separator: ", "))."]
  }

  /// Groups that neither two people hide who do the same, but two who do not.
  private var mixed: String? {
    hidden(
      names { $0.unsaid == nil && $0.unanswered == nil && $0.either != nil },
      if: "one person does not answer and one does not say their group"
    ).first
  }

  private var safe: String? {
    let safe = names { $0.either == nil }
    guard !safe.isEmpty else { return nil }
    return "Even if two people do not answer or do not say their group, this is shown: "
      + safe.joined(separator: ", ") + "."
  }

  private func names(_ applies: (Refusals) -> Bool) -> [String] {
    breakdown.groups.filter { $0.refusals.map(applies) ?? false }.map(\.id.text)
  }
}
