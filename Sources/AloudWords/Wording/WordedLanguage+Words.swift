package import AloudModel

extension WordedLanguage {
  /// What is said to whoever runs a survey.
  ///
  /// - Parameter place: where the commands that are named have to look.
  package func words(at place: NextPlace = .here) -> any DeskWording {
    switch self {
    case .english: EnglishWording(place: place)
    case .spanish: SpanishWording(place: place)
    }
  }
}
