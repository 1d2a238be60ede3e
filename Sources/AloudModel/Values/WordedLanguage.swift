/// The languages in which there are words of ours: all that a survey asks in another one is asked in the
/// survey's words, and what Aloud says beside them is English.
///
/// Every wording is chosen by a switch over this without `default`, so that a new language is a case here,
/// the words, and what the compiler then asks for.
package enum WordedLanguage: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case spanish = "es"

  /// Nothing, where there are no words of ours.
  package init?(_ language: Language) { self.init(rawValue: language.tag) }

  /// English, where there are no words of ours.
  package init(serving language: Language) { self = Self(language) ?? .english }

  package var language: Language {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
