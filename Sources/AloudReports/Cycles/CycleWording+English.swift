import AloudModel

extension CycleWording {
  static let english = CycleWording { words in
    words.heading = "What we will try"
    words.introduction =
      "Look, choose, try, look again. Choose one scale, try one thing for six to eight weeks, and "
      + "ask the same questions again. Write roles here, never names."
    words.fieldColumn = "To agree on"
    words.answerColumn = "What we say"
    words.scale = "Scale chosen"
    words.believed = "What we believe is going on"
    words.whatWeTry = "What we will try (a practice or a policy)"
    words.whoGoesFirst = "Who goes first"
    words.principalClears = "What the principal clears out of the way"
    words.byWhen = "By when"
    words.measures = "Questions we will ask again"
    words.wouldStop = "What would make us stop"
    words.open = "…"
    words.inSixToEightWeeks = "six to eight weeks after we begin"
    words.runningHeading = "The cycle that is running"
    words.plannerHeading = "Planner for the next cycle"
    words.recordHeading = "The last cycle"
    words.noRecord = "No cycle has been recorded yet."
    words.started = "Started"
    words.reviewed = "Looked at again"
    words.notes = "Notes on the way"
    words.happened = "What happened, in our words"
    words.shows = "What the questions show"
    words.waiting = "No survey has been counted since the cycle began."
    words.notAsked = "No survey since the cycle began has asked this scale."
    words.levelOnly =
      "This survey gives it no verdict: it was neither on page 1 nor declared as the focus."
    words.movedNotWhy =
      "A survey shows what moved, not why. Many things happen in a school at once: ask staff what "
      + "made a difference."
    words.mark = "A dashed line marks the day on which an action cycle on the scale began."
    words.began = { scale, day in "An action cycle on “\(scale)” began on \(day)." }
    words.proposal = { scale, score, reason in
      switch reason {
      case .clearFall: "\(scale) (\(score) out of 100, a clear fall)"
      case .lowest: "\(scale) (\(score) out of 100, the lowest of all scales)"
      }
    }
    words.goesFirst = { acts in
      switch acts {
      case .teacherLeaders, .both: "The teacher leaders, in their own teams"
      case .principal: "The principal, in front of all staff"
      }
    }
    words.clears = { acts in
      switch acts {
      case .teacherLeaders, .both: "Twenty minutes of every staff meeting"
      case .principal: "One item of business from the agenda, so that this has its time"
      }
    }
    words.stops = "Staff tell us that it makes speaking up harder"
    words.day = { day in "\(day.day) \(months[day.month - 1]) \(day.year)" }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
