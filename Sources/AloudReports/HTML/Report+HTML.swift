import AloudMarkup
import AloudModel

extension Report {
  /// The text of the HTML file: whole in itself, without scripts and without anything to fetch.
  package var html: String {
    let page: HTML = #"""
      <!DOCTYPE html>
      <html lang="\#(WordList.language(for: language).tag)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\#(title)</title>
      <style>\#(Self.style)</style>
      </head>
      <body>
      \#(hatch)<header><h1>\#(title)</h1>
      <p class="opening">\#(opening.html)</p>
      </header>
      <main>
      \#(sections.map(\.html).joined())</main>
      </body>
      </html>

      """#
    return page.text
  }

  /// Once for all drawings of the page.
  private var hatch: HTML {
    #"<svg width="0" height="0" class="defs" aria-hidden="true">\#(Palette.definitions)</svg>"#
      + "\n"
  }
}

extension HTML {
  fileprivate static func + (left: HTML, right: HTML) -> HTML { "\(left)\(right)" }
}

extension ReportSection {
  fileprivate var html: HTML {
    #"""
    <section id="\#(name.id)" class="\#(layout.mark)" aria-labelledby="\#(name.id)-heading">
    <h2 id="\#(name.id)-heading">\#(name.heading)</h2>
    \#(opening.map(\.html).joined())<div class="parts">
    \#(parts.map { "<div class=\"part\">\n\($0.map(\.html).joined())</div>\n" as HTML }.joined())\#
    </div>
    </section>

    """#
  }

  /// What stands before the first heading of level 3.
  private var opening: [ReportBlock] { Array(blocks.prefix { !$0.opensPart }) }

  /// Each heading of level 3 with what follows it.
  private var parts: [[ReportBlock]] {
    blocks.drop { !$0.opensPart }.reduce(into: [[ReportBlock]]()) { parts, block in
      if block.opensPart { parts.append([]) }
      parts[parts.count - 1].append(block)
    }
  }
}

extension ReportBlock {
  fileprivate var opensPart: Bool {
    switch self {
    case .heading(let level, _): level == 3
    case .headline, .paragraph, .note, .list, .steps, .table, .chart, .gauge, .boxes,
      .footer:
      false
    }
  }

  fileprivate var html: HTML {
    switch self {
    case .heading(let level, let words):
      level == 3 ? "<h3>\(words)</h3>\n" : "<h4>\(words)</h4>\n"
    case .headline(let words): "<p class=\"headline\">\(words)</p>\n"
    case .paragraph(let prose): "<p>\(prose.html)</p>\n"
    case .note(let prose): "<p class=\"note\">\(prose.html)</p>\n"
    case .list(let items): "<ul>\n\(Self.lines(items))</ul>\n"
    case .steps(let items): "<ol>\n\(Self.lines(items))</ol>\n"
    case .table(let table): table.html
    case .chart(let chart): chart.html
    case .gauge(let sentences, let chart): chart.html(beside: sentences)
    case .boxes(let boxes): "<div class=\"boxes\">\n\(boxes.map(\.html).joined())</div>\n"
    case .footer(let words): "<p class=\"footer\">\(words)</p>\n"
    }
  }

  private static func lines(_ items: [Prose]) -> HTML {
    items.map { "<li>\($0.html)</li>\n" as HTML }.joined()
  }
}

extension ReportSection.Layout {
  fileprivate var mark: String {
    switch self {
    case .flow: "flow"
    case .columns: "columns"
    }
  }
}

extension ReportBox {
  fileprivate var html: HTML {
    let lines = sentences.map { "<p>\($0.html)</p>\n" as HTML }.joined()
    return "<div class=\"box\"><h3>\(title)</h3>\n\(lines)</div>\n"
  }
}

extension ReportTable {
  fileprivate var html: HTML {
    let heads = columns.map { column -> HTML in
      "<th scope=\"col\"\(column.content.mark)>\(column.heading)</th>"
    }
    let lines = rows.map { row -> HTML in
      let cells = zip(row, columns).dropFirst().map { cell, column -> HTML in
        "<td\(column.content.mark)>\(cell.html)</td>"
      }
      return "<tr><th scope=\"row\">\(row[0].html)</th>\(cells.joined())</tr>\n"
    }
    let table: HTML = #"""
      <div class="scroll" role="region" tabindex="0" aria-label="\#(caption)"><table\#(kind)>
      <thead><tr>\#(heads.joined())</tr></thead>
      <tbody>
      \#(lines.joined())</tbody></table></div>

      """#
    switch place {
    case .inText, .toFillIn: return table
    case .besideChart:
      return "<details><summary>\(caption)</summary>\n\(table)</details>\n"
    }
  }
}

extension ReportTable {
  private var kind: HTML {
    switch place {
    case .inText, .besideChart: .empty
    case .toFillIn: " class=\"planner\""
    }
  }
}

extension ReportTable.Content {
  fileprivate var mark: HTML {
    switch self {
    case .words: .empty
    case .figures: " class=\"figure\""
    }
  }
}

extension Prose {
  var html: HTML {
    spans.map { span -> HTML in
      switch span {
      case .plain(let words): "\(words)"
      case .strong(let words): "<strong>\(words)</strong>"
      case .link(let words, let section): "<a href=\"#\(section.id)\">\(words)</a>"
      }
    }.joined()
  }
}
