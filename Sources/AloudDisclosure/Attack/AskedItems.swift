import AloudAttack
import AloudModel

/// The questions of one release, each with what makes it the same question in another survey, under other
/// ids and revisions.
struct AskedItems: Hashable {
  let items: [AskedItem]
  /// Of the groups: which there are, and which join which.
  let breakdowns: [Breakdown]

  init(_ release: Release) {
    breakdowns = release.manifest.survey.breakdowns
    guard let counted = release.counted.value else {
      items = []
      return
    }
    let published = Dictionary(
      firstOf: release.published.flatMap { $0.items }.map { ($0.id, $0) })
    let survey = release.manifest.survey
    items = release.manifest.scales.flatMap { scale in
      let place = survey.scales.firstIndex { $0.id == scale.id } ?? 0
      return scale.items.enumerated().compactMap { number, item in
        published[item.id].map { table in
          AskedItem(
            words: AskedItem.words(of: item.text), scale: scale.id, scalePlace: place,
            number: number, keying: item.keying, table: table, counted: counted)
        }
      }
    }
  }
}

/// One question as one wave asked it.
struct AskedItem: Hashable {
  /// In every language, without case, spaces and punctuation.
  let words: Set<String>
  let scale: Identifier<Scale>
  let scalePlace: Int
  /// Its place in the scale.
  let number: Int
  let keying: Keying
  let table: PublishedItem
  let counted: Int

  static func words(of text: LocalizedText) -> Set<String> {
    Set(
      text.texts.values.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
        .filter { !$0.isEmpty })
  }

  func hasTheWords(of other: AskedItem) -> Bool {
    !words.isDisjoint(with: other.words) && options == other.options
  }

  /// Whether it stands where the other stood: reworded, it may still be the same question.
  func hasThePlace(of other: AskedItem) -> Bool {
    (scale == other.scale || scalePlace == other.scalePlace) && number == other.number
      && options == other.options
  }

  private var options: Int { table.sides.count }
}

extension AskedItems {
  /// The questions that both asked: by their words, else by their place.
  func shared(with later: AskedItems) -> [AcrossWaves.Question] {
    var left = items
    var questions: [AcrossWaves.Question] = []
    var unmatched: [AskedItem] = []
    func match(_ after: AskedItem, _ isSame: (AskedItem) -> Bool) -> Bool {
      guard let place = left.firstIndex(where: isSame) else { return false }
      let before = left.remove(at: place)
      questions.append(
        AcrossWaves.Question(
          before: before.table, after: after.table, people: (before.counted, after.counted),
          turned: before.keying != after.keying))
      return true
    }
    for after in later.items where !match(after, after.hasTheWords) { unmatched.append(after) }
    for after in unmatched { _ = match(after, after.hasThePlace) }
    return questions
  }

  /// Whether no question is in both.
  func isApart(from other: AskedItems) -> Bool {
    let words = other.items.reduce(into: Set<String>()) { $0.formUnion($1.words) }
    return items.allSatisfy { words.isDisjoint(with: $0.words) }
  }

  /// Two waves that ask different questions, as one.
  func joined(with other: AskedItems) -> AskedItems {
    AskedItems(items: items + other.items, breakdowns: breakdowns)
  }

  private init(items: [AskedItem], breakdowns: [Breakdown]) {
    self.items = items
    self.breakdowns = breakdowns
  }
}
