import AloudModel

/// The sentences of the pages that are not the survey's own, in one language.
struct PageWording {
  // MARK: - Every page
  let neutralTitle: String
  let errorTitle: String
  let skipLink: String
  let languages: String
  let help: String
  let preview: String
  let station: String

  // MARK: - The start
  let start: String
  /// Who cannot see an answer, whatever they do alone.
  let neverSee: @Sendable (CountingPlace) -> String
  let lead: String
  /// Of the device, where no file is saved.
  let nothingKept: String
  let leaving: String
  let surveyWords: String
  /// Where the same words stand.
  let compareWithSlip: String
  let compareWithPoster: String
  /// In a file: what the form words on paper are.
  let formWords: String
  let webWay: String
  let fileWay: String
  let goal: String
  /// What was done since the last survey.
  let since: String
  /// These are given a moment in words.
  let open: @Sendable (String) -> String
  let opens: @Sendable (String) -> String
  let changed: String
  /// The day on which the last survey closed.
  let lastTime: @Sendable (String) -> String
  let promisesKept: String
  /// Given the key holder's role.
  let weaker: @Sendable (Weakening, String) -> String
  let newKey: String
  /// How many questions there are now, and how many there were.
  let questionsNow: @Sendable (Int, Int) -> String
  let linkIsOpen: String

  // MARK: - The code
  let slip: String
  let code: String
  /// From the number of symbols on a slip.
  let codeHint: @Sendable (Int) -> String
  let codeReason: String
  let codeIncomplete: @Sendable (Int) -> String
  let codeMistyped: String
  let codeMissing: String

  // MARK: - The questions
  let part: String
  let or: String
  let preferNotToAnswer: String
  let preferNotToSay: String
  let aboutYou: String
  let aboutYouReason: String
  let comments: String
  let commentAdvice: String
  let commentHarm: @Sendable (String) -> String
  let commentLimit: @Sendable (Int) -> String
  let commentLeft: String
  let commentFull: String
  let mayQuote: String
  let back: String
  let forward: String

  // MARK: - A computer for many
  let startOver: String
  let startOverAsk: String
  let idle: String
  let stillHere: String

  // MARK: - Send
  let send: String
  let answered: String
  let whatSendDoes: String
  let sealedByBrowser: String
  let sealedByServer: String
  let exactly: String
  let exactlyByBrowser: String
  let exactlyByServer: String
  let sending: String
  let unreachable: String
  let late: String
  let blank: String
  let blankSlip: String
  let noSending: String

  // MARK: - Sent
  let sent: String
  let sentNobodyKnows: String
  let sentNext: @Sendable (String) -> String
  let sentByBrowser: String
  let sentByServer: String
  let closePage: String
  let nextPerson: String
  let receipt: String
  let receiptNote: String

  /// Without script, at a computer that many use.
  let nextStart: String

  // MARK: - A file
  let save: String
  let whatSaveDoes: String
  let saved: String
  let savedName: String
  let savedWhere: String
  let savedReceipt: String
  let saveAgain: String
  let exactlySaved: String
  let exactlyInFile: String
  let scriptNeeded: String

  // MARK: - Problems
  let problem: String
  let codeUsed: String
  let copy: String
  let unknownCode: String
  let voidedCode: String
  let malformed: String
  let malformedCode: String
  let tooLarge: String
  let notStored: String
  let notFound: String
  /// What is said of a request that is not even looked at.
  let anotherWay: String
  let anotherSite: String
  let noRequest: String
  let method: String
  /// On a server of many schools: what is said where nothing is asked, and over the links where several
  /// surveys are.
  let noSchool: String
  let noSurvey: String
  let outOfOrder: String
  let severalSurveys: String
  let closed: @Sendable (String) -> String
  /// The same to whoever sent nothing.
  let over: @Sendable (String) -> String
  let toStart: String
}

extension PageWording {
  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }
}
