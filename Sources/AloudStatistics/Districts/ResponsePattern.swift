package import AloudModel
package import AloudTally

/// One person's answers in the order they were asked, before any reversal: only counts of flags
/// leave the moment they are looked at.
package struct ResponsePattern: Hashable, Sendable {
  /// In the order asked; nothing where there is no answer.
  package let answers: [Int?]
  package let keys: [Keying]

  /// Identical answers over so many items in a row, at least one of them reversed, are flagged.
  package static let flaggedRun = 10

  /// - Precondition: one key for each answer.
  package init(answers: [Int?], keys: [Keying]) {
    precondition(answers.count == keys.count, "one key for each answer")
    self.answers = answers
    self.keys = keys
  }

  /// The longest run of identical answers; a missing answer ends one.
  package var longestRun: Int { runs.map(\.count).max() ?? 0 }

  /// The standard deviation (n - 1) of the answers given; none below two.
  package var individualVariability: Computed<Double> {
    Histogram(of: answers.compactMap { $0 }).variance.map { $0.approximation.squareRoot() }
  }

  /// Whether a run is long enough and crosses a reversed item.
  package var isFlagged: Bool {
    runs.contains { run in
      run.count >= Self.flaggedRun && keys[run].contains(.reversed)
    }
  }

  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    for place in answers.indices {
      guard let answer = answers[place] else { continue }
      if let last = runs.last, last.upperBound == place, answers[place - 1] == answer {
        runs[runs.count - 1] = last.lowerBound..<(place + 1)
      } else {
        runs.append(place..<(place + 1))
      }
    }
    return runs
  }
}

/// How many people of a wave answered alike throughout; nobody is left out for it.
package struct CarelessCounts: Hashable, Sendable {
  package private(set) var flagged = 0
  package private(set) var others = 0

  package init() {}

  package mutating func add(_ pattern: ResponsePattern) {
    if pattern.isFlagged { flagged += 1 } else { others += 1 }
  }

  package func merged(with other: CarelessCounts) -> CarelessCounts {
    var merged = self
    merged.flagged += other.flagged
    merged.others += other.others
    return merged
  }
}
