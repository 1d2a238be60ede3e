/// What a report may say about two groups on one scale.
package enum GapVerdict: Hashable, Sendable {
  /// The interval excludes 0 and the gap is worth acting on.
  case clearGap(ScoreGap)
  /// Whatever the gap is exactly, it is too small to act on.
  case noMeaningfulGap(ScoreGap)
  /// The range of gaps that fit the answers holds both a gap worth acting on and none.
  case inconclusive(ScoreGap)
  /// A mean or the spread of the school is withheld because nearly everyone answered alike, so
  /// there is no interval.
  case nearEnd
  /// One of the groups is not shown.
  case tooFew
}

extension GapVerdict {
  /// The verdict on a pair of groups in the order of the questionnaire.
  ///
  /// - Parameter school: the whole school on the same scale.
  package init(
    between first: GroupOutcome, and second: GroupOutcome, school: SeriesWave.Outcome,
    level: SignificanceLevel
  ) {
    switch (first, second, school) {
    case (.tooFew, _, _), (_, .tooFew, _), (_, _, .tooFewAnswers): self = .tooFew
    case (.nearEnd, _, _), (_, .nearEnd, _), (_, _, .nearEnd): self = .nearEnd
    case (.level(let one), .level(let other), .level(let whole)):
      self.init(ScoreGap(between: one, and: other, spread: whole.spread, level: level))
    }
  }

  private init(_ gap: ScoreGap) {
    if gap.isClear {
      self = .clearGap(gap)
    } else {
      self = gap.isEquivalentToNone ? .noMeaningfulGap(gap) : .inconclusive(gap)
    }
  }

  /// The figures, where there are any.
  package var gap: ScoreGap? {
    switch self {
    case .clearGap(let gap), .noMeaningfulGap(let gap), .inconclusive(let gap): gap
    case .nearEnd, .tooFew: nil
    }
  }
}
