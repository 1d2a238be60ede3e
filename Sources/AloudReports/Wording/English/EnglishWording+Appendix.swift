import AloudDisclosure
import AloudMarkup
import AloudModel
import AloudStatistics

// MARK: Surveys and scales

extension EnglishWording {
  var appendixHeading: String { "Technical appendix" }
  var surveysHeading: String { "The surveys" }
  var surveyColumns: [String] { ["Survey", "Open", "Invited", "Counted", "Ways to answer"] }

  func counted(_ standing: WaveReading.Standing) -> String {
    switch standing {
    case .told(let coverage):
      coverage.band == .moreThanInvited
        ? "\(coverage.counted) (more than invited)" : "\(coverage.counted) (\(coverage.percent)%)"
    case .lowCoverage(let coverage), .moreThanInvited(let coverage), .attacked(let coverage):
      "\(coverage.counted)"
    case .tooFewAnswers: notShown
    }
  }

  func channel(_ channel: Channel) -> String {
    switch channel {
    case .slips: "code on a paper slip"
    case .link: "open link"
    case .imported: "another tool"
    case .file: "sealed file"
    }
  }

  func invalidBallots(_ number: Int) -> Prose {
    "\(count(number, "ballot", "ballots")) of this survey could not be read and "
      + "\(number == 1 ? "is" : "are") not counted."
  }

  var scalesHeading: String { "All scales" }

  func scalesIntroduction(invited: Int) -> String {
    "Scores run from 0 to 100. The likely range is where the score of all \(invited) staff would "
      + "most likely lie if everybody had answered. “Safer” is the side of the answers that counts "
      + "towards 100, on every scale."
  }

  func rangeColumn(invited: Int) -> String { "Likely range for all \(invited) staff" }
  func range(_ low: Int, _ high: Int) -> String { "\(low) to \(high)" }
  var everyoneAnswered: String { "everyone answered" }
}

// MARK: How figures are made

extension EnglishWording {
  var scoringHeading: String { "How scores are made" }

  var scoring: [Prose] {
    [
      "Each answer counts from 0, the least safe option, to 100, the safest. Where it is safer "
        + "to say no to a question, its answers are turned round first.",
      "A question's mean is that of the people who answered it; nothing is filled in for missing answers. A "
        + "scale's score is the mean of its questions' means, and the overall score the mean of the scores "
        + "of the first page, both in whole points.",
      "Of a scale we say its mean and nothing else of its people: how many stand where is said of single "
        + "questions alone. A figure that needs two answers of one person could tell one of them.",
      "On a question, people without an answer stand with neither, or apart where there are enough "
        + "of them. Counts are merged until no small one is left.",
      "Likely ranges hold 95 times in 100, for the staff invited to this survey.",
    ]
  }

  var judgingHeading: String { "How changes are judged" }

  func judging(overall: Bool, focus: String?, others: Int, tool: AnswerTool?) -> [Prose] {
    [
      "A survey is compared with the average of up to three surveys before it, back to the last change that "
        + "was called, as independent samples (Welch's method), with no correction for a small school. If "
        + "nothing had changed, at most 5% of reports would still name a change on the first page, as long "
        + "as half of what people answer lasts from survey to survey. \(split(tool)): "
        + "\(shares(overall, focus, others)). Whatever is called needs its share no longer and "
        + "passes it on to the rest. From three surveys on, a third of each share belongs to the straight "
        + "line over all of them.",
      "How far an average can be off follows from the tables of its questions and one figure for the whole "
        + "survey, the likeness: a spread for each scale could tell single answers. Those who did not answer "
        + "are taken to be such staff as those who did.",
      "The table says which moves we would name, and which real moves we would name four times in "
        + "five. A move of less than 5 points is never called more than small. Rounding counts as a part of "
        + "chance. Other scales have a level and no verdict.",
    ]
  }

  private func split(_ tool: AnswerTool?) -> String {
    tool == nil
      ? "That risk was split before the survey opened"
      : "That risk was split before the answers were taken over"
  }

  private func shares(_ overall: Bool, _ focus: String?, _ others: Int) -> String {
    let rest = others == 0 ? "" : ", 1% for the other scales together"
    switch (overall, focus) {
    case (true, let focus?):
      return "2% for the overall score, 2% for \(focus), the declared focus" + rest
    case (true, nil): return "4% for the overall score" + rest
    case (false, let focus?):
      return others == 0 ? "all of it for \(focus)" : "4% for \(focus), the declared focus" + rest
    case (false, nil): return "in equal parts between the scales"
    }
  }

  var judgingColumns: [String] {
    ["Line", "Risk of a false alarm", "Moves we would name", "Moves we could count on seeing"]
  }

