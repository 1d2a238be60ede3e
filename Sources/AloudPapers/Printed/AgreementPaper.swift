package import AloudDefinition
package import AloudMarkup
import AloudModel

/// An agreement as something to print and sign, as plain text, Markdown or HTML.
package struct AgreementPaper: Sendable {
  let agreement: Agreement

  package init(_ agreement: Agreement) { self.agreement = agreement }

  /// Wrapped at 72 columns.
  package var text: String {
    var text = "\(agreement.title)\n\(String(repeating: "=", count: agreement.title.count))\n\n"
    for fact in agreement.facts { text += Self.wrapped(fact, indent: "") }
    for part in agreement.parts {
      text += "\n\(part.title)\n\n"
      for (place, point) in part.points.enumerated() {
        text += Self.wrapped("\(place + 1). \(point)", indent: "   ")
      }
    }
    text += "\n"
    for words in agreement.words { text += "\(words.label): \(words.text)\n" }
    text += "\n" + Self.wrapped(agreement.compare, indent: "")
    if let pages = agreement.pages {
      text += "\n\(pages.label): \(pages.text)\n" + Self.wrapped(agreement.aboutPages, indent: "")
    }
    if let count = agreement.countPage { text += Self.wrapped(count, indent: "") }
    for signature in agreement.signatures {
      text += "\n\n____________________________________   \(signature.date) ______________\n"
      text += "\(signature.role)\n"
    }
    return text + notice
  }

  private var notice: String {
    let notice = agreement.notice
    var text = "\n\n\(notice.title)\n\(String(repeating: "=", count: notice.title.count))\n"
    for section in notice.sections {
      text += "\n\(section.title)\n\n"
      for line in section.lines { text += Self.wrapped("- \(line)", indent: "  ") }
    }
    return text
  }

  package var markdown: String {
    var document = MarkdownDocument()
    document.heading(1, Markdown(escaping: agreement.title))
    document.list(agreement.facts.map { Markdown(escaping: $0) })
    for part in agreement.parts {
      document.heading(2, Markdown(escaping: part.title))
      document.list(part.points.map { Markdown(escaping: $0) })
    }
    document.list(agreement.words.map { Markdown(escaping: "\($0.label): \($0.text)") })
    document.paragraph(Markdown(escaping: agreement.compare))
    if let pages = agreement.pages {
      document.paragraph(
        Markdown(escaping: "\(pages.label): \(pages.text). \(agreement.aboutPages)"))
    }
    if let count = agreement.countPage { document.paragraph(Markdown(escaping: count)) }
    document.list(
      agreement.signatures.map {
        Markdown(escaping: "\($0.role): ____________________  \($0.date): __________")
      })
    document.heading(2, Markdown(escaping: agreement.notice.title))
    for section in agreement.notice.sections {
      document.heading(3, Markdown(escaping: section.title))
      document.list(section.lines.map { Markdown(escaping: $0) })
    }
    return document.text
  }

  /// One page of A4 or Letter to sign, and one with what staff are told.
  package var page: HTML {
    let facts = agreement.facts.map { fact -> HTML in "<p>\(tags.sentence(fact))</p>\n" }.joined()
    let words = agreement.words.map { words -> HTML in
      "<dt>\(words.label)</dt><dd class=\"words\" lang=\"\(words.language.tag)\">\(words.text)</dd>"
    }.joined()
    let signatures = agreement.signatures.map { signature -> HTML in
      "<div><p class=\"line\"></p><p>\(tags.sentence(signature.role))</p><p>\(signature.date):</p></div>\n"
    }.joined()
    let body: HTML = """
      <main>
      <h1>\(agreement.title)</h1>
      <div class="facts">\(facts)</div>
      \(agreement.parts.map(section).joined())<dl>\(words)</dl>
      <p class="compare">\(agreement.compare)</p>
      \(pages)\
      <div class="signatures">\(signatures)</div>
      <div class="told">
      <h2>\(agreement.notice.title)</h2>
      \(NoticeTable(notice: agreement.notice, tags: tags).html)\(told)</div>
      </main>

      """
    return PrintedPage(
      title: agreement.title, language: agreement.pageLanguage, style: Self.style, body: body
    ).html
  }

  private var pages: HTML {
    guard let pages = agreement.pages else { return .empty }
    return """
      <dl><dt>\(pages.label)</dt>\
      <dd class="words" lang="\(pages.language.tag)">\(pages.text)</dd></dl>
      <p class="compare">\([agreement.aboutPages, agreement.countPage].compactMap { $0 }
        .joined(separator: " "))</p>

      """
  }

  private var tags: LanguageTags { LanguageTags(agreement.survey, in: agreement.language) }

  /// What of the notice is not in its table.
  private var told: HTML {
    agreement.notice.sections.map { section -> HTML in
      switch section.topic {
      case .tookPart, .ownAnswers, .everybody, .groups, .comments: return .empty
      case .time, .limits, .help: break
      }
      let lines = section.lines.map { line -> HTML in "<li>\(tags.sentence(line))</li>\n" }.joined()
      return "<section><h2>\(section.title)</h2>\n<ul>\n\(lines)</ul></section>\n"
    }.joined()
  }

  private func section(_ part: Agreement.Part) -> HTML {
    let points = part.points.map { point -> HTML in "<li>\(point)</li>\n" }.joined()
    return "<section><h2>\(tags.sentence(part.title))</h2>\n<ol>\n\(points)</ol></section>\n"
  }

  private static func wrapped(_ text: String, indent: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > 72 {
        lines.append(line)
        line = indent + word
      } else {
        line += line.isEmpty ? String(word) : " \(word)"
      }
    }
    return (lines + [line]).joined(separator: "\n") + "\n"
  }

  private static let style: HTML = """
    main { max-width: 182mm; margin: 3mm auto 0; font-size: 10pt; line-height: 1.3; }
    h1 { font-size: 20pt; margin: 0 0 3mm; }
    h2 { font-size: 12pt; margin: 4mm 0 1mm; }
    p { margin: 0 0 1mm; }
    ol, ul { margin: 0; padding-left: 6mm; }
    .told { break-before: page; padding-top: 1mm; font-size: 9pt; line-height: 1.22; }
    .told h2 { font-size: 11pt; margin: 2.5mm 0 0.5mm; }
    .told li { margin: 0 0 0.5mm; }
    table { border-collapse: collapse; width: 100%; font-size: 8.8pt; line-height: 1.24; }
    .told > h2:first-child { font-size: 16pt; margin: 0 0 2mm; }
    th, td { border-top: 0.2mm solid #000; padding: 0.8mm 2mm 0.8mm 0; text-align: left;
      vertical-align: top; }
    thead th, thead td, .note { border: 0; }
    .note { padding-top: 0; }
    li { margin: 0 0 1mm; }
    section { break-inside: avoid; }
    dl { display: grid; grid-template-columns: auto 1fr; column-gap: 3mm; margin: 2.5mm 0 1mm; }
    dt { font-weight: bold; }
    dt::after { content: ":"; }
    dd { margin: 0 0 0.5mm; }
    .signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm; margin-top: 9mm;
      break-inside: avoid; }
    .line { border-bottom: 0.3mm solid #000; margin-bottom: 1.5mm; }

    """
}
