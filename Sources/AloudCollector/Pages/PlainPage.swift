import AloudHTTP
import AloudMarkup
import AloudModel

/// One sentence in several languages, without style and script; each says which language it is in.
struct PlainPage {
  let languages: [Language]
  let sentence: (PageWording) -> String
  var more: HTML = .empty

  var page: Page {
    let title = languages.map { PageWording(in: $0).neutralTitle }.joined(separator: " · ")
    let heading = said(\.neutralTitle).joined(separator: " · ")
    let sentences = said(sentence).map { line -> HTML in "<p>\(line)</p>\n" }
    let html: HTML = """
      <!doctype html>
      <html lang="\(languages[0].tag)">
      <head><meta charset="utf-8"><title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"></head>
      <body><main><h1>\(heading)</h1>
      \(sentences.joined())\(more)</main></body></html>

      """
    return Page(
      bytes: Array(html.text.utf8),
      contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'")
  }

  private func said(_ text: (PageWording) -> String) -> [HTML] {
    languages.map { "<span lang=\"\($0.tag)\">\(text(PageWording(in: $0)))</span>" }
  }
}
