import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

// MARK: Top and bottom

extension EnglishWording {
  var inOneMinute: String { "In one minute" }

  func footer(isOfTools: Bool) -> String {
    isOfTools
      ? "This report shows no one person's answers and ranks nobody, but whoever ran the tool that collected "
        + "them may know who said what. It is not for evaluation of staff."
      : "This report cannot identify or rank any person. It is not for evaluation of staff."
  }

  func opening(school: String, from first: CalendarDay, to last: CalendarDay) -> String {
    let days = days(from: first, to: last)
    return "A survey of the staff of \(school), answered "
      + (first == last ? "on \(days)." : "from \(days).")
  }

  func goal(_ goal: String) -> String { sentence("Read this through our goal: \(goal)") }

  var tooFewQuestions: String {
    "A scale of one or two questions gets no score. It protects the people who answered."
  }

  var notEnoughAnswers: String {
    "Too few people answered, so we do not show this. It protects the people who did."
  }

  var ballotsWereInvented: String {
    "Some ballots were invented, and nobody can say which. So we show nothing else of this survey. Check "
      + "how many people were invited before you ask again."
  }

  var answersCouldBeWorkedOut: String {
    "With more figures somebody could work out what single people answered. So we show nothing else of "
      + "this survey. It protects the people who answered."
  }

  var earlierFiguresElsewhere: String {
    "What earlier surveys showed stands in their own reports and in the data files beside this one."
  }

  var askWhyFewAnswered: String {
    "Before you ask again, ask staff what kept people from answering, and say what became of the "
      + "last answers."
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

  func headCounts(_ coverage: Coverage) -> String {
    "\(coverage.counted) of \(coverage.invited) staff answered, which is under 40%."
  }

  private func worthOfOnePerson(_ coverage: Coverage) -> String {
    let points = Ratio(100, coverage.counted).roundedHalfUp()
    guard points > 0 else { return "One person is less than 1 point." }
    return "One person is about \(count(points, "point", "points"))."
  }

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
    "Read the safety scores below as the most hopeful reading: people who feel unsafe may have "
      + "answered more kindly or not at all."
  }
}

// MARK: The three boxes and the next step

extension EnglishWording {
  var keepTitle: String { "Keep" }
  var talkTitle: String { "Talk about first" }
  var openTitle: String { "What we cannot tell yet" }

  func keep(_ scales: [(title: String, standing: ScaleStanding)], alone: Bool) -> Prose {
    let names = list(strong: scales.map(\.title))
    let place = scales.first.map { " (\(standing($0.standing)))" } ?? ""
    if alone { return "\(names) rose\(place). Ask staff what helped, and keep it." }
    let verb = scales.count == 1 ? "stands" : "stand"
    return
      "\(names) \(verb) highest of all scales asked\(place). Ask staff what helps, and keep it."
  }

  private func standing(_ standing: ScaleStanding) -> String {
    switch standing {
    case .score(let score): "\(score.mean) out of 100"
    case .nearEnd(.high): nearTop
    case .nearEnd(.low): nearBottom
    case .withheld: notShown
    case .notAsked: notAsked
    }
  }

  func talkLowest(_ scale: String, _ standing: ScaleStanding, alone: Bool) -> Prose {
    let place = self.standing(standing)
    if alone { return "\(strong: scale) stands at \(place). Ask staff what it would take." }
    return
      "\(strong: scale) stands lowest of all scales asked (\(place)): ask staff what makes it so."
  }

  func talkFell(_ scale: String, since: String) -> Prose {
    "\(strong: scale) has clearly fallen \(since): ask staff what happened."
  }

  var nothingToKeep: String { "No scale can be named here." }
  var nothingToTalk: String { "No other scale can be named here." }

  func cannotTell(inconclusive: Int, of compared: Int) -> Prose {
    if compared == 1 { return "Whether anything moved: the answers do not settle it." }
    return inconclusive == compared
      ? "Whether anything moved: on all \(compared) lines of the chart the answers do not settle it."
      : "Whether anything moved on \(inconclusive) of the \(compared) lines of the chart: the answers "
        + "do not settle it."
  }

  func cannotCompare(_ scales: [String]) -> Prose {
    "The questions changed on \(list(strong: scales)), so nothing is compared there."
  }

  func notShown(_ scales: [String]) -> Prose {
    "\(list(strong: scales)): no number is shown, to protect the people who answered."
  }

  var startingPointBox: Prose {
    "Whether anything changed: this is the first survey that asked these questions."
  }

  var nothingOpen: Prose { "Nothing on this page was left open." }

  func nextStep(before day: CalendarDay, _ scale: String) -> Prose {
    "Choose one scale before \(strong: date(day)). If it is \(strong: scale):"
  }

  func forTeacherLeaders(_ asked: String) -> Prose { "\(strong: "Teacher leaders:") \(asked)." }
  func forPrincipal(_ asked: String) -> Prose { "\(strong: "Principal:") \(asked)." }
  func whereToPlan(_ link: Prose) -> Prose { "The planner is in the section “\(link)”." }

  func worstCase(_ title: String, _ low: Int, _ high: Int, invited: Int) -> Prose {
    "Fewer than six in ten answered. \(title) of all \(invited) staff would lie between \(low) and "
      + "\(high) out of 100, whatever the others would have said; nobody can say where."
  }

  var checkTitle: String { "What this check shows" }
  var decideTitle: String { "Decide now" }

  func decide(before day: CalendarDay, _ link: Prose) -> Prose {
    "Go on, change it or stop: decide before \(strong: date(day)), and write it down in the section "
      + "“\(link)”."
  }

  var appendixBeside: Prose {
    "How figures are made and what is held back: see the technical appendix, a file beside this one."
  }
}
