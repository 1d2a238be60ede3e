import AloudMarkup

extension Report {
  /// The text of `report.md`.
  package var markdown: String {
    var document = MarkdownDocument()
    document.heading(1, "\(title)")
    for block in blocks { document.append(block) }
    return document.text
  }
}

extension MarkdownDocument {
  fileprivate mutating func append(_ block: ReportBlock) {
    switch block {
    case .heading(let level, let words): heading(level, "\(words)")
    case .paragraph(let prose): paragraph(prose.markdown)
    case .note(let prose): note(prose.markdown)
    case .list(let items): list(items.map(\.markdown))
    case .table(let content): append(content)
    case .footer(let words): paragraph(.emphasis("\(words)"))
    }
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
      }
    }
  }
}
