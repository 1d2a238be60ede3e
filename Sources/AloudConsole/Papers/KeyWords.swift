import AloudModel

/// The sentences about the key holder's key.
struct KeyWords: Sendable {
  let title: String
  let why: String
  let make: String
  let take: String
  let file: String
  let own: String
  let bring: String
  let paste: String
  let another: String
  let line: String
  let lineHint: String
  let six: String
  let compare: String
  let same: String
}

extension DeskLanguage {
  var key: KeyWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
