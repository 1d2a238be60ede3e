import AloudModel

/// What is said on several pages about one survey.
struct SchoolWords: Sendable {
  let notDone: String
  let changedMeanwhile: String
  let changedNote: String
  let textOnly: String
  let textOnlyNote: String
  let openText: String
  let frozen: String
  let required: String
  let saved: String
  let error: String
  let advice: String
  let line: @Sendable (Int) -> String
  /// That messages about the file are in English.
  let inEnglish: String
}

extension DeskLanguage {
  var school: SchoolWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
