import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

/// What page 1 says first: how common the safer side is, then what changed.
struct Headline: Sendable {
  /// One or two scales of the shipped instrument whose people are shown.
  let sayings: [Saying]
  let change: Change

  struct Saying: Hashable, Sendable {
    let theme: ScaleTopic
    let commonness: Commonness
    /// Out of everybody counted, from the question with the fewest safer answers to the one with the most;
    /// nothing where no number is said.
    let shares: ClosedRange<Ratio>?

    /// How the second of two sayings stands to the first.
    func than(_ first: Saying) -> Comparison {
      if commonness != first.commonness { return commonness < first.commonness ? .fewer : .more }
      guard let shares, let others = first.shares else { return .alike }
      if shares.upperBound.isAtLeastATenth(below: others.lowerBound) { return .fewer }
      return others.upperBound.isAtLeastATenth(below: shares.lowerBound) ? .more : .alike
    }
  }

  enum Comparison: Hashable, Sendable {
    case fewer, alike, more
  }

  /// How many of those who answered are on the safer side.
  enum Commonness: Int, Hashable, Sendable, Comparable, CaseIterable {
    case fewOrNone
    /// Under a quarter.
    case few
    /// A quarter to under a half.
    case some
    case half
    /// More than a half.
    case most
    case allOrNearlyAll

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// Nothing where it is not the same for all questions of the scale.
    init?(_ people: ScalePeople) {
      let (fewest, most) = (
        Self(people.fewest, of: people.counted), Self(people.most, of: people.counted)
      )
      guard fewest == most else { return nil }
      self = fewest
    }

    private init(_ number: ScalePeople.Number, of counted: Int) {
      switch number {
      case .allOrNearlyAll: self = .allOrNearlyAll
      case .fewOrNone: self = .fewOrNone
      case .people(let safer) where 2 * safer == counted: self = .half
      case .people(let safer) where 2 * safer > counted: self = .most
      case .people(let safer): self = 4 * safer < counted ? .few : .some
      }
    }
  }

  enum Change: Sendable {
    /// Nothing was compared.
    case first
    case notCompared
    /// Something was compared, and no change was large enough to name.
    case nothingClear([ScaleChange])
    /// Clear changes and drifts; never empty.
    case clear([ScaleChange])
  }

  init(_ findings: SurveyFindings) {
    let legs = findings.changes.filter { $0.scale.level == .safety }
    let spoken = (legs.isEmpty ? findings.changes : legs).prefix(2)
    sayings = spoken.compactMap { change in
      guard let theme = ScaleTopic.shipped(change.scale),
        let people = ScalePeople(of: change.scale, in: findings.newest),
        let commonness = Commonness(people)
      else { return nil }
      return Saying(theme: theme, commonness: commonness, shares: people.shares)
    }
    let clear = findings.changes.filter { $0.direction != nil && !$0.isSmall }
    let compared = findings.changes.filter { $0.verdict.change != nil }
    if !clear.isEmpty {
      change = .clear(clear)
    } else if !compared.isEmpty {
      change = .nothingClear(compared)
    } else {
      change = findings.changes.allSatisfy(\.isFirst) ? .first : .notCompared
    }
  }
}

extension ScalePeople {
  fileprivate var shares: ClosedRange<Ratio>? {
    guard case .people(let low) = fewest, case .people(let high) = most else { return nil }
    return Ratio(low, counted)...Ratio(high, counted)
  }
}

extension Ratio {
  fileprivate func isAtLeastATenth(below other: Ratio) -> Bool {
    let (left, right) = (numerator * other.denominator, other.numerator * denominator)
    return 10 * (right - left) >= denominator * other.denominator
  }
}
