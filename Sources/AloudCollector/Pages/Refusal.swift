import AloudHTTP
import AloudModel

/// Why a request is not even looked at: one sentence in every language of the survey, and nothing of it.
enum Refusal: Hashable, CaseIterable {
  /// Not over TLS, or not by this computer's own name.
  case anotherWay
  /// A page of another site sent it.
  case anotherSite
  /// Not HTTP.
  case noRequest
  /// Not a way in which a browser asks for a page or sends a form.
  case method

  /// In every language of a survey for which we have words.
  func page(of survey: Survey) -> Page {
    var languages: [Language] = []
    for language in survey.languages.map(survey.pageLanguage) where !languages.contains(language) {
      languages.append(language)
    }
    return page(in: languages)
  }

  func page(in languages: [Language]) -> Page {
    PlainPage(languages: languages, sentence: sentence).page
  }

  private func sentence(_ words: PageWording) -> String {
    switch self {
    case .anotherWay: words.anotherWay
    case .anotherSite: words.anotherSite
    case .noRequest: words.noRequest
    case .method: words.method
    }
  }
}
