import AloudStatistics

/// A verdict as files name it.
enum VerdictName: String, Sendable, CaseIterable {
  case clearRise = "clear_rise"
  case clearFall = "clear_fall"
  case smallRise = "small_rise"
  case smallFall = "small_fall"
  case noMeaningfulChange = "no_meaningful_change"
  case inconclusive
  case driftUp = "drift_up"
  case driftDown = "drift_down"
  case notEnoughAnswers = "not_enough_answers"
  case notComparable = "not_comparable"
  case firstSurvey = "first_survey"
  case nearEnd = "near_end"

  init(_ verdict: Verdict) {
    switch verdict {
    case .clearRise: self = .clearRise
    case .clearFall: self = .clearFall
    case .smallRise: self = .smallRise
    case .smallFall: self = .smallFall
    case .noMeaningfulChange: self = .noMeaningfulChange
    case .inconclusive: self = .inconclusive
    case .driftUp: self = .driftUp
    case .driftDown: self = .driftDown
    case .notEnoughAnswers: self = .notEnoughAnswers
    case .notComparable: self = .notComparable
    case .first: self = .firstSurvey
    case .nearEnd: self = .nearEnd
    }
  }

  static var vocabulary: String { allCases.map(\.rawValue).joined(separator: " ") }
}
