import AloudDisclosure
import AloudModel
import AloudStatistics

extension EnglishWording {
  var tableBeside: String { "The same figures as a table" }

  func trendTitle(clear: [String], inconclusive: Int) -> String {
    if !clear.isEmpty { return clear.joined(separator: "; ") }
    return inconclusive == 0 ? "No change to name on this page" : "No change is clear yet"
  }

  var trendTitleFirst: String { "Where we start" }

  func trendSubtitle(school: String, from first: String, to last: String) -> String {
    "Scores of the staff of \(school), out of 100, "
      + (first == last ? "\(last)." : "\(first) to \(last).")
  }

  var trendNotes: [String] {
    [
      "How to read: each dot is a survey, at its true distance in time. The grey box is where the "
        + "newest dot would be expected if nothing had changed. A line that stops means: not asked, "
        + "not shown, or other questions."
    ]
  }

  var trendNotesFirst: [String] {
    ["How to read: each dot is a score between 0, the least safe answers, and 100, the safest."]
  }

  func hollowNote(_ sources: String) -> String {
    "Hollow circles: figures that were not counted here, from \(sources). No verdict uses them."
  }

  func trendSentence(
    _ title: String, scores: [String], band: WholeInterval?, verdict: String?
  ) -> String {
    let expected =
      band.map { "; expected \($0.low) to \($0.high) if nothing had changed" } ?? ""
    let end = verdict.map { "; \($0)" } ?? ""
    return "\(title): \(scores.joined(separator: ", ")) out of 100\(expected)\(end)."
  }

  func partsTitle(_ title: String, _ people: ScalePeople?) -> String {
    guard let people else { return "\(title): the questions" }
    return "\(title): \(safer(people)) gave the safer answers"
  }

  var partsNotes: String {
    "How to read: right is always the safer answer. Every bar is everybody who was counted."
  }

  func seeTable(_ title: String) -> String {
    "Chart: \(sentence(title)) The table below has the same figures."
  }

  func answers(_ number: Int) -> String { count(number, "person", "people") }

  func part(_ kind: PartsRow.Kind, _ people: Int, option: String?) -> String {
    switch kind {
    case .lessSafe: option.map { "\($0) (less safe): \(people)" } ?? "Less safe: \(people)"
    case .safer: option.map { "\($0) (safer): \(people)" } ?? "Safer: \(people)"
    case .neither: "Neither or no answer: \(people)"
    case .noAnswer: "No answer: \(people)"
    case .notSafer: "Neither, less safe or no answer: \(people)"
    }
  }

  func noNumber(_ words: NearUnanimity) -> String {
    switch words {
    case .allOrNearlyAll:
      "All or nearly all answers were the safer one. No number is shown, to protect people."
    case .fewOrNone:
      "Few or none gave the safer answer. No number is shown, to protect people."
    }
  }

  var noFigure: String { notEnoughAnswers }

  func chart(_ title: String, _ sentences: [String]) -> String {
    "Chart: \(sentence(title)) \(sentences.joined(separator: " "))"
  }

  var coverageTitle: String { "Who answered" }

  func coverageLabel(_ coverage: Coverage) -> String {
    switch coverage.band {
    case .moreThanInvited: "\(coverage.counted) ballots for \(coverage.invited) staff"
    case .tooLow, .caution, .many, .most:
      "\(coverage.counted) of \(coverage.invited) staff (\(coverage.percent)%)"
    }
  }

  var honestyTitle: String { "How far can we trust these answers?" }
  var peopleSubtitle: String { "People who gave one of the safer answers, of everybody counted." }

  func source(_ school: String, _ days: String) -> String {
    "Source: survey of the staff of \(school), \(days)."
  }
}
