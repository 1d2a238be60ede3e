import AloudDefinition
import AloudModel

/// The sentences of the sheet for a pen that are not the survey's own, in one language.
struct PrintedSheetWording {
  let code: String
  let mark: String
  let preferNotToAnswer: String
  let preferNotToSay: String
  let mayQuote: String
  let commentHint: String
  /// Said beside what becomes of comments.
  let typists: String
  let aboutYou: String
  let comments: String
  let part: @Sendable (_ place: Int, _ count: Int) -> String
  /// From the fewest answers of which a group is shown.
  let groups: @Sendable (Int) -> String
  /// The promise in short, a sentence or two a line.
  let promise: @Sendable (_ role: String, _ closes: String) -> [String]
  /// Before the six words.
  let surveyWords: String
  let compare: String
  let contact: @Sendable (String) -> String

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }
}

extension PrintedSheetWording {
  init(
    code: String, mark: String, preferNotToAnswer: String, preferNotToSay: String,
    mayQuote: String, commentHint: String, typists: String, aboutYou: String, comments: String,
    part: @escaping @Sendable (Int, Int) -> String, groups: @escaping @Sendable (Int) -> String,
    promise: @escaping @Sendable (String, String) -> [String],
    words: (survey: String, compare: String),
    contact: @escaping @Sendable (String) -> String
  ) {
    (self.code, self.mark, self.mayQuote, self.commentHint) = (code, mark, mayQuote, commentHint)
    (self.preferNotToAnswer, self.preferNotToSay) = (preferNotToAnswer, preferNotToSay)
    self.typists = typists
    (self.aboutYou, self.comments) = (aboutYou, comments)
    (self.part, self.groups, self.promise) = (part, groups, promise)
    (surveyWords, compare) = words
    self.contact = contact
  }
}
