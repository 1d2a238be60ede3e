import AloudDefinition
import AloudModel

/// The sentences of slips and posters that are not the survey's own, in one language.
struct PaperWording {
  let code: String
  let receipt: String
  let receiptNote: String
  let anySlip: String
  let typeTheCode: String
  let mobileData: String
  let surveyWords: String
  let keyWords: String
  let formWords: String
  let pageWords: String
  let contact: String
  let compare: String
  /// Of which file the form words are, and with what to compare them.
  let aboutFormWords: String
  /// What the page words are good for.
  let aboutPageWords: String
  let qr: String
  /// What was done since the last survey.
  let since: String
  /// From the definition: which laptop, which folder.
  let place: @Sendable (String) -> String
  let scan: @Sendable (_ address: String) -> String
  /// Where there are no slips.
  let openLink: @Sendable (_ address: String) -> String
  /// Given a moment in words.
  let openUntil: @Sendable (String) -> String
  let sealed: @Sendable (_ role: String, CountingPlace) -> String
  /// How many earlier surveys were counted and reported.
  let earlier: @Sendable (Int) -> String

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }
}

extension PaperWording {
  init(
    code: String, receipt: String, receiptNote: String, anySlip: String, typeTheCode: String,
    mobileData: String, words: (survey: String, key: String, form: String, page: String),
    contact: String,
    compare: String, aboutFormWords: String, aboutPageWords: String, qr: String,
    since: String,
    place: @escaping @Sendable (String) -> String,
    scan: @escaping @Sendable (String) -> String,
    openLink: @escaping @Sendable (String) -> String,
    openUntil: @escaping @Sendable (String) -> String,
    earlier: @escaping @Sendable (Int) -> String,
    sealed: @escaping @Sendable (String, CountingPlace) -> String
  ) {
    self.code = code
    self.receipt = receipt
    self.receiptNote = receiptNote
    self.anySlip = anySlip
    self.typeTheCode = typeTheCode
    self.mobileData = mobileData
    (surveyWords, keyWords, formWords, pageWords) = words
    self.contact = contact
    self.compare = compare
    self.aboutFormWords = aboutFormWords
    self.aboutPageWords = aboutPageWords
    self.qr = qr
    self.since = since
    self.place = place
    self.scan = scan
    self.openLink = openLink
    self.openUntil = openUntil
    self.sealed = sealed
    self.earlier = earlier
  }
}