  func risk(oneIn many: Int) -> String { "1 in \(many)" }

  func worstCaseColumn(invited: Int) -> String {
    "Whatever the others of all \(invited) would have said"
  }

  func pointsOrMore(_ points: Int) -> String { "\(count(points, "point", "points")) or more" }
  var noMove: String { "none" }
}

// MARK: Questions, rules, limits

extension EnglishWording {
  var itemsHeading: String { "The questions as asked" }
  var itemColumns: [String] { ["Question", "Scale", "Safer answers", "Version"] }
  func revision(_ number: Int) -> String { "\(number)" }
  var earlierHeading: String { "Safer answers in each survey" }

  func safer(_ people: PeopleReading) -> String {
    switch people.parts {
    case .sides(let safer, _, _, _), .saferOrNot(let safer, _):
      "\(safer) of \(people.total ?? safer)"
    case .words(.allOrNearlyAll): "all or nearly all"
    case .words(.fewOrNone): "few or none"
    }
  }

  var withheldHeading: String { "What we do not show, and why" }

  func withheldIntroduction(_ tool: AnswerTool?) -> String {
    guard tool != nil else {
      return "Some figures are held back, or given in words, so that nobody can work out what one "
        + "person answered. This was decided by rules that were fixed before the survey opened."
    }
    return "Some figures are held back, or given in words, so that nobody can work out from this "
      + "report what one person answered. This was decided by rules that were fixed before the "
      + "answers were taken over."
  }

  var nothingWithheld: String { "Nothing was held back from this report." }

  func withheld(_ count: Int, by rule: Rule) -> Prose {
    let figures = "Rule \(rule.rawValue): \(self.count(count, "figure", "figures"))"
    return switch rule {
    case .waveFloor: "\(figures), because too few people answered to say anything."
    case .items:
      "\(figures) about single questions, because nearly everybody answered alike or too few answered."
    case .scales:
      "\(figures) about scales, because nearly everybody answered one of their questions alike or too "
        + "few people answered."
    case .groups:
      "\(figures) about groups of staff, because too few of them answered, or nearly all of some group "
        + "answered a question alike."
    case .remainder, .nesting:
      "\(figures) about groups of staff, because a smaller group could be worked out from them."
    case .attack:
      "\(figures), because single answers could be worked out from them, alone or with an earlier survey."
    case .coverage:
      "\(figures), because fewer than 40% of those invited answered, or more than were invited."
    }
  }

  var protectionHeading: String { "How we protect people" }
  func protectionIntroduction(_ tool: AnswerTool?) -> String {
    guard let tool else { return "Staff were told this before they answered:" }
    return collected(by: tool)
      + " What staff were told there, we do not know. Of this report holds:"
  }

  func collected(by tool: AnswerTool) -> String {
    "These answers were collected with \(tool.name ?? "another tool"), not with Aloud. Whoever runs that tool "
      + "may know who said what."
  }

  func collected(_ survey: String, by tool: AnswerTool) -> Prose {
    "The answers of \(survey) were collected with \(tool.name ?? "another tool"), not with Aloud. Whoever "
      + "runs that tool may know who said what."
  }

  var wordsHeading: String { "Release words" }

  var wordsIntroduction: String {
    "Everything here is made from these releases. The key holder read out six words when each "
      + "survey was counted. If they differ from the ones below, a release was changed."
  }

  var wordsOfTools: String {
    "Answers that another tool collected had no key holder: nobody read those words out. A copy of them that "
      + "somebody kept shows a change."
  }

  func definition(_ hash: String) -> Prose {
    "The survey as it was frozen for this report has the SHA-256 \(hash)."
  }

  var limitsHeading: String { "Limits" }

  var canAnswerTwice: Prose { "Where the open link was used, people could answer more than once." }

  var neverLinked: Prose {
    "Answers of different surveys are never linked, and staff may have changed between them."
  }

  var thoseWhoAnswered: Prose {
    "This is a survey of those who took part. Not answering can have its own reasons."
  }

  var ownSchoolOnly: Prose {
    "The figures describe this school. They are not made for comparing schools."
  }

  var othersHeading: String { "Earlier figures that others reckoned" }

  var othersIntroduction: String {
    "Somebody wrote these down; their answers were not counted here, and no rule protected them. No verdict "
      + "uses them."
  }

  var othersColumns: [String] { ["Day", "Of", "Figure", "People", "Source", "Words"] }
  var sameWords: String { "the same" }

  var filesBeside: String {
    "The figures of this report are in the folder “data”, with a dictionary of their columns."
  }
}
