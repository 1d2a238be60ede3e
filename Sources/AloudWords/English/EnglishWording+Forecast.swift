import AloudDisclosure
import AloudModel

extension EnglishWording {
  func expected(_ foresight: Foresight) -> String {
    "\(foresight.wave): \(foresight.invited) invited; "
      + "\(foresight.answers) answers if \(Foresight.assumedResponse) % answer"
  }

  func silence(_ foresight: Foresight) -> String {
    let needed = foresight.minimumResponses
    return foresight.canKeepThePromise
      ? "Nothing is said at all unless \(needed) of \(foresight.invited) answer."
      : "Nothing is said at all: \(needed) answers are needed."
  }

  var silenceOnComments: [String] {
    let fewest = Survey.fewestInvitedForComments
    return [
      "Staff are not asked for comments: fewer than \(fewest) are invited, and nobody may read them.",
      "Write 'comments: off', or invite \(fewest) or more together.",
    ]
  }

  var columns: (people: String, answers: String, fate: String) {
    ("people", "answers", "in a report")
  }

  func fate(of group: GroupForesight, in foresight: Foresight) -> String {
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

  func notAsked(_ breakdown: BreakdownForesight) -> String {
    "Staff are not asked for \(breakdown.id): no group could be shown."
  }

  func remedy(for breakdown: BreakdownForesight) -> String {
    guard let proposal = breakdown.proposal else {
      return "Remove \(breakdown.id): no merge leaves two groups that could be shown."
    }
    let groups = proposal.filter { $0.count > 1 }.map { ids in
      ids.map(\.text).joined(separator: " and ")
    }
    return "Merge \(groups.joined(separator: "; merge ")), or remove \(breakdown.id)."
  }

  func hidden(_ names: [String], by hiding: Hiding) -> String {
    "If \(words(of: hiding)), this may be hidden: \(names.joined(separator: ", "))."
  }

  private func words(of hiding: Hiding) -> String {
    switch hiding {
    case .unsaid(.one): "one person does not say their group"
    case .unsaid(.two): "two people do not say their group"
    case .unanswered(.one): "one fewer answers"
    case .unanswered(.two): "two fewer answer"
    case .unsaidOrUnanswered(.one): "one person does not answer, or does not say their group"
    case .unsaidOrUnanswered(.two): "two people do not answer, or do not say their group"
    case .oneOfEach: "one person does not answer and one does not say their group"
    }
  }

  func shownAnyway(_ names: [String]) -> String {
    "Even if two people do not answer or do not say their group, this is shown: "
      + names.joined(separator: ", ") + "."
  }

  func seeable(
    in wave: Identifier<Wave>, answers: Int, two: [SeeableMove], four: [SeeableMove]
  ) -> String {
    "\(wave): with \(answers) answers a report could count on seeing a real move of\n"
      + "  \(words(of: two)) between two surveys,\n  \(words(of: four)) from the fourth survey on"
  }

  private func words(of moves: [SeeableMove]) -> String {
    moves.map { move in
      let points = move.points > 100 ? "no size" : "\(move.points) points"
      return switch move.of {
      case .overall: "\(points) of the overall score"
      case .focus: "\(points) of the focus"
      case .singleScale: "\(points) of a single scale"
      case .anotherScale: "\(points) of another scale"
      }
    }.joined(separator: ", ")
  }
}
