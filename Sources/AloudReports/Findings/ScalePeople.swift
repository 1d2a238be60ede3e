import AloudDisclosure
import AloudModel

/// How many gave the safer answers to the questions of one scale: from the question with the fewest to the
/// one with the most.
///
/// Nothing is said of how many people are on the safer side of the scale: that needs all answers of one
/// person.
struct ScalePeople: Hashable, Sendable {
  let fewest: Number
  let most: Number
  /// Everybody counted.
  let counted: Int
  /// Whether, on most of the questions, three in ten or more gave the safer answers and as many the less
  /// safe ones; nothing where that is not known.
  let isSplit: Bool?

  /// How many people gave the safer answers to a question.
  enum Number: Hashable, Sendable, Comparable {
    case fewOrNone
    case people(Int)
    case allOrNearlyAll
  }

  /// Nothing where some question of the scale says nothing.
  init?(of scale: Scale, in wave: WaveReading) {
    guard let counted = wave.release.counted.value else { return nil }
    let readings = scale.items.map { ItemReading(of: $0, on: scale, in: wave).people }
    let numbers = readings.compactMap { $0.map(Number.init) }
    guard numbers.count == readings.count, let fewest = numbers.min(), let most = numbers.max()
    else { return nil }
    self.fewest = fewest
    self.most = most
    self.counted = counted
    let splits = readings.compactMap { $0?.isSplit }
    let yes = splits.count { $0 }
    let unknown = readings.count - splits.count
    if 2 * yes > readings.count {
      isSplit = true
    } else {
      isSplit = 2 * (yes + unknown) > readings.count ? nil : false
    }
  }
}

extension ScalePeople.Number {
  fileprivate init(_ people: PeopleReading) {
    switch people.parts {
    case .words(.allOrNearlyAll): self = .allOrNearlyAll
    case .words(.fewOrNone): self = .fewOrNone
    case .sides(let safer, _, _, _), .saferOrNot(let safer, _): self = .people(safer)
    }
  }
}

extension PeopleReading {
  /// Whether three in ten or more are on each side; nothing where the two sides are not both told.
  fileprivate var isSplit: Bool? {
    switch parts {
    case .sides(let safer, _, let lessSafe, _):
      total.map { 10 * safer >= 3 * $0 && 10 * lessSafe >= 3 * $0 }
    case .saferOrNot(let safer, let notSafer):
      10 * min(safer, notSafer) < 3 * (safer + notSafer) ? false : nil
    case .words: false
    }
  }
}
