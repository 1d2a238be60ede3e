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
    /// Out of everybody counted; nothing where no number is said.
    let share: Ratio?

    /// How the second of two sayings stands to the first.
    func than(_ first: Saying) -> Comparison {
      if commonness != first.commonness { return commonness < first.commonness ? .fewer : .more }
      guard let share, let other = first.share else { return .alike }
      if share.isAtLeastATenth(below: other) { return .fewer }
      return other.isAtLeastATenth(below: share) ? .more : .alike
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

    init(_ people: PeopleReading) {
      switch people.parts {
      case .words(.allOrNearlyAll): self = .allOrNearlyAll
      case .words(.fewOrNone): self = .fewOrNone
      case .sides(let safer, _, _, _), .saferOrNot(let safer, _):
        let all = people.total ?? safer
        if 2 * safer == all {
          self = .half
        } else if 2 * safer > all {
          self = .most
        } else {
          self = 4 * safer < all ? .few : .some
        }
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
        let people = ScaleReading(of: change.scale, in: findings.newest).people
      else { return nil }
      let share = people.safer.flatMap { safer in people.total.map { Ratio(safer, $0) } }
      return Saying(theme: theme, commonness: Commonness(people), share: share)
    }
    let clear = findings.changes.filter { $0.direction != nil && !$0.isSmall }
    let compared = findings.changes.filter { $0.verdict.step != nil }
    if !clear.isEmpty {
      change = .clear(clear)
    } else if !compared.isEmpty {
      change = .nothingClear(compared)
    } else {
      change = findings.changes.allSatisfy(\.isFirst) ? .first : .notCompared
    }
  }
}

/// Which way a scale moved.
enum Direction: Hashable, Sendable {
  case up
  case down
}

extension ScaleChange {
  /// Where a move is named at all.
  var direction: Direction? {
    switch verdict {
    case .clearRise, .smallRise, .driftUp: .up
    case .clearFall, .smallFall, .driftDown: .down
    case .noMeaningfulChange, .tooUncertain, .notEnoughAnswers, .notComparable, .first, .nearEnd:
      nil
    }
  }

  var isSmall: Bool {
    switch verdict {
    case .smallRise, .smallFall: true
    case .clearRise, .clearFall, .driftUp, .driftDown, .noMeaningfulChange, .tooUncertain,
      .notEnoughAnswers, .notComparable, .first, .nearEnd:
      false
    }
  }

  /// The survey from which the named change is counted.
  var since: Identifier<Wave>? {
    switch verdict {
    case .driftUp(let trend, _), .driftDown(let trend, _): trend.first.wave
    case .clearRise, .smallRise, .clearFall, .smallFall, .noMeaningfulChange, .tooUncertain,
      .notEnoughAnswers, .notComparable, .first, .nearEnd:
      verdict.step?.from.wave
    }
  }
}

extension Ratio {
  fileprivate func isAtLeastATenth(below other: Ratio) -> Bool {
    let (left, right) = (numerator * other.denominator, other.numerator * denominator)
    return 10 * (right - left) >= denominator * other.denominator
  }
}
