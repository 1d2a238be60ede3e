import AloudMarkup

extension Report {
  /// The text of the Markdown file.
  package var markdown: String {
    var document = MarkdownDocument()
    document.heading(1, "\(title)")
    document.paragraph(opening.markdown)
    for section in sections {
      document.heading(2, "\(section.name.heading)")
      for block in section.blocks { document.append(block) }
    }
    return document.text
  }
}

extension MarkdownDocument {
  fileprivate mutating func append(_ block: ReportBlock) {
    switch block {
    case .heading(let level, let words): heading(level, "\(words)")
    case .headline(let words): paragraph(.strong("\(words)"))
    case .paragraph(let prose): paragraph(prose.markdown)
    case .note(let prose): note(prose.markdown)
    case .list(let items): list(items.map(\.markdown))
    case .steps(let items): steps(items.map(\.markdown))
    case .table(let content): append(content)
    case .chart(let chart): append(chart)
    case .gauge(let sentences, let chart):
      if sentences.count == 1 {
        paragraph(sentences[0].markdown)
      } else {
        list(sentences.map(\.markdown))
      }
      picture(chart)
    case .boxes(let boxes): for box in boxes { append(box) }
    case .footer(let words): paragraph(.emphasis("\(words)"))
    }
  }

  private mutating func append(_ chart: ReportChart) {
    let title = Markdown.strong("\(chart.title)")
    paragraph(chart.subtitle.isEmpty ? title : "\(title) \(chart.subtitle)")
    picture(chart)
    for note in chart.notes { paragraph(.emphasis("\(note)")) }
  }

  private mutating func picture(_ chart: ReportChart) {
    image(chart.path, alternative: "\(chart.besideTable ?? chart.alternative)")
  }

  private mutating func append(_ box: ReportBox) {
    heading(3, "\(box.title)")
    list(box.sentences.map(\.markdown))
  }

  private mutating func append(_ content: ReportTable) {
    table(
      header: content.columns.map { "\($0.heading)" },
      alignments: content.columns.map(\.content.alignment),
      rows: content.rows.map { $0.map(\.markdown) })
  }
}

extension ReportTable.Content {
  fileprivate var alignment: MarkdownAlignment {
    switch self {
    case .words: .leading
    case .figures: .trailing
    }
  }
}

extension Prose {
  fileprivate var markdown: Markdown {
    spans.reduce("") { text, span in
      switch span {
      case .plain(let words): "\(text)\(words)"
      case .strong(let words): "\(text)\(Markdown.strong("\(words)"))"
      case .link(let words, let section): "\(text)\(Markdown.link("\(words)", to: section.anchor))"
      }
    }
  }
}
