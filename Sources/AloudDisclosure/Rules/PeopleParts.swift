/// Three parts of the people counted, to be said as they are, merged, or in words (R2).
struct PeopleParts {
  let safer: Int
  let lessSafe: Int
  /// With everyone who did not answer, unless they stand apart.
  let neither: Int
  let noAnswer: Int?

  /// Three parts where each is large enough, else two, else words.
  var threeOrCoarser: PeopleCounts {
    let smallest = ItemRule.smallestPart
    if min(safer, neither, lessSafe) >= smallest {
      return .three(lessSafe: lessSafe, neither: neither, safer: safer, noAnswer: noAnswer)
    }
    let notSafer = lessSafe + neither + (noAnswer ?? 0)
    if min(safer, notSafer) >= smallest { return .two(safer: safer, notSafer: notSafer) }
    return .words(safer < smallest ? .fewOrNone : .allOrNearlyAll)
  }
}
