package import AloudModel

/// One person's answers in the order they were asked, before any reversal: only counts leave the moment they
/// are looked at.
///
/// Sources: Johnson 2005, Journal of Research in Personality 39, p. 103 (long strings); Curran 2016, Journal of
/// Experimental Social Psychology 66, p. 4 (half of all items).
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

  /// Whether a run is long enough and crosses a reversed item.
  package var isFlagged: Bool {
    runs.contains { run in
      run.count >= Self.flaggedRun && keys[run].contains(.reversed)
    }
  }

  /// Whether enough items were answered, and all with one option.
  package var isOneOption: Bool {
    let given = answers.compactMap(\.self)
    return given.count >= Self.flaggedRun && given.allSatisfy { $0 == given[0] }
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
