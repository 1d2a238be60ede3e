/// People on the safer side of a scale, on the less safe side, and neither.
package struct ThreeParts: Hashable, Sendable {
  package let safer: Int
  /// The middle, with everyone who could not be scored.
  package let neither: Int
  package let lessSafe: Int

  package init(safer: Int, neither: Int, lessSafe: Int) {
    self.safer = safer
    self.neither = neither
    self.lessSafe = lessSafe
  }

  package var people: Int { safer + neither + lessSafe }

  /// Whether views are split: at least 30 % of the people on each side.
  package var areSplit: Bool {
    people > 0 && 10 * safer >= 3 * people && 10 * lessSafe >= 3 * people
  }
}
