import AloudModel

// MARK: The staff summary

extension EnglishWording {
  var summaryTitle: String { "What we told each other" }

  func summaryOpening(school: String) -> String {
    "For all staff of \(school): what the survey showed, on one page."
  }

  var summaryWhatYouSaid: String { "What staff said" }
  var summaryNext: String { "What happens next" }

  func summaryDecision(before day: CalendarDay) -> Prose {
    "The leadership team will decide before \(strong: date(day)) whether to go on with what was tried, to "
      + "change it or to stop, and will say which and why. You may ask for the whole report."
  }

  func summaryPromise(before day: CalendarDay) -> Prose {
    "The leadership team will choose one thing to work on before \(strong: date(day)), and will say "
      + "which and why. You may ask for the whole report."
  }

  var summaryProtection: String {
    "No result here is about one person. Please do not try to work out who said what."
  }

  func summaryContact(_ contact: String) -> Prose {
    "If something worries you, you can turn to somebody outside this school: \(strong: contact)"
  }
}

// MARK: The discussion guide

extension EnglishWording {
  var guideTitle: String { "Forty-five minutes with the results" }

  var guideOpening: String {
    "For the leadership team: predict, look, choose, plan. A teacher leader chairs; the principal "
      + "takes part."
  }

  var guideRules: [Prose] {
    [
      "We talk about conditions, not about people.",
      "We do not try to work out who said what.",
      "Whoever disagrees is helping us.",
    ]
  }

  var guideBefore: String { "Before you start" }

  var guideBeforeSteps: [Prose] {
    [
      "Print the first page of the report for everybody, and lay it face down.",
      "Read these three rules aloud.",
    ]
  }

  var guidePredict: String { "Predict (10 minutes)" }

  func guidePredictSteps(_ scales: [String]) -> [Prose] {
    [
      "Alone, write down a score from 0 to 100 for each of these: \(list(strong: scales)).",
      "In pairs, say where you differ and what you have seen that makes you think so.",
      "Write down: what would surprise us?",
    ]
  }

  var guideLook: String { "Look (15 minutes)" }

  func guideLookSteps(_ scales: [String]) -> [Prose] {
    [
      "Turn the page over. Read it in silence for two minutes, levels first.",
      "Each person names one thing that surprised them, beginning with who spoke least so far.",
      "Where did our predictions miss most? Start with \(list(strong: scales)).",
      "Read the box “\(openTitle)” aloud, so that nobody builds on what cannot be told.",
    ]
  }

  var guideChoose: String { "Choose (10 minutes)" }

  func guideChooseSteps(_ scales: [(title: String, question: String)]) -> [Prose] {
    scales.map { "Talk about \(strong: $0.title): \($0.question)" } + [
      "Ask: what could we change in six to eight weeks, and who would notice it first?",
      "Choose one scale together. If you cannot agree, ask more staff before you choose.",
    ]
  }

  var guideDecide: String { "Decide (10 minutes)" }

  func guideDecideSteps(_ scales: [(title: String, question: String)]) -> [Prose] {
    scales.map { "Talk about \(strong: $0.title): \($0.question)" } + [
      "Ask: what did we try, who noticed it, and what do these answers not tell?",
      "Go on, change it or stop. If you cannot agree, ask more staff before you decide.",
    ]
  }

  var guidePlan: String { "Plan (10 minutes)" }

  func guidePlanSteps(before day: CalendarDay) -> [Prose] {
    [
      "Fill in the planner of the report: what we try, who goes first, what the principal clears "
        + "out of the way, by when, and what would make us stop.",
      "Agree who tells all staff what was chosen, before \(strong: date(day)).",
    ]
  }
}
