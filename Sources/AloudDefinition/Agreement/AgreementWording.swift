import AloudModel

/// The sentences of the agreement, in one language.
struct AgreementWording {
  let title: String
  let principal: String
  let keyHolder: @Sendable (_ role: String) -> String
  let both: String
  let surveyWords: String
  let keyWords: String
  let pageWords: String
  let aboutPages: String
  /// Given how the SHA-256 of the count page begins.
  let countPage: @Sendable (String) -> String
  let compare: String
  /// Where there are no slips.
  let compareOverLink: String
  let date: String
  /// How many, from when and to when.
  let asked: @Sendable (_ invited: Int, _ opens: String, _ closes: String) -> String
  /// Where people answer, from the definition.
  let place: @Sendable (String) -> String
  let outside: @Sendable (String) -> String
  /// How many earlier surveys the manifest names, which were counted and reported.
  let earlier: @Sendable (Int) -> String
  let principalPoints: @Sendable (_ sharedBy: String) -> [String]
  /// What the key holder promises whatever the settings.
  let key: [String]
  let counted: @Sendable (CountingPlace) -> String
  let slips: @Sendable (_ invited: Int) -> String
  let comments: String
  let floor: @Sendable (_ minimum: Int) -> String
  let bothAlways: [String]

  func keyHolderPoints(_ survey: Survey, _ wave: Wave) -> [String] {
    let promise = survey.promise
    let drawn = promise.channels.contains { $0 != .link } ? [slips(wave.invited)] : []
    let written = survey.comments(askedIn: wave).isEmpty ? [] : [comments]
    return key + [counted(promise.count)] + drawn + written
  }

  func bothPoints(_ promise: Promise) -> [String] { [floor(promise.minimumResponses)] + bothAlways }
}

extension AgreementWording {
  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }
}
