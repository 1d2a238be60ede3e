extension PackedTally {
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
