import AloudModel

/// What the rules on wording must know of a language.
struct AdviceWords: Sendable {
  /// "and" and "or".
  let joiners: PhraseList
  /// Where these join nothing that can be answered apart.
  let joinerExceptions: PhraseList
  /// Words that make a pair one thing: "each other", "between".
  let pairings: PhraseList
  /// Words after which, up to the next comma, nothing is claimed: "when", "who".
  let subordinators: Set<String>
  let negations: PhraseList
  let negationExceptions: PhraseList
  let absolutes: PhraseList
  let absoluteExceptions: PhraseList
  let loaded: PhraseList
  /// What a question asks for that points at one person, by what it is.
  let identifying: [(kind: Identifying, phrases: PhraseList)]
  /// The words that phrases of any list begin with.
  private let firstWords: Set<String>

  init(
    joiners: PhraseList, joinerExceptions: PhraseList, pairings: PhraseList,
    subordinators: Set<String>, negations: PhraseList, negationExceptions: PhraseList,
    absolutes: PhraseList, absoluteExceptions: PhraseList, loaded: PhraseList,
    identifying: [(kind: Identifying, phrases: PhraseList)]
  ) {
    self.joiners = joiners
    self.joinerExceptions = joinerExceptions
    self.pairings = pairings
    self.subordinators = subordinators
    self.negations = negations
    self.negationExceptions = negationExceptions
    self.absolutes = absolutes
    self.absoluteExceptions = absoluteExceptions
    self.loaded = loaded
    self.identifying = identifying
    let lists =
      [
        joiners, joinerExceptions, pairings, negations, negationExceptions, absolutes,
        absoluteExceptions, loaded,
      ] + identifying.map(\.phrases)
    firstWords = lists.reduce(into: []) { $0.formUnion($1.firstWords) }
  }

  /// The places among the words at which a phrase can begin.
  func openings(among words: [Word]) -> [Int] {
    words.indices.filter { firstWords.contains(words[$0].text) }
  }

  /// Nothing, where no words of the language are known.
  static func words(of language: Language) -> AdviceWords? {
    switch WordedLanguage(language) {
    case .english: english
    case .spanish: spanish
    case nil: nil
    }
  }
}
