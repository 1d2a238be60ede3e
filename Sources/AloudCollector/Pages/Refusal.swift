import AloudHTTP
import AloudMarkup
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

  /// Short, without style and script; each sentence says which language it is in.
  func page(of survey: Survey) -> Page {
    var languages: [Language] = []
    for language in survey.languages.map(survey.pageLanguage) where !languages.contains(language) {
      languages.append(language)
    }
    let title = languages.map { PageWording(in: $0).neutralTitle }.joined(separator: " · ")
    let heading = said(in: languages, \.neutralTitle).joined(separator: " · ")
    let sentences = said(in: languages, sentence).map { line -> HTML in "<p>\(line)</p>\n" }
    let html: HTML = """
      <!doctype html>
      <html lang="\(languages[0].tag)">
      <head><meta charset="utf-8"><title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"></head>
      <body><main><h1>\(heading)</h1>
      \(sentences.joined())</main></body></html>

      """
    return Page(
      bytes: Array(html.text.utf8),
      contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'")
  }

  private func said(in languages: [Language], _ text: (PageWording) -> String) -> [HTML] {
    languages.map { "<span lang=\"\($0.tag)\">\(text(PageWording(in: $0)))</span>" }
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
