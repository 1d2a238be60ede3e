/// The name somebody probably meant.
package enum NearestName {
  /// The candidate with the fewest typing mistakes, or nothing where every one is too far away.
  ///
  /// A mistake is a letter too many, too few, wrong, or swapped with its neighbour (optimal string
  /// alignment: Damerau 1964, CACM 7(3), 171–176). Up to three are forgiven, one for every three
  /// letters; names of one or two letters are never guessed. Of equals the first is taken.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let typed = Array(name.unicodeScalars)
    guard (3...longest).contains(typed.count) else { return nil }
    var best: (name: String, mistakes: Int)?
    for candidate in candidates where candidate != name {
      let meant = Array(candidate.unicodeScalars)
      let allowed = min(3, typed.count / 3, (best?.mistakes ?? .max) - 1)
      guard abs(meant.count - typed.count) <= allowed else { continue }
      if let mistakes = distance(typed, meant, atMost: allowed) { best = (candidate, mistakes) }
    }
    return best?.name
  }

  private static let longest = 64

  /// Nothing, when there are more mistakes than allowed: only the cells near the diagonal are looked
  /// at, and no more rows once every one of them has too many.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost allowed: Int
  ) -> Int? {
    let tooMany = allowed + 1
    var above = (0...right.count).map { min($0, tooMany) }
    var (row, twoAbove) = (above, above)
    for i in left.indices {
      let near = max(0, i - allowed)..<min(right.count, i + allowed + 1)
      row[near.lowerBound] = near.lowerBound == 0 ? min(i + 1, tooMany) : tooMany
      var fewestOfRow = row[near.lowerBound]
      for j in near {
        let replaced = above[j] + (left[i] == right[j] ? 0 : 1)
        var fewest = min(replaced, above[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          fewest = min(fewest, twoAbove[j - 1] + 1)
        }
        row[j + 1] = min(fewest, tooMany)
        fewestOfRow = min(fewestOfRow, row[j + 1])
      }
      guard fewestOfRow <= allowed else { return nil }
      if near.upperBound < right.count { row[near.upperBound + 1] = tooMany }
      (twoAbove, above, row) = (above, row, twoAbove)
    }
    return above[right.count] <= allowed ? above[right.count] : nil
  }
}
