import AloudModel

/// What rules R2 and R2s leave possible for the figures of a wave that passed its floors.
struct FigureLaw {
  let counted: Int
  let promise: Promise

  /// - Parameter options: how many options the item offers; nothing for a scale.
  func permits(_ people: Disclosed<PeopleCounts>, options: Int?) -> Bool {
    guard let people = people.value else {
      // A scale says nothing for several reasons, an item for one.
      return options == nil || people == .withheld(.tooFewAnswers)
    }
    switch people {
    case .five(let counts, let noAnswer):
      guard counted >= ItemRule.smallestForEveryOption, counts.count == options,
        standsApart(noAnswer)
      else { return false }
    case .three(_, _, _, let noAnswer):
      guard standsApart(noAnswer), options != nil || noAnswer == nil else { return false }
    case .two: break
    case .words: return true
    }
    // Each part first: a sum of absurd ones would not fit.
    return people.parts.allSatisfy((ItemRule.smallestPart...counted).contains)
      && people.total == counted
  }

  /// A scale of the version that is written: a level, and nothing else.
  func permits(_ scale: ReleasedScale) -> Bool {
    switch scale.level {
    case .shown(.mean(let mean)): (0...100).contains(mean)
    case .shown(.nearEnd): true
    case .withheld(.tooFewAnswers), .withheld(.tailCoded): true
    case .withheld: false
    }
  }

  private func standsApart(_ noAnswer: Int?) -> Bool {
    noAnswer.map { $0 >= promise.minimumGroup } ?? true
  }
}
