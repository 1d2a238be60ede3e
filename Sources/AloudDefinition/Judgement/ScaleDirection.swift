package import AloudModel

/// Which way the labels of a list run, where their words or amounts tell.
package enum ScaleDirection: Hashable {
  /// From less to more.
  case rising
  /// From more to less.
  case falling
  /// Some words are known, and run both ways.
  case mixed
  case unknown

  /// By the words of one language, or by amounts such as `0-3` and `11+`; the words of no other
  /// language are tried.
  ///
  /// - Parameter labels: at least two, in the order in which they are offered.
  static func of(_ labels: [String], in language: Language) -> ScaleDirection {
    of(labels.map(PlainLabel.init), written: labels, in: language)
  }

  /// - Parameters:
  ///   - plain: the labels as they are compared.
  ///   - written: the same labels.
  static func of(
    _ plain: [PlainLabel], written: [String], in language: Language
  ) -> ScaleDirection {
    if let amounts = Amount.lowest(of: written) { return direction(of: amounts) }
    let ladders = ladders(of: language)
    guard !ladders.isEmpty else { return .unknown }
    let joined = plain.map(\.joined)
    for ladder in ladders {
      if let ranks = ranks(of: joined, in: ladder) { return direction(of: ranks.map(\.rank)) }
    }
    return .unknown
  }

  /// The first label that says less than one before it, by the words of one language.
  package static func fall(of labels: [String], in language: Language) -> Int? {
    let joined = labels.map { PlainLabel($0).joined }
    for ladder in ladders(of: language) {
      guard let known = ranks(of: joined, in: ladder) else { continue }
      return zip(known, known.dropFirst()).first { $1.rank < $0.rank }?.1.place
    }
    return nil
  }

  /// The same, and by the shape of the labels where no list of words tells.
  static func ofForm(_ labels: [String], in language: Language) -> ScaleDirection {
    let known = of(labels, in: language)
    return known == .unknown ? DegreePhrase.direction(of: labels, in: language) : known
  }

  /// The labels that a ladder knows, where it knows more than half of them.
  private static func ranks(
    of labels: [String], in ladder: [Set<String>]
  ) -> [(place: Int, rank: Int)]? {
    let known = labels.enumerated().compactMap { place, label in
      ladder.firstIndex { $0.contains(label) }.map { (place, $0) }
    }
    return known.count * 2 > labels.count ? known : nil
  }

  /// Each step's labels as they are compared; only languages that are used are prepared.
  private static func ladders(of language: Language) -> [[Set<String>]] {
    switch language.tag {
    case "en": english
    case "es": spanish
    case "fr": french
    case "pt": portuguese
    case "de": german
    case "it": italian
    case "nl": dutch
    default: []
    }
  }

  private static let english = prepared("en")
  private static let spanish = prepared("es")
  private static let french = prepared("fr")
  private static let portuguese = prepared("pt")
  private static let german = prepared("de")
  private static let italian = prepared("it")
  private static let dutch = prepared("nl")

  private static func prepared(_ tag: String) -> [[Set<String>]] {
    guard let language = Language(tag) else { return [] }
    return DegreeWords.ladders(of: language).map {
      $0.map { Set($0.map { PlainLabel($0).joined }) }
    }
  }

  private static func direction(of ranks: [Int]) -> ScaleDirection {
    let steps = zip(ranks, ranks.dropFirst())
    guard ranks.count > 1, Set(ranks).count > 1 else { return .unknown }
    if steps.allSatisfy({ $0 <= $1 }) { return .rising }
    return steps.allSatisfy { $0 >= $1 } ? .falling : .mixed
  }
}
