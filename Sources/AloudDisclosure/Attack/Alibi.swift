import AloudAttack

/// Other answers of a few people with which everything that is published stays true: while none of them
/// tells their own, a reader cannot be certain of what the first of them answered.
struct Alibi: Hashable {
  /// The person it is for.
  let target: Int
  /// What each person whose answers are others in it answers there, the person it is for included.
  let sheets: [Int: [Int?]]

  /// Everybody it needs not to tell their answers.
  var people: [Int] { sheets.keys.sorted() }

  /// What the person it is for answers in it.
  func answer(to item: Int) -> Int? { sheets[target]?[item] ?? nil }
}

/// What an alibi is wanted for: that one of some people answered an item otherwise.
struct AlibiQuestion: Hashable {
  /// All of them gave the answer in question.
  let members: [Int]
  let item: Int
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
