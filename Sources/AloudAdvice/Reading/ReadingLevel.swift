/// How hard a text is to read, by the formula of its language.
struct ReadingLevel: Comparable {
  let formula: ReadingFormula
  let score: Double

  /// Nothing where there is no word.
  init?(_ counts: TextCounts, by formula: ReadingFormula) {
    guard counts.words > 0 else { return nil }
    self.formula = formula
    score = formula.score(counts)
  }

  /// Years of school beyond those of an eleven-year-old; negative for an easier text.
  var yearsTooHard: Double {
    switch formula {
    case .fleschKincaid: score - formula.limit
    // Ten points, a class of the INFLESZ scale, are counted as two years.
    case .szigrisztPazos: (formula.limit - score) / 5
    }
  }

  static func < (left: Self, right: Self) -> Bool { left.yearsTooHard < right.yearsTooHard }
}
