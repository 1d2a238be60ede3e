import AloudModel
import AloudStatistics

// MARK: Page 5

extension EnglishWording {
  var groupsHeading: String { "Is everyone's experience the same?" }

  func groupsOpening(goal: String?) -> String {
    let opening = "This survey does not measure students' results. Put it next to your own evidence"
    return opening + (goal.map { " on this goal: " + sentence($0) } ?? ".")
  }

  var noGroupsAsked: String {
    "This survey did not ask which group people belong to. Everyone's answers are in the "
      + "whole-school results."
  }

  var noGroupShown: String {
    "No group was large enough to show safely. Everyone's answers are in the whole-school results."
  }

  func shownOnlyIf(_ group: String, answers: Int, of count: Int) -> Prose {
    answers > count
      ? "\(strong: group): never shown alone, because \(answers) answers are needed and \(count) "
        + "people are invited."
      : "\(strong: group): shown only if \(answers) of \(count) answer, and only where no other "
        + "group could be worked out from it."
  }

  var groupsQuestion: String { "Who may see this school differently, and how could we ask them?" }
}

// MARK: Groups side by side

extension EnglishWording {
  func groupsTitle(clear: Int, of gaps: Int) -> String {
    if clear == 0 {
      return "No gap between these groups is clear enough to name"
    }
    return gaps == 1
      ? "One clear gap between these groups"
      : "\(count(clear, "clear gap", "clear gaps")) between these groups, of \(gaps) looked at"
  }

  func groupsSubtitle(_ days: String) -> String {
    "Average scores of groups, out of 100, \(days). Groups stand in the order of the questionnaire."
  }

  var groupsNotes: [String] {
    [
      "How to read: each shape is a group's average. A wide stretch may be chance in groups of this "
        + "size; the words below each scale say what can be told."
    ]
  }

  func gapSentence(_ scale: String, _ first: String, _ second: String, _ verdict: GapVerdict)
    -> Prose
  {
    switch verdict {
    case .clearGap(let gap):
      "On \(strong: scale), \(first) stands at \(gap.first) out of 100 and \(second) at "
        + "\(gap.second). The gap is larger than chance and who answered would explain. Ask, do not "
        + "guess, why."
    case .noMeaningfulGap(let gap):
      "On \(strong: scale), there is no meaningful gap between \(first) (\(gap.first)) and "
        + "\(second) (\(gap.second))."
    case .inconclusive(let gap):
      "On \(strong: scale), \(first) stands at \(gap.first) out of 100 and \(second) at "
        + "\(gap.second). From the first to the second the gap lies \(range(gap.interval)): we cannot "
        + "tell whether it is worth acting on."
    case .nearEnd:
      "On \(strong: scale), too few answered a question, or nearly everybody answered one alike, so "
        + "\(first) and \(second) are not compared. It protects the people who answered."
    case .tooFew:
      "On \(strong: scale), \(first) and \(second) are too few to compare safely."
    }
  }

  func label(_ verdict: GapVerdict) -> String {
    switch verdict {
    case .clearGap: "Clear gap"
    case .noMeaningfulGap: "No meaningful gap"
    case .inconclusive(let gap): range(gap.interval)
    case .nearEnd: "Not compared"
    case .tooFew: "Too few to compare safely"
    }
  }

  func mergedGroup(_ group: String, into host: String) -> Prose {
    "\(strong: group) is counted with \(strong: host), as the survey declared before it opened."
  }

  func hiddenGroup(_ group: String, _ status: Status) -> Prose {
    switch status {
    // One reason for both: which of them it was would tell more.
    case .complementary, .attack:
      "\(strong: group) is not shown, because a smaller group could be worked out from it."
    case .overHeadCount:
      "\(strong: group) is not shown, because more ballots name a group than people are in it."
    case .shown, .tooFewAnswers, .smallGroup, .merged, .lowCoverage, .tailCoded, .fewItems,
      .notAsked, .notComparable, .notComputable:
      "\(strong: group) is not shown, because too few people of this group answered."
    }
  }

  func together(_ groups: [String]) -> String { list(groups) }
}
