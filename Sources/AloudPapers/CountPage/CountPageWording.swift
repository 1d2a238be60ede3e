import AloudModel

/// The sentences of the count page, in one language.
struct CountPageWording {
  let title: String
  let languages: String
  let purpose: String
  let before: [String]
  let scriptNeeded: String
  let network: String
  let card: String
  let cardHint: String
  let rehearse: String
  let rehearseWhy: String
  let line: String
  let lineHint: String
  let rehearseNow: String
  let count: String
  let bundle: String
  let bundleHint: String
  let isItRight: String
  let promiseWords: String
  let keyWords: String
  let register: String
  let bundleWords: String
  let registerRule: String
  let written: String
  let slips: String
  let slipsHint: String
  let known: String
  let knownHint: String
  let comments: String
  let countNow: String
  let counted: String
  let print: String
  let save: String
  let saveFile: String
  let saveWhy: String
  let commentsRule: String
  let end: String
  let endSteps: [String]
  let check: String
  let checkWhy: String
  let checkRelease: String
  let checkSpent: String
  let receipt: String
  let receiptHint: String
  let readBack: String
  let readBackHint: String
  let checkNow: String
  /// What the script says, by what it is about; names in braces are filled in.
  let says: [(key: String, text: String)]

  /// The wording in a language, or in English where there is none yet.
  static func words(in language: Language) -> CountPageWording {
    switch WordedLanguage(serving: language) {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
