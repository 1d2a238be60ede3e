import AloudDesk
import AloudModel

/// The sentences of the short questions.
struct SetupWords: Sendable {
  struct Told: Sendable {
    let label: String
    let note: String
  }

  struct Step: Sendable {
    let title: String
    let why: String
  }

  let newTitle: String
  let newNote: String
  let school: String
  let noSchool: String
  let isThere: String
  let template: String
  let templates: @Sendable (ShippedTemplate) -> Told
  let languages: String
  /// In one language, or in several, the first of which is asked first.
  let languageNames: @Sendable ([DeskLanguage]) -> String
  let zone: String
  let zoneHint: String
  let noZone: String
  let choose: String
  let place: @Sendable (Int, Int) -> String
  let step: @Sendable (SetupStep) -> Step
  let goal: String
  let invited: String
  let invitedHint: String
  let noNumber: String
  let tooFew: @Sendable (Int) -> String
  let opens: String
  let opensHint: String
  let closes: String
  let closesHint: String
  let time: String
  let timeHint: String
  let noDay: String
  let noTime: String
  let closesFirst: String
  let ways: String
  let way: @Sendable (Channel) -> Told
  let linkAlone: String
  let whereTo: String
  let whereHint: String
  let contact: String
  let contactHint: String
  let role: String
  let firstLanguage: String
  let languageName: @Sendable (DeskLanguage) -> String

  /// The tag, where we have no name.
  func name(of language: Language) -> String {
    DeskLanguage(language).map(languageName) ?? language.tag
  }
}

extension DeskLanguage {
  var setup: SetupWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
