import AloudModel

/// What one item's answers in a group may be without another mean of the scale in whole points: by how many
/// more or fewer answer it, by how much their sum may differ.
struct GroupSlack: Hashable {
  /// From two fewer to two more.
  private let sums: [ClosedRange<Int>?]

  private static let most = 2
  /// Farther off than any sum.
  private static let never = 1 << 20

  /// - Parameter items: the group's answers to each item of the scale.
  init(_ items: [AnsweredItem], place: Int, minimumGroup: Int) {
    let mean = items.meanInWholePOMP
    let reach = (Self.most + 1) * items[place].steps + 4
    sums = (-Self.most...Self.most).map { more in
      func isSame(_ by: Int) -> Bool {
        var others = items
        others[place] = items[place].moved(by: by, answering: more)
        return others[place].isAnswered(minimumGroup: minimumGroup)
          && others.meanInWholePOMP == mean
      }
      let same = (-reach...reach).filter(isSame)
      return same.first.flatMap { first in same.last.map { first...$0 } }
    }
  }

  /// Nothing but the sum as it is.
  static let none = GroupSlack()

  private init() { sums = [nil, nil, 0...0, nil, nil] }

  /// How far a drift lies above what the mean leaves open, or below it.
  func excess(_ drift: GroupDrift) -> Int {
    guard abs(drift.answered) <= Self.most, let sums = sums[drift.answered + Self.most] else {
      return Self.never
    }
    if drift.sum < sums.lowerBound { return drift.sum - sums.lowerBound }
    return max(0, drift.sum - sums.upperBound)
  }
}

/// By how much a group's sum, and those who answered, are moved.
struct GroupDrift: Hashable {
  var sum = 0
  var answered = 0

  static func += (left: inout GroupDrift, right: GroupDrift) {
    left.sum += right.sum
    left.answered += right.answered
  }
}
