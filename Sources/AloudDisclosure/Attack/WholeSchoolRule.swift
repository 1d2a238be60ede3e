import AloudModel
import AloudTally

/// What is known of one item for the whole school by somebody who knows the answers to all others: what its
/// table says, and its sum.
struct WholeSchoolRule {
  private let item: Item
  private let responses: ResponseScale
  private let promise: Promise
  private let figures: Figures

  /// - Parameter people: everybody's keyed step, as it is.
  init(_ item: Item, _ responses: ResponseScale, _ promise: Promise, _ people: [Int?]) {
    self.item = item
    self.responses = responses
    self.promise = promise
    figures = Figures(item, responses, promise, people)
  }

  /// Whether the same would be known of other answers.
  func isSame(_ people: [Int?]) -> Bool {
    Figures(item, responses, promise, people) == figures
  }

  private struct Figures: Equatable {
    let answered: AnsweredItem
    let table: Disclosed<PeopleCounts>

    init(_ item: Item, _ responses: ResponseScale, _ promise: Promise, _ people: [Int?]) {
      var tally = ItemTally(responses: responses)
      for step in people {
        tally.add(
          step.map { step in
            switch item.keying {
            case .positive: responses.lowest + step
            case .reversed: responses.reversed(responses.lowest + step)
            }
          })
      }
      answered = AnsweredItem(tally, keying: item.keying)
      table =
        ItemRule(
          tally: tally, responses: responses, keying: item.keying,
          minimumResponses: promise.minimumResponses, minimumGroup: promise.minimumGroup
        ).released()
    }
  }
}
