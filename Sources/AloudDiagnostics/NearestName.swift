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
      let mistakes = distance(typed, meant)
      if mistakes <= allowed { best = (candidate, mistakes) }
    }
    return best?.name
  }

  private static let longest = 64

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var twoAbove: [Int] = []
    var above = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let replaced = above[j] + (left[i] == right[j] ? 0 : 1)
        var fewest = min(replaced, above[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          fewest = min(fewest, twoAbove[j - 1] + 1)
        }
        row.append(fewest)
      }
      twoAbove = above
      above = row
    }
    return above[right.count]
  }
}
