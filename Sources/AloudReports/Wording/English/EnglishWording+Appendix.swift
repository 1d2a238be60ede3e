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
      "A person's score on a scale is the mean of the questions they answered, if they answered at "
        + "least half of them (two of three). Nothing is filled in for missing answers. A scale's "
        + "score is the mean over these people, in whole points.",
      "Of a scale we say its mean and nothing else of its people: how many stand where is said of single "
        + "questions alone. A figure that needs two answers of one person could tell one of them.",
      "On a question, people without an answer stand with neither, or apart where there are enough "
        + "of them. Counts are merged until no small one is left.",
      "Likely ranges hold 95 times in 100, for the staff invited to this survey.",
    ]
  }

  var judgingHeading: String { "How changes are judged" }

  func judging(focus: String?, scales: Int) -> [Prose] {
    let split =
      switch focus {
      case let focus? where scales > 1:
        "half for \(focus), the declared focus, the rest in equal parts"
      case .some, nil: "in equal parts"
      }
    return [
      "Two surveys are compared as independent samples (Welch's method), with no correction for a "
        + "small school. If nothing had changed, at most 5% of reports would still name a change "
        + "on the first page. That risk was split between its scales before the survey opened, "
        + "\(split). Where a scale has three surveys or more, its part is shared between the last "
        + "step and the straight line over all of them.",
      "The table says which moves we would name, and which real moves we would name four times in "
        + "five. A move of less than 5 points is never called more than small. Rounding always "
        + "counts against naming a change. Other scales have a level and no verdict.",
    ]
  }

  var judgingColumns: [String] {
    ["Scale", "Risk of a false alarm", "Moves we would name", "Moves we could count on seeing"]
  }

  func risk(_ one: Int, in many: Int) -> String { "\(one) in \(many)" }
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

  var withheldIntroduction: String {
    "Some figures are held back, or given in words, so that nobody can work out what one person "
      + "answered. This was decided by rules that were fixed before the survey opened."
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
  var protectionIntroduction: String { "Staff were told this before they answered:" }
  var wordsHeading: String { "Release words" }

  var wordsIntroduction: String {
    "Everything here is made from these releases. The key holder read out six words when each "
      + "survey was counted. If they differ from the ones below, a release was changed."
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

  var filesBeside: String {
    "The figures of this report are in the folder “data”, with a dictionary of their columns."
  }
}
