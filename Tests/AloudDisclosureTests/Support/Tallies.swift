import AloudModel
import AloudTally

@testable import AloudDisclosure

/// People for each option from the lowest to the highest, and people without an answer.
func tally(_ counts: [Int], unanswered: Int = 0, of responses: ResponseScale) -> ItemTally {
  var tally = ItemTally(responses: responses)
  for (place, count) in counts.enumerated() {
    for _ in 0..<count { tally.add(responses.lowest + place) }
  }
  for _ in 0..<unanswered { tally.add(nil) }
  return tally
}

/// One person for each list of keyed values.
func tally(_ people: [[Int?]], options: ClosedRange<Int> = 1...5) -> ScaleTally {
  var tally = ScaleTally(items: people[0].count, options: options)
  for person in people { tally.add(person) }
  return tally
}

func release(_ manifest: Manifest, _ staff: [Response], invalid: Int = 0) -> Release {
  ReleaseGate(manifest: manifest, earlier: []).release(
    WaveTally(of: manifest, responses: staff), invalid: invalid)
}

extension PeopleCounts {
  enum Detail: Hashable { case five, three, two, words }

  var detail: Detail {
    switch self {
    case .five: .five
    case .three: .three
    case .two: .two
    case .words: .words
    }
  }

  var noAnswerApart: Int? {
    switch self {
    case .five(_, let noAnswer), .three(_, _, _, let noAnswer): noAnswer
    case .two, .words: nil
    }
  }
}
