import AloudDefinition
import AloudDiagnostics
import AloudDisclosure
import AloudModel

/// Settles which groups a new survey asks for: none that would stay hidden at the assumed response.
struct GroupInterview {
  let interview: Interview
  let draft: SurveyDraft
  /// The survey that a draft makes; nothing where the filled text could not be read.
  let survey: @Sendable (SurveyDraft) -> Survey?

  /// - Parameter given: as flags; when there are any, nobody is asked.
  func breakdowns(given: [String]) throws -> [DraftedBreakdown] {
    guard given.isEmpty else {
      var breakdowns: [DraftedBreakdown] = []
      for typed in given { breakdowns.append(try read(typed)) }
      return breakdowns
    }
    guard canShowAny else { return [] }
    switch interview.manner {
    case .silent: return []
    case .asking:
      let none = Question<[DraftedBreakdown]>(
        "--breakdown",
        "Groups to compare, such as teaching=\(draft.staff - draft.staff / 2), "
          + "support=\(draft.staff / 2)? Each with its number of people, together everybody who is "
          + "invited; only averages of large groups are shown. Empty: no groups, which is safest",
        fallback: ""
      ) { typed in typed.isEmpty ? [] : [try read(typed)] }
      return try interview.answer(none, given: nil)
    }
  }

  /// Whether two halves of the staff could both be shown; an open link allows no groups.
  var canShowAny: Bool {
    let half = draft.staff / 2
    guard !draft.channels.contains(.link),
      let halves = DraftedBreakdown("role:teaching=\(draft.staff - half),support=\(half)"),
      let foresight = foresight(of: halves)
    else { return false }
    return foresight.isWorthAsking
  }

  private func read(_ typed: String) throws -> DraftedBreakdown {
    guard let breakdown = DraftedBreakdown(typed) else {
      throw CommandFailure(
        .usage, "'\(VisibleText.escaped(typed))' does not name groups",
        help: "write ids and head-counts, such as role:teaching=26,support=16")
    }
    guard breakdown.people == draft.staff else {
      throw CommandFailure(
        .usage,
        "the groups of \(breakdown.id) have \(breakdown.people) people, "
          + "and \(draft.staff) are invited",
        help: "count everybody in one group each")
    }
    try requireNothingHidden(breakdown)
    return breakdown
  }

  private func requireNothingHidden(_ breakdown: DraftedBreakdown) throws {
    guard !draft.channels.contains(.link) else {
      throw CommandFailure(
        .refused, "a survey with an open link cannot ask for groups: one person could invent many",
        help: "leave out the groups, or choose another way to answer")
    }
    guard let foresight = foresight(of: breakdown), !foresight.isWorthAsking else { return }
    let hidden = foresight.groups.filter { group in
      switch group.fate {
      case .shown, .merged: false
      case .tooSmall, .protectsOthers: true
      }
    }
    throw CommandFailure(
      .refused,
      "if \(Foresight.assumedResponse) % answer, "
        + "\(hidden.map(\.id.text).joined(separator: " and ")) would stay hidden",
      help: remedy(foresight))
  }

  private func remedy(_ foresight: BreakdownForesight) -> String {
    guard let proposal = foresight.proposal else {
      return "ask for no groups: no merge leaves two that could be shown"
    }
    let people = Dictionary(uniqueKeysWithValues: foresight.groups.map { ($0.id, $0.people) })
    let merged = proposal.map { ids in
      let name = ids.map(\.text).joined(separator: "-or-")
      return "\(name)=\(ids.reduce(0) { $0 + people[$1, default: 0] })"
    }
    return "merge them: \(foresight.id):\(merged.joined(separator: ",")), or ask for no groups"
  }

  private func foresight(of breakdown: DraftedBreakdown) -> BreakdownForesight? {
    guard let survey = survey(draft.asking(for: [breakdown])), let wave = survey.waves.first else {
      return nil
    }
    return Foresight(survey, wave).breakdowns.first
  }
}
