import AloudAttack

/// What an alibi is wanted for: that one of some people answered otherwise.
struct AlibiQuestion: Hashable {
  /// All of them gave the answer in question.
  let members: [Int]
  let told: Told

  /// What would otherwise be known of them.
  enum Told: Hashable {
    case side(PublishedItem.Side)
    case answer(Int?)
  }

  /// Whether an answer is another than the one in question.
  func isOther(_ answer: Int?, sides: [PublishedItem.Side]) -> Bool {
    switch told {
    case .side(let side): (answer.map { sides[$0] } ?? .neither) != side
    case .answer(let told): answer != told
    }
  }
}
