import AloudModel

/// The sentences about a form of another tool.
struct FormWords: Sendable {
  let title: String
  let note: String
  let file: String
  let fileHint: String
  let choices: String
  let choicesHint: String
  let noChoices: String
  let ownChoices: String
  let settings: String
  let noFile: String
  let rest: String
  let leaveOut: String
  let notTaken: String
  /// On the page of a new survey.
  let offer: String
}

extension DeskLanguage {
  var form: FormWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
