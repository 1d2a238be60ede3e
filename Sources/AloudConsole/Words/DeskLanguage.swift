package import AloudModel

/// A language of the desk: one in which there are words of ours.
package typealias DeskLanguage = WordedLanguage

extension DeskLanguage {
  /// What stands around every page.
  var frame: FrameWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
