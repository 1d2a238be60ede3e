import AloudStatistics
import AloudTally

/// Schools of a district that are told with one size, so that none of them is known by its own.
///
/// Who works in a district knows how many staff each school has. So a size is told only for three
/// schools or more together, and whatever is computed from a size uses that of the class.
struct SizeClass: Hashable, Sendable {
  /// The fewest people counted in one of them: with it a score is drawn in rather too far
  /// and its range rather too wide.
  let fewest: Int
  /// The mean number of answers to the nearest ten, halves up, and never below ten.
  let answers: Int
  /// By answers, then score.
  let levels: [ReleasedLevel]

  /// - Precondition: at least one school.
  private init(_ levels: [ReleasedLevel]) {
    guard let fewest = levels.map(\.n).min() else { preconditionFailure("a class of nobody") }
    self.fewest = fewest
    answers = max(10, 10 * Ratio(levels.reduce(0) { $0 + $1.n }, 10 * levels.count).roundedHalfUp())
    self.levels = levels
  }

  /// From small to large, each of three schools or more and each told with another size.
  ///
  /// - Precondition: three schools or more.
  static func classes(of levels: [ReleasedLevel]) -> [SizeClass] {
    precondition(levels.count >= District.fewestSchools, "no school is told from the others")
    let ordered = levels.sorted {
      ($0.n, $0.mean, $0.standardError) < ($1.n, $1.mean, $1.standardError)
    }
    let count = ordered.count / District.fewestSchools
    let classes = (0..<count).map { place in
      let start = place * District.fewestSchools
      return SizeClass(
        Array(
          ordered[start..<(place == count - 1 ? ordered.count : start + District.fewestSchools)]))
    }
    return classes.reduce(into: []) { told, next in
      if let last = told.last, last.answers == next.answers {
        told[told.count - 1] = SizeClass(last.levels + next.levels)
      } else {
        told.append(next)
      }
    }
  }
}
