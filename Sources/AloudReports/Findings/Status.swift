import AloudDisclosure

/// The `status` of a row of figures, one word of a closed list.
enum Status: String, Sendable, CaseIterable {
  case shown
  case tooFewAnswers = "too_few_answers"
  case smallGroup = "small_group"
  case complementary
  case merged
  case attack
  case lowCoverage = "low_coverage"
  case tailCoded = "tail_coded"
  case fewItems = "few_items"
  case notAsked = "not_asked"
  case notComparable = "not_comparable"
  case notComputable = "not_computable"
  case overHeadCount = "over_head_count"

  init(_ reason: WithholdingReason) {
    switch reason {
    case .tooFewAnswers: self = .tooFewAnswers
    case .lowCoverage: self = .lowCoverage
    case .tailCoded: self = .tailCoded
    case .fewItems: self = .fewItems
    case .notComputable: self = .notComputable
    case .smallGroup: self = .smallGroup
    case .complementary: self = .complementary
    case .merged: self = .merged
    case .attack: self = .attack
    case .overHeadCount: self = .overHeadCount
    }
  }

  init(_ standing: ScaleStanding) {
    switch standing {
    case .score: self = .shown
    case .nearEnd: self = .tailCoded
    case .withheld(let reason): self.init(reason)
    case .notAsked: self = .notAsked
    }
  }

  /// All of them, for the data dictionary.
  static var vocabulary: String { allCases.map(\.rawValue).joined(separator: " ") }
}
