import AloudDisclosure
import AloudModel

/// How people stand on one item, with reversed items turned round: the safer answer is the
/// safer answer, whichever way the item is worded.
struct PeopleReading: Hashable, Sendable {
  let detail: Detail
  let parts: Parts

  /// How finely the release counts people.
  enum Detail: String, Hashable, Sendable, CaseIterable {
    case five, three, two, words
  }

  enum Parts: Hashable, Sendable {
    /// `noAnswer` only where it stands apart; otherwise those people are among `neither`.
    case sides(safer: Int, neither: Int, lessSafe: Int, noAnswer: Int?)
    case saferOrNot(safer: Int, notSafer: Int)
    case words(NearUnanimity)
  }

  private init(_ detail: Detail, _ parts: Parts) {
    self.detail = detail
    self.parts = parts
  }

  /// The answers to an item.
  ///
  /// - Precondition: where there is a count for each option, there is one for every option.
  init(_ people: PeopleCounts, to item: Item, responses: ResponseScale) {
    switch people {
    case .five(let options, let noAnswer):
      self.init(
        .five, Self.sides(of: options, noAnswer: noAnswer, to: item, responses: responses))
    case .three(let lessSafe, let neither, let safer, let noAnswer):
      self.init(
        .three, .sides(safer: safer, neither: neither, lessSafe: lessSafe, noAnswer: noAnswer))
    case .two(let safer, let notSafer):
      self.init(.two, .saferOrNot(safer: safer, notSafer: notSafer))
    case .words(let words):
      self.init(.words, .words(words))
    }
  }

  private static func sides(
    of options: [Int], noAnswer: Int?, to item: Item, responses: ResponseScale
  ) -> Parts {
    precondition(options.count == responses.options.count, "a count for every option")
    let (safe, unsafe) =
      switch item.keying {
      case .positive: (responses.favourable, responses.unfavourable)
      case .reversed: (responses.unfavourable, responses.favourable)
      }
    func people(_ side: Set<Int>) -> Int {
      zip(responses.options, options).reduce(0) { $0 + (side.contains($1.0.value) ? $1.1 : 0) }
    }
    let (safer, lessSafe) = (people(safe), people(unsafe))
    return .sides(
      safer: safer, neither: options.reduce(0, +) - safer - lessSafe, lessSafe: lessSafe,
      noAnswer: noAnswer)
  }

  /// Everybody the parts stand for; nothing where only words are said.
  var total: Int? {
    switch parts {
    case .sides(let safer, let neither, let lessSafe, let noAnswer):
      safer + neither + lessSafe + (noAnswer ?? 0)
    case .saferOrNot(let safer, let notSafer): safer + notSafer
    case .words: nil
    }
  }

  var safer: Int? {
    switch parts {
    case .sides(let safer, _, _, _), .saferOrNot(let safer, _): safer
    case .words: nil
    }
  }

  /// Everybody else.
  var notSafer: Int? {
    switch parts {
    case .sides(_, let neither, let lessSafe, let noAnswer): neither + lessSafe + (noAnswer ?? 0)
    case .saferOrNot(_, let notSafer): notSafer
    case .words: nil
    }
  }

  var lessSafe: Int? {
    switch parts {
    case .sides(_, _, let lessSafe, _): lessSafe
    case .saferOrNot, .words: nil
    }
  }

  var neitherOrNoAnswer: Int? {
    switch parts {
    case .sides(_, let neither, _, let noAnswer): neither + (noAnswer ?? 0)
    case .saferOrNot, .words: nil
    }
  }
}
