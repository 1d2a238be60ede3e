/// The attack on tables that say, of one item, how many people of each published set chose each option:
/// what most survey tools publish, and Aloud does not.
///
/// Interval propagation alone: what it finds follows, and it may miss some, in favour of the tables.
package struct TableAttack {
  /// People of each class.
  private let classes: [Int]
  /// The classes of each set and its counts, option by option; sets that follow by subtraction included.
  private let sets: [(places: [Int], counts: [Int])]
  /// By class, then option.
  private var bounds: [[ClosedRange<Int>]]

  /// - Parameter sets: each published set's classes and counts; the first is the whole school.
  package init(classes: [Int], sets: [(places: [Int], counts: [Int])], breakdowns: [[Int]]) {
    self.classes = classes
    var all = sets
    for breakdown in breakdowns where !breakdown.isEmpty {
      let shown = Set(breakdown.flatMap { sets[$0].places })
      let counts = sets[0].counts.indices.map { option in
        sets[0].counts[option] - breakdown.reduce(0) { $0 + sets[$1].counts[option] }
      }
      all.append((sets[0].places.filter { !shown.contains($0) }, counts))
    }
    self.sets = all
    bounds = classes.map { people in sets[0].counts.map { _ in 0...people } }
    propagate()
  }

  /// The places of the classes all of whom must have chosen one option.
  package var recovered: Set<Int> {
    Set(
      classes.indices.filter { place in
        bounds[place].contains { $0.lowerBound == classes[place] }
      })
  }

  private mutating func propagate() {
    for _ in 0..<60 {
      let before = bounds
      for (places, counts) in sets {
        for (option, count) in counts.enumerated() {
          narrow(places.map { ($0, option) }, to: count)
        }
      }
      for (place, people) in classes.enumerated() {
        narrow(bounds[place].indices.map { (place, $0) }, to: people)
      }
      if bounds == before { return }
    }
  }

  private mutating func narrow(_ terms: [(place: Int, option: Int)], to sum: Int) {
    let low = terms.reduce(0) { $0 + bounds[$1.place][$1.option].lowerBound }
    let high = terms.reduce(0) { $0 + bounds[$1.place][$1.option].upperBound }
    for (place, option) in terms {
      let own = bounds[place][option]
      let least = max(own.lowerBound, sum - (high - own.upperBound))
      let most = min(own.upperBound, sum - (low - own.lowerBound))
      if least <= most { bounds[place][option] = least...most }
    }
  }
}
