/// Three parts of the people counted, to be said as they are, merged, or in words (R2).
///
/// The sizes of parts are judged by those who gave an answer; people without one are added afterwards.
struct PeopleParts {
  let safer: Int
  let lessSafe: Int
  let neither: Int
  /// Who did not answer, to be counted with neither.
  let unanswered: Int
  /// Who did not answer, to stand apart.
  let noAnswer: Int?

  /// Three parts where each is large enough, else two, else words.
  var threeOrCoarser: PeopleCounts {
    let smallest = ItemRule.smallestPart
    if min(safer, neither, lessSafe) >= smallest {
      return .three(
        lessSafe: lessSafe, neither: neither + unanswered, safer: safer, noAnswer: noAnswer)
    }
    if min(safer, lessSafe + neither) >= smallest {
      return .two(safer: safer, notSafer: lessSafe + neither + unanswered + (noAnswer ?? 0))
    }
    return .words(safer < smallest ? .fewOrNone : .allOrNearlyAll)
  }
}
