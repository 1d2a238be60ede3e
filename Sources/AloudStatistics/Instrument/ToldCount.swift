import AloudTally

/// A count of people out of others as it may be printed: no count under three, and none that leaves fewer
/// than three over.
package enum ToldCount: Hashable, Sendable {
  case people(Int, of: Int)
  /// One or two.
  case few
  /// All but one or two.
  case nearlyAll
  /// Not told, since a count of one or two would follow from it.
  case withheld

  package static let fewest = 3

  /// - Precondition: the part is not larger than the whole.
  package init(_ part: Int, of whole: Int) {
    precondition((0...whole).contains(part), "a part of the people")
    if (1..<Self.fewest).contains(part) {
      self = .few
    } else if (1..<Self.fewest).contains(whole - part) {
      self = .nearlyAll
    } else {
      self = .people(part, of: whole)
    }
  }

  /// Counts of which each may include the next: a difference of one or two between neighbours tells the
  /// smaller one, which is then not printed.
  package static func nested(_ parts: [Int], of whole: Int) -> [ToldCount] {
    var told: [ToldCount] = []
    var printed: [Int] = []
    for part in parts {
      let isNear = printed.contains { (1..<fewest).contains(abs($0 - part)) }
      let count = ToldCount(part, of: whole)
      told.append(isNear ? .withheld : count)
      if !isNear, case .people(let people, _) = count { printed.append(people) }
    }
    return told
  }

  /// The share with Wilson's interval; nothing where the count is not told.
  package var share: ShareEstimate? {
    switch self {
    case .people(let people, let whole): ShareEstimate.wilson(people, of: whole).value
    case .few, .nearlyAll, .withheld: nil
    }
  }
}
