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

  /// Tallies of many schools' waves, in their order, shared between workers.
  ///
  /// The result does not depend on how many there are.
  ///
  /// - Precondition: there is a worker.
  package static func tallies(
    of answers: [PackedAnswers], workers: Int
  ) async -> [PackedTally] {
    precondition(workers >= 1, "somebody has to count")
    let parts = evenParts(of: answers, count: workers)
    return await withTaskGroup(of: (Int, [PackedTally]).self) { group in
      for (place, part) in parts.enumerated() {
        group.addTask { (place, part.map { PackedTally(of: $0) }) }
      }
      var results = Array(repeating: [PackedTally](), count: parts.count)
      for await (place, tallies) in group { results[place] = tallies }
      return results.flatMap { $0 }
    }
  }

  /// Consecutive parts with about as many words each.
  private static func evenParts(
    of answers: [PackedAnswers], count: Int
  ) -> [ArraySlice<PackedAnswers>] {
    let total = answers.reduce(0) { $0 + $1.words.count }
    var parts: [ArraySlice<PackedAnswers>] = []
    var (start, seen) = (0, 0)
    for place in answers.indices {
      seen += answers[place].words.count
      let isFull = seen * count >= total * (parts.count + 1)
      guard isFull || place == answers.count - 1 else { continue }
      parts.append(answers[start...place])
      start = place + 1
    }
    return parts
  }
}
