package import AloudTally

/// One item's answers over waves, with the time or score of each wave.
package struct OrderedWaves: Hashable, Sendable {
  /// Rising or equal; in any unit.
  package let times: [Double]
  package let waves: [Histogram]

  /// - Precondition: one finite time for each wave, none before the wave before it.
  package init(times: [Double], waves: [Histogram]) {
    precondition(times.count == waves.count, "one time for each wave")
    precondition(times.allSatisfy(\.isFinite), "times are finite")
    precondition(zip(times, times.dropFirst()).allSatisfy(<=), "waves come oldest first")
    self.times = times
    self.waves = waves
  }

  /// Waves at equal distances.
  package init(_ waves: [Histogram]) {
    self.init(times: waves.indices.map(Double.init), waves: waves)
  }

  var n: Int { waves.reduce(0) { $0 + $1.n } }

  /// People at each time, times that are equal taken together.
  var sizesAtTimes: [Int] {
    var sizes: [Int] = []
    for place in times.indices {
      if place > 0, times[place] == times[place - 1] {
        sizes[sizes.count - 1] += waves[place].n
      } else {
        sizes.append(waves[place].n)
      }
    }
    return sizes
  }
}
