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
  /// What a question asks for that points at one person, whatever it is.
  let identifyingAnything: PhraseList
  /// The same, by what is asked for.
  let identifying: [(kind: Identifying, phrases: PhraseList)]
  /// Labels of options from the lowest to the highest, one list a kind of scale.
  let ladders: [[Set<String>]]

  init(
    joiners: PhraseList, joinerExceptions: PhraseList, pairings: PhraseList,
    subordinators: Set<String>, negations: PhraseList, negationExceptions: PhraseList,
    absolutes: PhraseList, absoluteExceptions: PhraseList, loaded: PhraseList,
    identifying: [(kind: Identifying, phrases: PhraseList)], ladders: [[Set<String>]]
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
    self.identifyingAnything = PhraseList(joining: identifying.map(\.phrases))
    self.identifying = identifying
    self.ladders = ladders
  }

  /// Nothing, where no words of the language are known.
  static func words(of language: Language) -> AdviceWords? {
    switch language.tag {
    case "en": english
    case "es": spanish
    default: nil
    }
  }
}
