/// The answers of one school's wave as bit planes: the form in which millions of them are tallied.
///
/// It knows no order that a tally could show, and lives in memory only, like every open answer.
package struct PackedAnswers: Hashable, Sendable {
  package let scales: [PackedScale]
  package private(set) var respondents = 0
  /// For each 64 people, for each scale and item, the planes of positions.
  private(set) var words: [UInt64] = []
  private let wordsPerBlock: Int

  package init(scales: [PackedScale]) {
    self.scales = scales
    wordsPerBlock = scales.reduce(0) { $0 + $1.words }
  }

  var blocks: Int { wordsPerBlock == 0 ? 0 : words.count / wordsPerBlock }

  /// Adds one person: for every item of every scale the position of the keyed answer, 1 for the
  /// lowest option, or 0 where there is none.
  ///
  /// - Precondition: one position for every item, none beyond its options.
  package mutating func append(_ positions: [UInt8]) {
    let lane = UInt64(respondents % 64)
    if lane == 0 { words.append(contentsOf: repeatElement(0, count: wordsPerBlock)) }
    var word = words.count - wordsPerBlock
    var item = 0
    for scale in scales {
      for _ in 0..<scale.items {
        let position = positions[item]
        precondition(position <= scale.options, "positions are those of options")
        for plane in 0..<scale.planes {
          words[word] |= UInt64(position >> UInt8(plane) & 1) << lane
          word += 1
        }
        item += 1
      }
    }
    precondition(item == positions.count, "one position for every item")
    respondents += 1
  }
}
