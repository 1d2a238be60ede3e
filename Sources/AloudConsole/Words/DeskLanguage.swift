package import AloudModel

/// A language of the desk.
package enum DeskLanguage: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case spanish = "es"

  package var language: Language {
    guard let language = Language(rawValue) else { preconditionFailure("its tag is one") }
    return language
  }

  /// What stands around every page.
  var frame: FrameWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
