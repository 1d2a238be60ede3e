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
    let ladders = ladders(of: language)
    guard !ladders.isEmpty else { return .unknown }
    let plain = labels.map(joined)
    for ladder in ladders {
      let ranks = plain.map { label in ladder.firstIndex { $0.contains(label) } }
      guard ranks.count(where: { $0 != nil }) * 2 > ranks.count else { continue }
      return direction(of: ranks.compactMap(\.self))
    }
    return .unknown
  }

  /// The first label that says less than one before it, by the words of one language.
  static func fall(of labels: [String], in language: Language) -> Int? {
    let plain = labels.map(joined)
    for ladder in ladders(of: language) {
      let ranks = plain.map { label in ladder.firstIndex { $0.contains(label) } }
      guard ranks.count(where: { $0 != nil }) * 2 > ranks.count else { continue }
      let known = ranks.enumerated().compactMap { place, rank in rank.map { (place, $0) } }
      return zip(known, known.dropFirst()).first { $1.1 < $0.1 }?.1.0
    }
    return nil
  }

  /// What the words of the known languages tell, where nothing says which language it is.
  static func ofAnyLanguage(_ labels: [String]) -> [ScaleDirection] {
    DegreeMark.languages.sorted().compactMap { Language($0) }.map { of(labels, in: $0) }
      .filter { $0 != .unknown }
  }

  /// Each step's labels as they are compared.
  private static func ladders(of language: Language) -> [[Set<String>]] {
    known[language.tag] ?? []
  }

  private static let known: [String: [[Set<String>]]] = Dictionary(
    uniqueKeysWithValues: DegreeMark.languages.sorted().compactMap { tag in
      Language(tag).map { language in
        let ladders =
          AdviceWords.words(of: language)?.ladders ?? DegreeWords.ladders(of: language)
        return (tag, ladders.map { $0.map { Set($0.map(joined)) } })
      }
    })

  /// Small letters without signs, so that `D\u{2019}accord.` and "1 - d'accord" are one.
  private static func joined(_ label: String) -> String {
    PlainLabel(label).clauses.joined(separator: " ")
  }

  private static func direction(of ranks: [Int]) -> ScaleDirection {
    let steps = zip(ranks, ranks.dropFirst())
    guard ranks.count > 1 else { return .unknown }
    if steps.allSatisfy({ $0 <= $1 }) { return .rising }
    return steps.allSatisfy { $0 >= $1 } ? .falling : .mixed
  }
}
