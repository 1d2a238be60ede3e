import AloudModel

/// How many people gave which answer, at the finest level that gives nobody away (rule R2).
///
/// The parts of every level add up to the ballots counted: people without an answer stand with
/// `neither`, or apart where there are enough of them.
package enum PeopleCounts: Sendable, Hashable {
  /// One count for each option by rising value, as answered; `noAnswer` only where it stands apart.
  case five(options: [Int], noAnswer: Int?)
  case three(lessSafe: Int, neither: Int, safer: Int, noAnswer: Int?)
  /// `notSafer` holds everybody else, those without an answer included.
  case two(safer: Int, notSafer: Int)
  /// No number: how common the safer answer is.
  case words(NearUnanimity)

  /// Everybody the parts stand for; nothing where only words are said.
  package var total: Int? {
    switch self {
    case .five(let options, let noAnswer): options.reduce(noAnswer ?? 0, +)
    case .three(let lessSafe, let neither, let safer, let noAnswer):
      lessSafe + neither + safer + (noAnswer ?? 0)
    case .two(let safer, let notSafer): safer + notSafer
    case .words: nil
    }
  }

  /// People without an answer, where they stand apart.
  package var noAnswer: Int? {
    switch self {
    case .five(_, let noAnswer), .three(_, _, _, let noAnswer): noAnswer
    case .two, .words: nil
    }
  }

  /// Every published part.
  package var parts: [Int] {
    switch self {
    case .five(let options, let noAnswer): options + (noAnswer.map { [$0] } ?? [])
    case .three(let lessSafe, let neither, let safer, let noAnswer):
      [lessSafe, neither, safer] + (noAnswer.map { [$0] } ?? [])
    case .two(let safer, let notSafer): [safer, notSafer]
    case .words: []
    }
  }
}

/// What is said instead of a count when all but two people or fewer are on one side.
package enum NearUnanimity: String, Sendable, Hashable, JSONCoded, CaseIterable {
  /// All or nearly all gave the safer answer.
  case allOrNearlyAll = "all_or_nearly_all"
  /// Few or none gave the safer answer.
  case fewOrNone = "few_or_none"
}
