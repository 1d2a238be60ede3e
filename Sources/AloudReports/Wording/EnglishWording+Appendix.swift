import AloudDisclosure
import AloudMarkup
import AloudModel
import AloudStatistics

// MARK: Surveys and releases

extension EnglishWording {
  var appendixHeading: String { "Technical appendix" }
  var surveysHeading: String { "The surveys" }
  var surveyColumns: [String] { ["Survey", "Open", "Invited", "Counted", "Ways to answer"] }

  func openDays(of wave: WaveReading) -> String { days(from: wave.opened, to: wave.closed) }

  func counted(_ standing: WaveReading.Standing) -> String {
    switch standing {
    case .told(let coverage):
      coverage.band == .moreThanInvited
        ? "\(coverage.counted) (more than invited)" : "\(coverage.counted) (\(coverage.percent)%)"
    case .lowCoverage(let coverage): "\(coverage.counted)"
    case .tooFewAnswers: notShown
    }
  }

  func channels(_ channels: [Channel]) -> String {
    channels.map(channel).joined(separator: ", ")
  }

  private func channel(_ channel: Channel) -> String {
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

  var wordsHeading: String { "Release words" }

  var wordsIntroduction: String {
    "Everything here is made from these releases. The key holder read out six words when each "
      + "survey was counted. If they differ from the ones below, a release was changed."
  }

  func words(of wave: WaveReading) -> Prose {
    "\(name(of: wave)): \(wave.published.fingerprint.words.joined(separator: " "))"
  }
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
      "On a scale, a person is on the safer side from five eighths of the way up, and on the less "
        + "safe side up to three eighths. People without a score stand with neither.",
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
        + "in the first table. That risk was split between its scales before the survey opened, "
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

  func risk(_ level: SignificanceLevel) -> String {
    "\(level.alpha.numerator) in \(level.alpha.denominator)"
  }

  func smallestCalled(_ step: WaveChange) -> String {
    "\(step.leastSignificantDifference + 1) points or more"
  }

  func smallestSeen(_ step: WaveChange) -> String {
    let smallest = step.minimalDetectableChange
    return smallest > 100 ? "none" : "\(smallest) points or more"
  }

  var reliabilityHeading: String { "Reliability" }

  var tooFewToEstimate: String {
    "Too few people answered to estimate how reliable the scales are."
  }

  func reliability(_ scale: String, alphaTenths: Int) -> Prose {
    "\(scale): alpha \(fixed(alphaTenths, decimals: 1))"
  }
}

// MARK: The rest

extension EnglishWording {
  var rulesHeading: String { "Figures kept back, by rule" }

  func keptBack(_ count: Int, by rule: Rule) -> Prose { "Rule \(rule.rawValue): \(count)" }

  var earlierHeading: String { "Safer answers in each survey" }

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
