import AloudModel

/// The sentences of the key page, in one language.
struct KeyPageWording {
  let title: String
  let languages: String
  let purpose: String
  let before: [String]
  let scriptNeeded: String
  let make: String
  let cards: String
  let cardsAdvice: String
  let print: String
  let cardTitle: String
  let kept: String
  let sealed: String
  let cardWarning: String
  let keyWords: String
  let counted: String
  let check: String
  let checkLabel: String
  let checkHint: String
  let checkRight: String
  let checkWrong: String
  let checkShort: String
  let line: String
  let lineAdvice: String
  let lineTitle: String
  let end: String
  let endAdvice: String
}

extension KeyPageWording {
  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }
}
