import AloudModel

extension CycleWording {
  static let english = CycleWording(
    heading: "What we will try",
    introduction: """
      Look, choose, try, look again. Choose one scale, try one thing for six to eight weeks, and \
      ask the same questions again. Write roles here, never names.
      """,
    fieldColumn: "To agree on",
    answerColumn: "What we say",
    scale: "Scale chosen",
    believed: "What we believe is going on",
    whatWeTry: "What we will try (a practice or a policy)",
    whoGoesFirst: "Who goes first",
    principalClears: "What the principal clears out of the way",
    byWhen: "By when",
    measures: "Questions we will ask again",
    wouldStop: "What would make us stop",
    open: "…",
    inSixToEightWeeks: "six to eight weeks after we begin",
    runningHeading: "The cycle that is running",
    plannerHeading: "Planner for the next cycle",
    recordHeading: "The last cycle",
    noRecord: "No cycle has been recorded yet.",
    started: "Started",
    reviewed: "Looked at again",
    notes: "Notes on the way",
    happened: "What happened, in our words",
    shows: "What the questions show",
    waiting: "No survey has been counted since the cycle began.",
    notAsked: "No survey since the cycle began has asked this scale.",
    levelOnly:
      "This survey gives it no verdict: it was neither on page 1 nor declared as the focus.",
    movedNotWhy: """
      A survey shows what moved, not why. Many things happen in a school at once: ask staff what \
      made a difference.
      """,
    mark: "A dashed line marks the day on which an action cycle on the scale began.",
    began: { scale, day in "An action cycle on “\(scale)” began on \(day)." },
    proposal: { scale, score, reason in
      switch reason {
      case .clearFall: "\(scale) (\(score) out of 100, a clear fall)"
      case .lowest: "\(scale) (\(score) out of 100, the lowest of all scales)"
      }
    },
    goesFirst: { acts in
      switch acts {
      case .teacherLeaders, .both: "The teacher leaders, in their own teams"
      case .principal: "The principal, in front of all staff"
      }
    },
    clears: { acts in
      switch acts {
      case .teacherLeaders, .both: "Twenty minutes of every staff meeting"
      case .principal: "One item of business from the agenda, so that this has its time"
      }
    },
    stops: "Staff tell us that it makes speaking up harder",
    day: { day in "\(day.day) \(months[day.month - 1]) \(day.year)" })

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
