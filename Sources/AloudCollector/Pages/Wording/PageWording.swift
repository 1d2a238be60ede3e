import AloudModel

/// The sentences of the pages that are not the survey's own, in one language.
struct PageWording {
  // MARK: - Every page
  var neutralTitle = ""
  var errorTitle = ""
  var skipLink = ""
  var languages = ""
  var help = ""
  var preview = ""
  var station = ""

  // MARK: - The start
  var start = ""
  /// Who cannot see an answer, whatever they do alone.
  var neverSee: @Sendable (CountingPlace) -> String = \.rawValue
  var lead = ""
  /// Of the device, where no file is saved.
  var nothingKept = ""
  var leaving = ""
  var surveyWords = ""
  /// Where the same words stand.
  var compareWithSlip = ""
  var compareWithPoster = ""
  /// In a file: what the form words on paper are.
  var formWords = ""
  var webWay = ""
  var fileWay = ""
  var goal = ""
  /// What was done since the last survey.
  var since = ""
  /// These are given a moment in words.
  var open: @Sendable (String) -> String = { $0 }
  var opens: @Sendable (String) -> String = { $0 }
  var changed = ""
  /// The day on which the last survey closed.
  var lastTime: @Sendable (String) -> String = { $0 }
  var promisesKept = ""
  /// Given the key holder's role.
  var weaker: @Sendable (Weakening, String) -> String = { weakening, _ in weakening.rawValue }
  var newKey = ""
  /// How many questions there are now, and how many there were.
  var questionsNow: @Sendable (Int, Int) -> String = { "\($0) \($1)" }
  var linkIsOpen = ""

  // MARK: - The code
  var slip = ""
  var code = ""
  /// From the number of symbols on a slip.
  var codeHint: @Sendable (Int) -> String = { _ in "" }
  var codeReason = ""
  var codeIncomplete: @Sendable (Int) -> String = { _ in "" }
  var codeMistyped = ""
  var codeMissing = ""

  // MARK: - The questions
  var part = ""
  var or = ""
  var preferNotToAnswer = ""
  var preferNotToSay = ""
  var aboutYou = ""
  var aboutYouReason = ""
  var comments = ""
  var commentAdvice = ""
  var commentHarm: @Sendable (String) -> String = { $0 }
  var commentLimit: @Sendable (Int) -> String = { "\($0)" }
  var commentLeft = ""
  var commentFull = ""
  var mayQuote = ""
  var back = ""
  var forward = ""

  // MARK: - A computer for many
  var startOver = ""
  var startOverAsk = ""
  var idle = ""
  var stillHere = ""

  // MARK: - Send
  var send = ""
  var answered = ""
  var whatSendDoes = ""
  var sealedByBrowser = ""
  var sealedByServer = ""
  var exactly = ""
  var exactlyByBrowser = ""
  var exactlyByServer = ""
  var sending = ""
  var unreachable = ""
  var late = ""
  var blank = ""
  var blankSlip = ""
  var noSending = ""

  // MARK: - Sent
  var sent = ""
  var sentNobodyKnows = ""
  var sentNext: @Sendable (String) -> String = { $0 }
  var sentByBrowser = ""
  var sentByServer = ""
  var closePage = ""
  var nextPerson = ""
  var receipt = ""
  var receiptNote = ""

  /// Without script, at a computer that many use.
  var nextStart = ""

  // MARK: - A file
  var save = ""
  var whatSaveDoes = ""
  var saved = ""
  var savedName = ""
  var savedWhere = ""
  var savedReceipt = ""
  var saveAgain = ""
  var exactlySaved = ""
  var exactlyInFile = ""
  var scriptNeeded = ""

  // MARK: - Problems
  var problem = ""
  var codeUsed = ""
  var copy = ""
  var unknownCode = ""
  var voidedCode = ""
  var malformed = ""
  var malformedCode = ""
  var tooLarge = ""
  var notStored = ""
  var notFound = ""
  /// What is said of a request that is not even looked at.
  var anotherWay = ""
  var anotherSite = ""
  var noRequest = ""
  var method = ""
  /// On a server of many schools: what is said where nothing is asked, and over the links where several
  /// surveys are.
  var noSchool = ""
  var noSurvey = ""
  var outOfOrder = ""
  var severalSurveys = ""
  var closed: @Sendable (String) -> String = { $0 }
  /// The same to whoever sent nothing.
  var over: @Sendable (String) -> String = { $0 }
  var toStart = ""

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }

  init(_ fill: (inout PageWording) -> Void) { fill(&self) }
}
