import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: What changed

extension EnglishWording {
  var changeHeading: String { "What we can say about change" }

  var changeInvitation: String {
    "A score says what staff told us, not why. Ask staff about the reasons before you decide "
      + "anything."
  }
}

// MARK: All scales

extension EnglishWording {
  var scalesHeading: String { "All scales" }
  var peopleColumn: String { "People" }

  func scalesIntroduction(invited: Int) -> String {
    "Scores run from 0 to 100. The likely range is where the score of all \(invited) staff would "
      + "most "
      + "likely lie if everybody had answered. “Safer” is the side of the answers that counts "
      + "towards 100, on every scale."
  }

  func rangeColumn(invited: Int) -> String { "Likely range for all \(invited) staff" }

  func range(_ roster: RosterInterval?) -> String {
    switch roster {
    case .between(let interval)?: "\(interval.low) to \(interval.high)"
    case .everyoneAnswered?: "everyone answered"
    case .notComputable?, nil: notShown
    }
  }

  /// People on a scale, or that they are not told apart.
  func people(_ reading: PeopleReading?) -> String { reading.map { people($0) } ?? notShown }

  func notAskedNow(_ scale: String, last: (score: ScaleScored, wave: WaveReading)?) -> Prose {
    guard let last else { return "\(strong: scale) was not asked this time." }
    return "\(strong: scale) was not asked this time. It stood at \(last.score.mean) "
      + "\(within(last.wave))."
  }
}

// MARK: Questions

extension EnglishWording {
  var questionsHeading: String { "Question by question" }
  var questionColumn: String { "Question" }
  var saferColumn: String { "Safer answers" }
  var answersColumn: String { "Answers" }

  var questionsIntroduction: String {
    "Questions stand in the order in which they were asked. For some of them it is safer to say no; "
      + "the second column names the safer answers. A single question can be worth asking about. It "
      + "is not a verdict."
  }

  func answers(_ standing: ItemReading.Standing) -> String {
    switch standing {
    case .people(let reading): people(reading)
    case .withheld: notShown
    case .notAsked: notAsked
    }
  }

  /// The safer answers alone, for a narrow column.
  func saferAnswers(_ standing: ItemReading.Standing) -> String {
    switch standing {
    case .people(let reading):
      switch reading.parts {
      case .sides(let safer, _, _, _), .saferOrNot(let safer, _):
        "\(safer) of \(reading.total ?? safer)"
      case .words(.allOrNearlyAll): "all or nearly all"
      case .words(.fewOrNone): "few or none"
      }
    case .withheld: notShown
    case .notAsked: notAsked
    }
  }
}

// MARK: What is not shown

extension EnglishWording {
  var withheldHeading: String { "What we do not show, and why" }

  var withheldIntroduction: String {
    "Some figures are held back, or given in words, so that nobody can work out what one person "
      + "answered. This was decided by rules that were fixed before the survey opened."
  }

  var nothingWithheld: String { "Nothing was held back from this report." }

  func withheld(_ count: Int, by rule: Rule) -> Prose {
    let figures = self.count(count, "figure", "figures")
    switch rule {
    case .waveFloor: return "\(figures), because too few people answered to say anything."
    case .items:
      return "\(figures) about single questions, because nearly everybody answered alike."
    case .scales:
      return "\(figures) about scales, because nearly everybody answered alike or too few people "
        + "answered."
    case .groups: return "\(figures) about groups of staff, because too few of them answered."
    case .remainder, .nesting:
      return "\(figures) about groups of staff, because a smaller group could be worked out from "
        + "them."
    case .attack:
      return "\(figures) about groups of staff, because our own attempt to work out single answers "
        + "got somewhere with them."
    case .coverage: return "\(figures), because fewer than 40% of those invited answered."
    }
  }
}
