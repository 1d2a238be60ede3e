/// Counts 64 people's answers to one scale at a time, with a handful of logical operations each.
struct PlaneCount {
  let scale: PackedScale

  /// - Parameters:
  ///   - words: the planes of every item.
  ///   - figures: the scale's part of a tally.
  func add(
    _ words: UnsafeBufferPointer<UInt64>, to figures: UnsafeMutableBufferPointer<Int>
  ) {
    countOptions(words, figures)
    switch scale.scoring {
    case .scored: countScores(words, figures)
    case .itemsOnly: break
    }
  }

  private func countOptions(
    _ words: UnsafeBufferPointer<UInt64>, _ figures: UnsafeMutableBufferPointer<Int>
  ) {
    let planes = scale.planes
    for item in 0..<scale.items {
      for option in 1...scale.options {
        var people = ~UInt64(0)
        for plane in 0..<planes {
          let word = words[item * planes + plane]
          people &= option >> plane & 1 == 1 ? word : ~word
        }
        figures[item * scale.options + option - 1] += people.nonzeroBitCount
      }
    }
  }

  /// Adds up each person's positions in planes of a sum, then counts people for each sum.
  private func countScores(
    _ words: UnsafeBufferPointer<UInt64>, _ figures: UnsafeMutableBufferPointer<Int>
  ) {
    // Twelve items of eleven options add up to 132: eight planes.
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 20) { room in
      room.initialize(repeating: 0)
      let sum = UnsafeMutableBufferPointer(rebasing: room[..<8])
      let answered = UnsafeMutableBufferPointer(rebasing: room[8..<12])
      let eights = UnsafeMutableBufferPointer(rebasing: room[12..<20])
      addUp(words, sum: sum, answered: answered)
      for low in 0..<8 { eights[low] = Self.people(with: low, in: sum, planes: 3) }
      let start = scale.items * scale.options
      for count in scale.fewestAnswers...scale.items {
        let people = Self.people(with: count, in: answered, planes: scale.answerPlanes)
        let row = start + (count - scale.fewestAnswers) * scale.sums
        if people != 0 { spread(people, sum, eights, figures, row: row) }
      }
    }
  }

  private func addUp(
    _ words: UnsafeBufferPointer<UInt64>, sum: UnsafeMutableBufferPointer<UInt64>,
    answered: UnsafeMutableBufferPointer<UInt64>
  ) {
    let planes = scale.planes
    for item in 0..<scale.items {
      var (any, carry) = (UInt64(0), UInt64(0))
      for place in 0..<scale.sumPlanes {
        let word = place < planes ? words[item * planes + place] : 0
        any |= word
        let old = sum[place]
        sum[place] = old ^ word ^ carry
        carry = (old & word) | (carry & (old ^ word))
      }
      for place in 0..<scale.answerPlanes {
        let old = answered[place]
        answered[place] = old ^ any
        any &= old
      }
    }
  }

  /// Counts some people by their sums: the upper planes choose a group of eight, the lower ones a
  /// sum in it.
  private func spread(
    _ people: UInt64, _ sum: UnsafeMutableBufferPointer<UInt64>,
    _ eights: UnsafeMutableBufferPointer<UInt64>, _ figures: UnsafeMutableBufferPointer<Int>,
    row: Int
  ) {
    let upper = UnsafeMutableBufferPointer(rebasing: sum[3...])
    for group in 0..<(scale.sums / 8) {
      let here = people & Self.people(with: group, in: upper, planes: scale.sumPlanes - 3)
      if here == 0 { continue }
      for low in 0..<8 {
        figures[row + 8 * group + low] += (here & eights[low]).nonzeroBitCount
      }
    }
  }

  /// Those whose planes spell a number.
  private static func people(
    with number: Int, in planes: UnsafeMutableBufferPointer<UInt64>, planes count: Int
  ) -> UInt64 {
    var people = ~UInt64(0)
    for plane in 0..<count {
      people &= number >> plane & 1 == 1 ? planes[plane] : ~planes[plane]
    }
    return people
  }
}
