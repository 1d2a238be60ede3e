import AloudDisclosure
import AloudMarkup
import AloudModel
import Testing

@testable import AloudReports

/// `report.html` says what `report.md` says, alone and to everybody.
struct HTMLReportTests {
  /// The words of an HTML file, without tags, styles and drawings.
  static func words(_ html: String) -> String {
    var out = ""
    var rest = Substring(html)
    while let start = rest.firstIndex(of: "<") {
      out += rest[..<start]
      let tag = rest[start...].dropFirst()
      let skipped = ["style", "svg", "head"].first {
        tag.hasPrefix($0 + " ") || tag.hasPrefix($0 + ">")
      }
      if let skipped, let end = tag.firstRange(of: "</\(skipped)>") {
        rest = tag[end.upperBound...]
      } else {
        rest = tag.firstIndex(of: ">").map { tag[tag.index(after: $0)...] } ?? ""
      }
      out += " "
    }
    return (out + rest).replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }

  private static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: Sample.all + [.hostile], languages)
  func `the same sentences stand in the same order`(sample: Sample, language: Language) throws {
    let report = try sample.history().content(in: language).report
    var rest = Substring(Self.squeezed(Self.words(try sample.html(language))))
    for sentence in report.sentences.map(Self.squeezed) where !sentence.isEmpty {
      // Tags leave a space where stress ends in front of a full stop.
      let found = rest.firstRange(ofIgnoringSpaces: sentence)
      #expect(found != nil, "\(sentence)")
      if let found { rest = rest[found...] }
    }
  }

  @Test(arguments: Sample.all + [.hostile])
  func `nothing is fetched and nothing runs`(sample: Sample) throws {
    for (path, html) in try sample.files() where path.hasSuffix(".html") {
      let handlers = ["click", "load", "error", "focus", "mouseover", "toggle"].map { " on\($0)=" }
      let parts = ["<script", "<link", "<img", "<iframe", "@import", "http:", "https:"] + handlers
      for part in parts {
        let hasIt = html.split(separator: "<").contains { piece in
          ("<" + piece.prefix { $0 != ">" }).contains(part)
        }
        #expect(!hasIt, "\(part) in \(path)")
      }
      #expect(!html.contains("url(http"))
    }
  }

  @Test(arguments: languages)
  func `a reader who cannot see finds landmarks, headings and headers of rows`(
    language: Language
  ) throws {
    let html = try Sample.three.html(language)
    #expect(html.contains("<html lang=\"\(language.tag)\">"))
    #expect(html.split(separator: "<h1").count == 2)
    #expect(html.contains("<main>") && html.contains("<header>"))
    let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    for cell in html.split(separator: "<th").dropFirst() where !cell.hasPrefix("ead") {
      #expect(cell.hasPrefix(" scope=\"col\"") || cell.hasPrefix(" scope=\"row\""))
    }
    for drawing in html.split(separator: "<svg ").dropFirst() {
      let tag = drawing.prefix { $0 != ">" }
      let isInside = tag.contains("overflow=\"visible\"") && !tag.contains("aria")
      #expect(tag.contains("aria-label=") || tag.contains("aria-hidden=\"true\"") || isInside)
    }
  }

  @Test func `links lead to sections that are there`() throws {
    let html = try Sample.three.html()
    let targets = html.split(separator: "<a href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(!targets.isEmpty)
    for target in targets { #expect(html.contains("<section id=\"\(target)\"")) }
    #expect(try Sample.three.markdown().contains("[What we will try](#what-we-will-try)"))
  }

  @Test func `labels that attack are words`() throws {
    let html = try Sample.hostile.html()
    #expect(!html.contains("<b>") && !html.contains("<script"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test func `on paper the first section has a page of its own, and closed tables are left out`() {
    let style = Report.style.text
    #expect(style.contains("section:first-of-type:not(:last-of-type) { break-after: page; }"))
    #expect(style.contains(".part, .chart, .columns .parts { break-inside: avoid; }"))
    #expect(style.contains("details:not([open]) { display: none; }"))
    #expect(style.contains("print-color-adjust: exact"))
    #expect(style.contains("prefers-color-scheme: dark"))
  }
}

extension Report {
  /// Everything that is written, in reading order, but for the words inside a drawing.
  var sentences: [String] {
    [title, opening.plain]
      + sections.flatMap { section in
        [section.name.heading] + section.blocks.flatMap(\.sentences)
      }
  }
}

extension ReportBlock {
  fileprivate var sentences: [String] {
    switch self {
    case .heading(_, let words), .headline(let words), .footer(let words): [words]
    case .paragraph(let prose), .note(let prose): [prose.plain]
    case .list(let items), .steps(let items), .gauge(let items, _): items.map(\.plain)
    case .table(let table): table.columns.map(\.heading) + table.rows.flatMap { $0.map(\.plain) }
    case .chart(let chart): [chart.title, chart.subtitle] + chart.notes
    case .boxes(let boxes): boxes.flatMap { [$0.title] + $0.sentences.map(\.plain) }
    }
  }
}

extension Substring {
  /// Where the words end, if they are there with other spaces between.
  fileprivate func firstRange(ofIgnoringSpaces words: String) -> Index? {
    let wanted = words.unicodeScalars.filter { $0 != " " }
    var places: [Index] = []
    var letters: [Unicode.Scalar] = []
    for place in unicodeScalars.indices where unicodeScalars[place] != " " {
      places.append(place)
      letters.append(unicodeScalars[place])
    }
    guard let start = letters.firstRange(of: Array(wanted))?.upperBound else { return nil }
    return start < places.count ? places[start] : endIndex
  }
}
