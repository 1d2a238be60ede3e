package import AloudModel

/// The languages in which whoever runs a survey is spoken to.
package enum DeskLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case spanish = "es"

  /// Nothing, where there are no words of ours in a language.
  package init?(_ language: Language) { self.init(rawValue: language.tag) }

  /// - Parameter place: where the commands that are named have to look.
  package func words(at place: NextPlace = .here) -> any DeskWording {
    switch self {
    case .english: EnglishWording(place: place)
    case .spanish: SpanishWording(place: place)
    }
  }
}
