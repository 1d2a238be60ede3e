import AloudModel

/// The sentences of a sheet that are not the survey's own.
struct SheetWording {
  let school: String
  /// Given two moments in words.
  let open: (String, String) -> String
  /// Before what was done since the last survey.
  let since: String
  let contact: (String) -> String
  /// Given the six words of what was frozen.
  let surveyWords: (String) -> String
  let instructions: [String]
  let codeHint: String
  /// What begins the line that says whose sheet it is, and the line for the code.
  let sheetSign: String
  let codeSign: String
  let part: (_ place: Int, _ count: Int) -> String
  let aboutYou: String
  /// From the fewest answers of which a group is shown.
  let aboutYouHint: @Sendable (Int) -> String
  let comments: String
  let commentHint: String
  let writeBetween: String
  let preferNotToAnswer: String
  let preferNotToSay: String
  let mayQuote: String

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }
}

extension SheetWording {
  init(
    school: String, open: @escaping (String, String) -> String, since: String,
    contact: @escaping (String) -> String, surveyWords: @escaping (String) -> String,
    instructions: [String],
    codeHint: String, signs: (sheet: String, code: String), part: @escaping (Int, Int) -> String,
    aboutYou: String,
    aboutYouHint: @escaping @Sendable (Int) -> String,
    comments: String, commentHint: String,
    writeBetween: String, preferNotToAnswer: String, preferNotToSay: String, mayQuote: String
  ) {
    self.school = school
    self.open = open
    self.since = since
    self.contact = contact
    self.surveyWords = surveyWords
    self.instructions = instructions
    self.codeHint = codeHint
    (sheetSign, codeSign) = signs
    self.part = part
    self.aboutYou = aboutYou
    self.aboutYouHint = aboutYouHint
    self.comments = comments
    self.commentHint = commentHint
    self.writeBetween = writeBetween
    self.preferNotToAnswer = preferNotToAnswer
    self.preferNotToSay = preferNotToSay
    self.mayQuote = mayQuote
  }
}
