import AloudModel

/// The sentences of the page on many schools.
struct SchoolsWords: Sendable {
  let title: String
  /// What stands for the folder in the command.
  let folder: String
  let count: @Sendable (_ schools: Int, _ answering: Int) -> String
  let nothingOfPeople: String
  let broken: String
  let brokenNote: String
  let unnamed: String
  let unnamedNote: String
  let answering: String
  let others: String
  let school: String
  let wave: String
  let state: String
  let trouble: String
}

extension DeskLanguage {
  var schools: SchoolsWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
