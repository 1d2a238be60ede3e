/// The counts of packed answers, in one flat list: exact, and merged by adding.
package struct PackedTally: Hashable, Sendable {
  package let scales: [PackedScale]
  package private(set) var respondents: Int
  /// Scale by scale: each item's options from the lowest, then people for each number of answers and
  /// each sum of positions.
  package private(set) var figures: [Int]

  /// Counts everybody in a school's wave.
  package init(of answers: PackedAnswers) {
    scales = answers.scales
    respondents = answers.respondents
    figures = Array(repeating: 0, count: scales.reduce(0) { $0 + $1.figures })
    let stride = scales.reduce(0) { $0 + $1.words }
    let blocks = answers.blocks
    answers.words.withUnsafeBufferPointer { words in
      figures.withUnsafeMutableBufferPointer { figures in
        var (word, figure) = (0, 0)
        for scale in scales {
          let count = PlaneCount(scale: scale)
          for block in 0..<blocks {
            count.add(
              UnsafeBufferPointer(rebasing: words[(block * stride + word)...].prefix(scale.words)),
              to: UnsafeMutableBufferPointer(
                rebasing: figures[figure..<(figure + scale.figures)]))
          }
          word += scale.words
          figure += scale.figures
        }
      }
    }
  }

  /// - Precondition: both are of the same scales.
  package func merged(with other: PackedTally) -> PackedTally {
    precondition(scales == other.scales, "tallies of the same scales")
    var merged = self
    merged.respondents += other.respondents
    for place in figures.indices { merged.figures[place] += other.figures[place] }
    return merged
  }
}
