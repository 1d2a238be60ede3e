import AloudDisclosure
import AloudModel

// MARK: People

extension EnglishWording {
  /// People in as many parts as the release tells apart.
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
    case .words(.allOrNearlyAll): "all or nearly all safer"
    case .words(.fewOrNone): "few or none safer"
    }
  }

  /// The options of a question that count as safer: `“Disagree” or “Strongly disagree”`.
  func saferOptions(_ labels: [String]) -> String {
    list(labels.map { "“\($0)”" }, last: "or")
  }

  var notShown: String { "not shown" }
  var notAsked: String { "not asked" }
  /// Behind an earlier figure of a question that had another wording then.
  var inOtherWords: String { " (in other words)" }
}

// MARK: Levels

extension EnglishWording {
  /// A cell of a table of scores.
  func score(_ standing: ScaleStanding) -> String {
    switch standing {
    case .score(let score): "\(score.mean)"
    case .nearEnd(.high): "near the top"
    case .nearEnd(.low): "near the bottom"
    case .withheld: notShown
    case .notAsked: notAsked
    }
  }

  /// Where a scale stood, in sentences that hold on their own.
  func level(_ scale: String, _ standing: ScaleStanding, people: PeopleReading?) -> Prose {
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
  private func sides(_ reading: PeopleReading) -> String {
    switch reading.parts {
    case .sides(let safer, let neither, let lessSafe, let noAnswer):
      "Of \(reading.total ?? safer) people, \(safer) were on the safer side, \(lessSafe) on the "
        + "less "
        + "safe side and \(neither + (noAnswer ?? 0)) in between or without a score."
    case .saferOrNot(let safer, let notSafer):
      "Of \(safer + notSafer) people, \(safer) were on the safer side."
    case .words(.allOrNearlyAll): "All or nearly all were on the safer side."
    case .words(.fewOrNone): "Few or none were on the safer side."
    }
  }

  /// Why a scale near an end has no number.
  func nearEnd(_ end: End) -> String {
    let place =
      switch end {
      case .high: "top"
      case .low: "bottom"
      }
    return "Nearly everybody answered alike, near the \(place), so we give no number. "
      + "It protects the people who answered."
  }

  /// Why a scale on which nearly everybody has one score has no number.
  var nearlyAlike: String {
    "Nearly everybody answered alike, so we give no number. It protects the people who answered."
  }

  func split(_ scale: String, safer: Int, lessSafe: Int, of people: Int) -> Prose {
    "Staff are split on \(strong: scale): \(safer) of \(people) were on the safer side and "
      + "\(lessSafe) on the less safe side."
  }
}
