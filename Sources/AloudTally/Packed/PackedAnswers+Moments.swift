extension PackedAnswers {
  /// Sums and sums of products of one scale's keyed values, over people who answered all of it.
  ///
  /// - Parameter lowest: the value of the lowest option.
  /// - Precondition: the place is a scale.
  func moments(ofScale place: Int, lowest: Int) -> CrossMoments {
    let scale = scales[place]
    let stride = scales.reduce(0) { $0 + $1.words }
    let start = scales[..<place].reduce(0) { $0 + $1.words }
    var counts = PlaneMoments(scale: scale)
    words.withUnsafeBufferPointer { words in
      for block in 0..<blocks {
        counts.add(
          UnsafeBufferPointer(rebasing: words[(block * stride + start)...].prefix(scale.words)))
      }
    }
    return counts.moments(offset: lowest - 1)
  }
}

/// Sums of products of positions, from planes: each pair of planes counts by its powers of two.
private struct PlaneMoments {
  private let scale: PackedScale
  private var complete = 0
  private var sums: [Int]
  private var products: [Int]

  init(scale: PackedScale) {
    self.scale = scale
    sums = Array(repeating: 0, count: scale.items)
    products = Array(repeating: 0, count: scale.items * scale.items)
  }

  mutating func add(_ words: UnsafeBufferPointer<UInt64>) {
    let planes = scale.planes
    var all = ~UInt64(0)
    for item in 0..<scale.items {
      all &= (0..<planes).reduce(UInt64(0)) { $0 | words[item * planes + $1] }
    }
    if all == 0 { return }
    complete += all.nonzeroBitCount
    for row in 0..<scale.items {
      for upper in 0..<planes {
        let some = words[row * planes + upper] & all
        sums[row] += some.nonzeroBitCount << upper
        for column in 0...row {
          for lower in 0..<planes {
            let both = some & words[column * planes + lower]
            products[row * scale.items + column] += both.nonzeroBitCount << (upper + lower)
          }
        }
      }
    }
  }

  /// A value is its position plus the offset.
  func moments(offset: Int) -> CrossMoments {
    let values = sums.map { $0 + complete * offset }
    let items = scale.items
    let all = (0..<(items * items)).map { place in
      let (row, column) = (max(place / items, place % items), min(place / items, place % items))
      return products[row * items + column] + offset * (sums[row] + sums[column])
        + complete * offset * offset
    }
    return CrossMoments(complete: complete, sums: values, products: all)
  }
}
