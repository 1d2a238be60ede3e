import AloudMarkup
import AloudModel
import AloudPapers

/// What surrounds every page: the folder, the languages, the way back, the command, the way out.
struct DeskFrame: Sendable {
  /// As the desk calls it.
  let folder: String

  /// One style and no script; a frame holds a page of ours, and stands in none.
  func policy(isFraming: Bool) -> String {
    let frames = isFraming ? "; frame-src 'self'" : ""
    return "default-src 'none'; style-src 'sha256-\(Self.style.digest)'\(frames); "
      + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
  }

  func document(_ page: DeskPage, at path: DeskPath, in language: DeskLanguage) -> [UInt8] {
    let words = language.frame
    let place = page.isFraming ? " class=\"wide\"" as HTML : .empty
    return document(
      title: "\(prefix(page, words))\(page.title) · Aloud", language, isWaiting: page.isWaiting,
      """
      <a class="skip" href="#main">\(words.skip)</a>
      <header>\(head(words, language, path))</header>
      \(trail(page, words))<main id="main" tabindex="-1"\(place)>
      \(page.content)</main>
      <footer>\(command(page, words))\(wayOut(words))</footer>
      """)
  }

  /// The last page for a browser that leaves the desk to others.
  func farewell(_ page: DeskPage, in language: DeskLanguage) -> [UInt8] {
    document(
      title: "\(page.title) · Aloud", language, "<main id=\"main\">\(page.content)</main>")
  }

  /// The last page: nobody is let in behind it.
  func closed(_ words: FrameWords, _ language: DeskLanguage) -> [UInt8] {
    document(
      title: "\(words.closed) · Aloud", language,
      "<main id=\"main\"><h1>\(words.closed)</h1><p>\(words.closedNote)</p></main>")
  }

  private func prefix(_ page: DeskPage, _ words: FrameWords) -> String {
    switch page.outcome {
    case .mistaken: "\(words.error): "
    case .fine, .refused: ""
    }
  }

  private func head(_ words: FrameWords, _ language: DeskLanguage, _ path: DeskPath) -> HTML {
    let choices = DeskLanguage.allCases.map { choice -> HTML in
      let current = choice == language ? " aria-current=\"true\"" as HTML : .empty
      return """
        <button name="language" value="\(choice.rawValue)" lang="\(choice.rawValue)"\
        \(current)>\(choice.frame.name)</button>
        """
    }.joined(separator: "\n")
    return """
      <p class="school"><strong>Aloud</strong> · \(folder)</p>
      <nav aria-label="\(words.languages)"><form method="post" action="/language">\
      <input type="hidden" name="back" value="\(path.text)">\(choices)</form></nav>
      """
  }

  private func trail(_ page: DeskPage, _ words: FrameWords) -> HTML {
    guard !page.trail.isEmpty else { return .empty }
    let links = page.trail.map { link -> HTML in
      "<li><a href=\"\(link.path.text)\">\(link.title)</a></li>"
    }.joined()
    return "<nav class=\"trail\" aria-label=\"\(words.trail)\"><ol>\(links)</ol></nav>\n"
  }

  private func command(_ page: DeskPage, _ words: FrameWords) -> HTML {
    guard let command = page.command else { return .empty }
    return "<p class=\"command\">\(words.command): <code>\(command)</code></p>\n"
  }

  private func wayOut(_ words: FrameWords) -> HTML {
    "<form method=\"post\" action=\"/close\"><button class=\"quiet\">\(words.close)</button></form>"
  }

  private func document(
    title: String, _ language: DeskLanguage, isWaiting: Bool = false, _ body: HTML
  ) -> [UInt8] {
    let again = isWaiting ? "\n<meta http-equiv=\"refresh\" content=\"2\">" as HTML : .empty
    let html: HTML = """
      <!doctype html>
      <html lang="\(language.rawValue)" dir="ltr">
      <head><meta charset="utf-8"><title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">\(again)
      <style>\(Self.style.html)</style></head>
      <body class="desk">\(body)</body></html>

      """
    return Array(html.text.utf8)
  }

  static let style = Asset.style(adding: PackageResources.desk_css)
}
