/// Other answers of a few people to one item with which everything that is known stays true: while none of
/// them tells their own, a reader cannot be certain of what the first of them answered.
struct Alibi: Hashable {
  /// The person it is for.
  let target: Int
  /// What each person whose answer is another in it answers there, the person it is for included.
  let answers: [Int: Int?]

  /// Everybody it needs not to tell their answers.
  var people: [Int] { answers.keys.sorted() }

  /// What the person it is for answers in it.
  var answer: Int? { answers[target] ?? nil }
}
