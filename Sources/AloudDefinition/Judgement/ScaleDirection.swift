import AloudModel

/// Which way the labels of a list run, where their words tell.
enum ScaleDirection: Hashable {
  /// From less to more.
  case rising
  /// From more to less.
  case falling
  /// Some words are known, and run both ways.
  case mixed
  case unknown

  /// By the words of one language; the words of no other are tried.
  ///
  /// - Parameter labels: at least two, in the order in which they are offered.
  static func of(_ labels: [String], in language: Language) -> ScaleDirection {
    let plain = labels.map { $0.lowercased() }
    for ladder in AdviceWords.words(of: language)?.ladders ?? DegreeWords.ladders(of: language) {
      let ranks = plain.map { label in ladder.firstIndex { $0.contains(label) } }
      guard ranks.count(where: { $0 != nil }) * 2 > ranks.count else { continue }
      return direction(of: ranks.compactMap(\.self))
    }
    return .unknown
  }

  private static func direction(of ranks: [Int]) -> ScaleDirection {
    let steps = zip(ranks, ranks.dropFirst())
    guard ranks.count > 1 else { return .unknown }
    if steps.allSatisfy({ $0 <= $1 }) { return .rising }
    return steps.allSatisfy { $0 >= $1 } ? .falling : .mixed
  }
}
