import AloudHTTP
import AloudModel

/// Why nothing is asked at an address: one sentence in every language that has words of ours, and nothing
/// of any school.
enum Vacancy: Hashable, CaseIterable {
  case noSchool
  case noSurvey
  /// The files of the school's survey are not as they were written.
  case outOfOrder

  static let languages = WordedLanguage.allCases.map(\.language)

  var status: Status {
    switch self {
    case .noSchool, .noSurvey: .notFound
    case .outOfOrder: .serviceUnavailable
    }
  }

  var page: Page { PlainPage(languages: Self.languages, sentence: sentence).page }

  private func sentence(_ words: PageWording) -> String {
    switch self {
    case .noSchool: words.noSchool
    case .noSurvey: words.noSurvey
    case .outOfOrder: words.outOfOrder
    }
  }
}
