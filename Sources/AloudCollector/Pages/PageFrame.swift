import AloudMarkup
import AloudModel

/// What surrounds the content of every page: title, school, languages, contact.
struct PageFrame {
  let plan: SurveyPlan
  let title: String
  let script: Asset

  /// The whole document; the languages are links where each has an address of its own.
  func document(_ main: HTML, policy: HTML = .empty) -> [UInt8] {
    let words = plan.words
    let tag = plan.language.tag
    let html: HTML = """
      <!doctype html>
      <html lang="\(tag)" dir="\(plan.language.direction)">
      <head><meta charset="utf-8">\(policy)<title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
      <meta name="color-scheme" content="light dark">
      <style>\(Asset.style.html)</style></head>
      <body><a class="skip" href="#main">\(words.skipLink)</a>
      \(header)<main id="main" tabindex="-1">
      \(main)</main>
      \(footer)<script>\(script.html)</script></body></html>

      """
    return Array(html.text.utf8)
  }

  var header: HTML {
    """
    <header><p class="school">\(plan.survey.school.name)</p>
    <h1>\(plan.text(plan.survey.title))</h1>
    \(banner)\(languages)</header>

    """
  }

  private var banner: HTML {
    switch plan.setting {
    case .preview: "<p class=\"banner\">\(plan.words.preview)</p>\n"
    case .web, .station, .file: .empty
    }
  }

  private var languages: HTML {
    guard plan.survey.languages.count > 1 else { return .empty }
    let links = plan.survey.languages.map { language -> HTML in
      let tag = language.tag
      let address: HTML =
        switch plan.setting {
        case .web, .station: "/\(tag)"
        case .file, .preview: "#\(tag)"
        }
      let current: HTML = language == plan.language ? " aria-current=\"true\"" : .empty
      return """
        <a href="\(address)" lang="\(tag)" hreflang="\(tag)"\(current)>\(language.ownName)</a>
        """
    }
    return """
      <nav aria-label="\(plan.words.languages)">\(links.joined(separator: "\n"))</nav>

      """
  }

  var footer: HTML {
    "<footer><p><strong>\(plan.words.help)</strong> \(plan.survey.outsideContact)</p></footer>\n"
  }
}
