import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

/// The words of a report in English.
struct EnglishWording: Wording {
  /// In which the survey's own texts are put in: English, or a language we have no words for.
  let language: Language

  init(for language: Language = .english) { self.language = language }
}

// MARK: Days and surveys

extension EnglishWording {
  var months: [String] {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  }

  func joining(_ conjunction: Conjunction, before next: String) -> String {
    switch conjunction {
    case .and: "and"
    case .or: "or"
    }
  }

  func date(day: Int?, month: String, year: Int) -> String {
    (day.map { "\($0) " } ?? "") + "\(month) \(year)"
  }

  func days(from first: CalendarDay, to last: CalendarDay) -> String {
    let end = date(last)
    if first == last { return end }
    if first.year != last.year { return "\(date(first)) to \(end)" }
    if first.month != last.month { return "\(first.day) \(month(first)) to \(end)" }
    return "\(first.day) to \(end)"
  }

  func within(_ wave: WaveReading) -> String {
    wave.sharesMonth ? "in the survey of \(name(of: wave))" : "in \(name(of: wave))"
  }

  func since(_ wave: WaveReading, seenFrom later: WaveReading) -> String {
    "since \(name(of: wave, seenFrom: later))"
  }
}

// MARK: People

extension EnglishWording {
  func people(_ reading: PeopleReading) -> String {
    switch reading.parts {
    case .sides(let safer, let neither, let lessSafe, nil):
      "\(safer) of \(reading.total ?? safer) safer, \(neither) neither or no answer, "
        + "\(lessSafe) less safe"
    case .sides(let safer, let neither, let lessSafe, let noAnswer?):
      "\(safer) of \(reading.total ?? safer) safer, \(neither) neither, \(noAnswer) no answer, "
        + "\(lessSafe) less safe"
    case .saferOrNot(let safer, let notSafer):
      "\(safer) of \(safer + notSafer) safer, \(notSafer) neither, less safe or no answer"
    case .words(.allOrNearlyAll): "all or nearly all answers safer"
    case .words(.fewOrNone): "few or none safer"
    }
  }

  func saferOptions(_ labels: [String]) -> String { list(labels.map { "“\($0)”" }, .or) }

  var notShown: String { "not shown" }
  var tooFewAnswers: String { "too few answers" }
  var notAsked: String { "not asked" }
  var inOtherWords: String { " (in other words)" }
  var nearTop: String { "near the top" }
  var nearBottom: String { "near the bottom" }

  func level(_ scale: String, _ standing: ScaleStanding, people: ScalePeople?) -> Prose {
    switch standing {
    case .score(let score):
      let counts = people.map { " " + sides($0) } ?? ""
      return "\(strong: scale) stood at \(strong: String(score.mean)) out of 100.\(counts)"
    case .nearEnd(let end): return "\(strong: scale): \(nearEnd(end))"
    case .withheld(.tailCoded): return "\(strong: scale): \(nearlyAlike)"
    case .withheld(.fewItems): return "\(strong: scale): \(tooFewQuestions)"
    case .withheld: return "\(strong: scale): \(notEnoughAnswers)"
    case .notAsked: return "\(strong: scale) was not asked this time."
    }
  }

  /// On which sides of a scale people were.
  private func sides(_ people: ScalePeople) -> String {
    if people.fewest == .allOrNearlyAll { return "All or nearly all answers were the safer ones." }
    if people.most == .fewOrNone { return "Few or none gave the safer answers." }
    return "Question by question, \(safer(people)) gave the safer answers."
  }

  func safer(_ people: ScalePeople) -> String {
    switch (people.fewest, people.most) {
    case (.allOrNearlyAll, _): return "all or nearly all"
    case (_, .fewOrNone): return "few or none"
    case (.people(let low), .people(let high)):
      return low == high
        ? "\(low) of \(people.counted)" : "\(low) to \(high) of \(people.counted)"
    case (.people(let low), .allOrNearlyAll):
      return "from \(low) of \(people.counted) to all or nearly all"
    case (.fewOrNone, .people(let high)):
      return "from few or none to \(high) of \(people.counted)"
    case (.fewOrNone, .allOrNearlyAll): return "from few or none to all or nearly all"
    }
  }

  func nearEnd(_ end: End) -> String {
    let place =
      switch end {
      case .high: "top"
      case .low: "bottom"
      }
    return "Nearly everybody answered alike, near the \(place), so we give no number. "
      + "It protects the people who answered."
  }

  var nearlyAlike: String {
    "Nearly everybody answered one of its questions alike, or all of them, so we give no number. It "
      + "protects the people who answered."
  }

  func split(_ scale: String) -> Prose {
    "Staff are split on \(strong: scale): on most of its questions at least three in ten gave the safer "
      + "answers, and at least three in ten the less safe ones."
  }

  func lastScore(_ scale: String, _ last: (score: Int, wave: WaveReading)?) -> String {
    last.map { "\(scale) (\($0.score) \(within($0.wave)))" } ?? scale
  }

  func notAskedNow(_ scales: [String]) -> Prose {
    "Not asked this time: \(scales.joined(separator: "; "))."
  }
}
