import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: Top and bottom

extension EnglishWording {
  var inOneMinute: String { "In one minute" }

  /// Stands at the end of every report.
  var footer: String {
    "This report cannot identify or rank any person. It is not for evaluation of staff."
  }

  func opening(school: String, from first: CalendarDay, to last: CalendarDay) -> String {
    "A survey of the staff of \(school), to be answered \(daysPhrase(from: first, to: last))."
  }

  private func daysPhrase(from first: CalendarDay, to last: CalendarDay) -> String {
    first == last ? "on \(days(from: first, to: last))" : "from \(days(from: first, to: last))"
  }

  func goal(_ goal: String) -> String { sentence("Read this through our goal: \(goal)") }

  /// Says why a figure is missing; true of a wave, a scale or a question.
  var tooFewQuestions: String {
    "A scale of one or two questions gets no score. It protects the people who answered."
  }

  var notEnoughAnswers: String {
    "Too few people answered, so we do not show this. It protects the people who did."
  }

  var earlierFiguresElsewhere: String {
    "What earlier surveys showed stands in their own reports and in the data files beside this one."
  }
}

// MARK: Who answered

extension EnglishWording {
  func whoAnswered(_ coverage: Coverage) -> String {
    let share =
      switch coverage.band {
      case .moreThanInvited: "\(coverage.counted) ballots for \(coverage.invited) staff. "
      case .tooLow, .caution, .many, .most:
        "\(coverage.counted) of \(coverage.invited) staff (\(coverage.percent)%). "
      }
    return share + worthOfOnePerson(coverage)
  }

  /// The two head-counts alone, for a wave of which nothing else is said.
  func headCounts(_ coverage: Coverage) -> String {
    "\(coverage.counted) of \(coverage.invited) staff answered, which is under 40%."
  }

  private func worthOfOnePerson(_ coverage: Coverage) -> String {
    let points = Ratio(100, coverage.counted).roundedHalfUp()
    guard points > 0 else { return "One person is less than 1 point." }
    return "One person is about \(count(points, "point", "points"))."
  }

  /// What a reader may make of the share of staff who answered (rule R9).
  func coverageSentence(_ coverage: Coverage) -> String {
    switch coverage.band {
    case .tooLow: notEnoughAnswers
    case .caution:
      "Fewer than half of those invited answered. Read every figure with caution: those who did "
        + "not answer may see the school differently."
    case .many:
      "Many of those invited answered. Those who did not may see the school differently."
    case .most:
      coverage.counted == coverage.invited
        ? "Everybody who was invited answered."
        : "Most of those invited answered, so these figures speak for most of the staff."
    case .moreThanInvited:
      "More ballots were counted than people were invited: check the number invited."
    }
  }

  /// For two surveys whose shares of staff lie far apart.
  func coverageMoved(
    from earlier: WaveReading, _ before: Coverage, to later: WaveReading, _ now: Coverage
  ) -> String {
    "\(before.percent)% of staff answered \(within(earlier)) and \(now.percent)% "
      + "\(within(later)), so the two surveys may describe different people. "
      + "Read the changes between them with extra caution."
  }
}

// MARK: The honesty gauge

extension EnglishWording {
  /// One line of the gauge: the question, and how many gave one of its safer answers.
  func gauge(_ question: String, people: PeopleReading, safer labels: [String]) -> Prose {
    let who =
      switch people.parts {
      case .sides(let safer, _, _, _), .saferOrNot(let safer, _):
        "\(safer) of \(people.total ?? safer)"
      case .words(.allOrNearlyAll): "All or nearly all"
      case .words(.fewOrNone): "Few or none"
      }
    return "“\(question)” \(strong: who) answered \(saferOptions(labels))."
  }

  func gaugeNotShown(_ question: String) -> Prose { "“\(question)” \(notEnoughAnswers)" }

  var hopefulReading: Prose {
    "Read the scores below as the most hopeful reading: people who feel unsafe may have "
      + "answered more kindly or not at all."
  }
}
