import AloudModel

/// Labels that say more or less of one word: `Not true`, `Partly true`, `Very true`; `Very unsafe`,
/// `Unsafe`, `Safe`. Forms are read with it; it guesses from the shape of the words.
enum DegreePhrase {
  /// Which way a list runs, by the labels of one language.
  static func direction(of labels: [String], in language: Language) -> ScaleDirection {
    guard let words = DegreePhraseWords.of(language) else { return .unknown }
    let plain = labels.map { PlainLabel($0).joined.replacing("-", with: " ") }
    let ranks = ranks(of: plain, words) ?? yesAndNo(plain, labels, words)
    guard let ranks, Set(ranks).count > 1 else { return .unknown }
    let steps = zip(ranks, ranks.dropFirst())
    if steps.allSatisfy({ $0 <= $1 }) { return .rising }
    return steps.allSatisfy { $0 >= $1 } ? .falling : .unknown
  }

  /// How much each label says, where all of them say it of one word or its contrary.
  private static func ranks(of labels: [String], _ words: DegreePhraseWords) -> [Int]? {
    let isMiddle = labels.map { label in words.middles.contains(where: label.hasPrefix) }
    let parts = labels.map { part(of: $0, words) }
    let cores = Set(zip(parts, isMiddle).filter { !$0.1 }.map(\.0.core))
    let base = cores.sorted().first { core in
      !words.contraries.contains {
        core.hasPrefix($0) && cores.contains(String(core.dropFirst($0.count)))
      }
    }
    // A middle lies between two sides.
    let hasContrary = base.map { base in
      words.contraries.contains { cores.contains($0 + base) }
    }
    guard let base, hasContrary == true || !isMiddle.contains(true) else { return nil }
    var ranks: [Int] = []
    for (part, isMiddle) in zip(parts, isMiddle) {
      if isMiddle {
        ranks.append(0)
      } else if part.core == base {
        ranks.append(part.degree)
      } else if words.contraries.contains(where: { $0 + base == part.core }) {
        ranks.append(-part.degree)
      } else {
        return nil
      }
    }
    return ranks
  }

  /// How much of it a label says, and what it is the degree of.
  private static func part(
    of label: String, _ words: DegreePhraseWords
  ) -> (degree: Int, core: String) {
    for (degree, phrases) in words.degrees.enumerated() {
      for phrase in phrases where label.hasPrefix(phrase + " ") {
        return (degree, String(label.dropFirst(phrase.count + 1)))
      }
    }
    return (DegreePhraseWords.bare, label)
  }

  /// `Yes, always`, `Yes, sometimes`, `Maybe`, `No`: by the ends, where something stands between them
  /// or what stands behind yes and no is a degree too.
  private static func yesAndNo(
    _ plain: [String], _ labels: [String], _ words: DegreePhraseWords
  ) -> [Int]? {
    let ranks: [Int] = plain.map { label in
      let first = label.prefix { $0 != " " }
      if words.yes.contains(String(first)) { return 2 }
      return words.no.contains(String(first)) ? 0 : 1
    }
    guard let first = ranks.first, let last = ranks.last, abs(first - last) == 2 else { return nil }
    let tails = zip(plain, labels).filter { $0.0.contains(" ") }.map(\.0)
    let hasMiddle = ranks.contains(1)
    let areDegrees = tails.allSatisfy { tail in
      DegreeMark.isIn([String(tail.drop { $0 != " " })])
    }
    return hasMiddle || areDegrees ? ranks : nil
  }
}
