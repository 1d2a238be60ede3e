/// How the answers to one scale lie in memory: a few bits for each item, 64 people to a word.
package struct PackedScale: Hashable, Sendable {
  package let items: Int
  package let options: Int
  let scoring: TallyPlan.Scoring

  /// - Precondition: one to twelve items of two to eleven options, as in `Scale`.
  init(items: Int, options: Int, scoring: TallyPlan.Scoring) {
    precondition((1...12).contains(items) && (2...11).contains(options), "as in a scale")
    self.items = items
    self.options = options
    self.scoring = scoring
  }

  /// A scale that is scored.
  package init(items: Int, options: Int) {
    self.init(items: items, options: options, scoring: .scored)
  }

  /// Bits that hold a position: 0 for no answer, then 1 for the lowest option and so on.
  var planes: Int { Int.bitWidth - options.leadingZeroBitCount }
  var words: Int { items * planes }

  var fewestAnswers: Int { (items + 1) / 2 }
  /// Places for each sum of positions, a power of two.
  var sums: Int { 1 << sumPlanes }
  /// At least three, so that sums fall into groups of eight.
  var sumPlanes: Int { max(3, Int.bitWidth - (items * options).leadingZeroBitCount) }
  var answerPlanes: Int { Int.bitWidth - items.leadingZeroBitCount }

  /// Figures a tally of the scale has: each item's options, then each sum for each number answered.
  var figures: Int { items * options + scoreFigures }
  private var scoreFigures: Int {
    switch scoring {
    case .scored: (items - fewestAnswers + 1) * sums
    case .itemsOnly: 0
    }
  }
}
