import AloudMarkup
import AloudModel

/// What is said before anybody was let in, while no language is known: in one language.
struct DoorWords: Sendable {
  let open: String
  let lockedTitle: String
  /// Before and behind the command that opens the desk.
  let opening: (before: String, behind: String)
}

extension DeskLanguage {
  private var door: DoorWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }

  /// The words of a link to the desk, in every language.
  static var openInAll: HTML {
    allCases.map { language -> HTML in
      "<span lang=\"\(language.rawValue)\">\(language.door.open)</span>"
    }.joined(separator: " · ")
  }

  /// That the desk is locked, and how it is opened, in every language.
  static var lockedInAll: HTML {
    allCases.map { language -> HTML in
      let (words, number) = (language.door, language == allCases.first ? 1 : 2)
      return """
        <div lang="\(language.rawValue)"><h\(number)>\(words.lockedTitle)</h\(number)>
        <p>\(words.opening.before) <code>aloud open</code>\(words.opening.behind)</p></div>

        """
    }.joined()
  }
}
