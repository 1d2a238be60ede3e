import AloudModel

/// What rules R2 and R2s leave possible for the figures of a wave that passed its floors.
struct FigureLaw {
  let counted: Int
  let promise: Promise

  /// - Parameter options: how many options the item offers; nothing for a scale.
  func permits(_ people: Disclosed<PeopleCounts>, options: Int?) -> Bool {
    guard let people = people.value else { return true }
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

  func permits(_ scale: ReleasedScale) -> Bool {
    permits(scale.people, options: nil) && permitsScored(scale.countedAsScored)
      && permitsLevel(of: scale) && permitsAlpha(of: scale)
  }

  private func standsApart(_ noAnswer: Int?) -> Bool {
    noAnswer.map { $0 >= promise.minimumGroup } ?? true
  }

  private func permitsScored(_ scored: Disclosed<Int>) -> Bool {
    guard let scored = scored.value, scored != counted else { return true }
    return (promise.minimumResponses...counted).contains(scored)
      && counted - scored >= promise.minimumGroup
  }

  /// A mean that is said is not nearer to an end than three people's full range, give or take its
  /// rounding.
  private func permitsLevel(of scale: ReleasedScale) -> Bool {
    guard case .shown(.score(let mean, let sd)) = scale.level else { return true }
    guard let scored = scale.countedAsScored.value, (0...100).contains(sd) else { return false }
    return EndRule.permits(mean: mean, people: scored)
  }

  private func permitsAlpha(of scale: ReleasedScale) -> Bool {
    guard let alpha = scale.alphaTenths.value else { return true }
    guard case .shown(.score) = scale.level, let scored = scale.countedAsScored.value else {
      return false
    }
    return scored >= ScaleRule.smallestForAlpha && alpha <= 10
  }
}
