import AloudDisclosure
import AloudMarkup
import AloudModel
import Testing

@testable import AloudReports

/// Drawings are read back from their own text.
struct TrendPanelTests {
  private func panel(
    _ scores: [(day: Int, score: Int?)], band: TrendPanel.Band? = nil
  ) -> TrendPanel {
    var runs: [[TrendPanel.Dot]] = [[]]
    for (day, score) in scores {
      if let score {
        runs[runs.count - 1].append(.init(day: day, score: score))
      } else {
        runs.append([])
      }
    }
    return TrendPanel(
      title: "Scale", ticks: scores.map { .init(day: $0.day, label: "d\($0.day)") },
      runs: runs.filter { !$0.isEmpty }, band: band, verdict: "○ between 9 down and 12 up",
      tone: .open)
  }

  private func text(_ panel: TrendPanel) -> String { panel.drawing.markup.text }

  /// The middle of every dot, by x.
  private func dots(_ panel: TrendPanel) -> [(x: Int, y: Int)] {
    text(panel).split(separator: "<circle ").dropFirst().map { piece in
      let numbers = piece.split(separator: "\"").compactMap { Int($0) }
      return (numbers[0], numbers[1])
    }
  }

  @Test func `the axis runs from 0 to 100 in every panel`() {
    for scores in [[50], [1, 99], [60, 62, 61]] {
      let drawing = text(panel(scores.enumerated().map { ($0 * 100, $1) }))
      for tick in [">0</text>", ">50</text>", ">100</text>"] { #expect(drawing.contains(tick)) }
    }
    let ends = dots(panel([(0, 0), (10, 100), (20, 50)]))
    #expect(ends[0].y == 176 && ends[1].y == 52 && ends[2].y == 114)
  }

  @Test func `dots stand at their true distance in time`() {
    let dots = dots(panel([(0, 50), (100, 50), (400, 50)]))
    #expect(3 * (dots[1].x - dots[0].x) - (dots[2].x - dots[1].x) <= 3)
    #expect(dots[2].x - dots[1].x > 2 * (dots[1].x - dots[0].x))
  }

  @Test func `a line is never drawn across a survey without a score`() {
    #expect(text(panel([(0, 40), (100, nil), (200, 50)])).contains("<polyline") == false)
    let drawing = text(panel([(0, 40), (100, 45), (200, nil), (300, 50), (400, 52)]))
    #expect(drawing.split(separator: "<polyline").count - 1 == 2)
    #expect(dots(panel([(0, 40), (100, nil), (200, 50)])).count == 2)
  }

  @Test func `the newest dot is larger and always labelled`() {
    let drawing = text(panel((0..<12).map { ($0 * 90, 40 + $0) }))
    #expect(drawing.split(separator: "r=\"6.5\"").count == 2)
    #expect(drawing.contains(">51</text>"))
    #expect(drawing.contains(">40</text>"))
  }

  @Test(arguments: [1, 2, 3, 5, 12, 30])
  func `labels of days never run into each other`(surveys: Int) {
    let drawing = text(panel((0..<surveys).map { ($0 * 120, 50) }))
    let places = drawing.split(separator: "<text x=\"").dropFirst().compactMap { piece -> Int? in
      guard piece.contains("y=\"194\"") else { return nil }
      return Int(piece.prefix { $0 != "\"" })
    }.sorted()
    #expect(!places.isEmpty)
    for (left, right) in zip(places, places.dropFirst()) { #expect(right - left >= 20) }
  }

  @Test func `the box where nothing had changed spans its interval, at the newest survey`() {
    let drawing = text(panel([(0, 50), (100, 60)], band: .init(low: 25, high: 75)))
    #expect(drawing.contains("x=\"183\" y=\"83\" width=\"26\" height=\"62\""))
  }

  @Test func `everything stays inside the panel`() {
    for score in [0, 3, 50, 97, 100] {
      let drawing = text(panel([(0, score), (9, 100 - score)], band: .init(low: 0, high: 100)))
      for piece in drawing.split(separator: " y=\"").dropFirst() {
        let y = Int(piece.prefix { $0 != "\"" }) ?? 0
        #expect((0...TrendPanel.height).contains(y))
      }
    }
  }
}

struct PartsRowTests {
  private func row(_ parts: [(PartsRow.Kind, Int)]) -> String {
    PartsRow(
      title: "Q", size: "n",
      content: .parts(parts.map { .init(kind: $0.0, people: $0.1, label: "l") })
    ).bar.markup.text
  }

  /// Left edge and width of every filled part, in tenths of a per cent.
  private func spans(_ bar: String) -> [(start: Int, width: Int)] {
    bar.split(separator: "<rect ").filter { $0.contains("y=\"1\"") }.map { piece in
      let numbers = piece.split(separator: "\"").filter { $0.hasSuffix("%") }.map { text in
        Int(text.filter(\.isNumber)) ?? 0
      }
      return (numbers[0], numbers[1])
    }
  }

  @Test(arguments: [[9, 7, 15], [3, 3, 3], [30, 40, 130], [1, 1, 1], [11, 10, 10]])
  func `parts cover the whole bar, the safer one to the right edge`(people: [Int]) {
    let bar = row(Array(zip([.lessSafe, .neither, .safer], people)))
    let spans = spans(bar)
    #expect(spans.count == 3)
    #expect(spans[0].start == 0)
    for (left, right) in zip(spans, spans.dropFirst()) {
      #expect(left.start + left.width == right.start)
    }
    #expect(spans[2].start + spans[2].width == 1000)
    #expect(bar.contains(Palette.safer))
  }

  @Test func `the less safe part is hatched, the middle outlined`() {
    let bar = row([(.lessSafe, 9), (.neither, 7), (.safer, 15)])
    #expect(bar.contains("url(#hatch)"))
    #expect(bar.contains("fill=\"none\" stroke=\"#767676\""))
  }

  @Test func `a number that does not fit its part is left to the label`() {
    #expect(!row([(.lessSafe, 3), (.neither, 30), (.safer, 150)]).contains(">3</text>"))
    #expect(row([(.lessSafe, 3), (.neither, 9), (.safer, 15)]).contains(">3</text>"))
  }

  @Test func `words have a frame and no part`() {
    let bar = PartsRow(title: "Q", size: "", content: .words("w")).bar.markup.text
    #expect(!bar.contains("<text"))
    #expect(bar.contains("stroke-dasharray"))
  }
}

struct RangeRowTests {
  private let row = RangeRow(
    title: "Scale",
    marks: [
      .init(group: "Teaching", score: 61, shape: .circle),
      .init(group: "Support", score: 48, shape: .square),
    ], verdict: "between 9 down and 12 up")

  @Test func `groups differ by their shape and stand in lanes of their own`() {
    let plot = row.plot.markup.text
    #expect(plot.contains("<svg x=\"61%\" y=\"8\""))
    #expect(plot.contains("<svg x=\"48%\" y=\"21\""))
    #expect(Set(RangeRow.Shape.allCases.map { $0.outline.markup.text }).count == 4)
    #expect(plot.contains("x=\"48%\" width=\"13%\""))
  }
}

struct ShareBarTests {
  @Test func `the filled part is the share, and nothing is filled without a number`() {
    func bar(_ share: Int?) -> String {
      ShareBar(title: "", label: "", share: share).bar.markup.text
    }
    #expect(bar(738).contains("width=\"73.8%\""))
    #expect(bar(1000).contains("width=\"100.0%\""))
    #expect(!bar(nil).contains(Palette.safer))
  }
}

/// The files that people put into their talks.
struct ChartSheetTests {
  private static func sheets(_ sample: Sample, _ language: Language) throws -> [String: String] {
    try sample.files(language).filter { $0.key.hasSuffix(".svg") }
  }

  @Test(arguments: Sample.all + [.hostile], languages)
  func `every chart the text refers to is there, whole and in words too`(
    sample: Sample, language: Language
  ) throws {
    let markdown = try sample.markdown(language)
    let sheets = try Self.sheets(sample, language)
    let named = markdown.split(separator: "](charts/").dropFirst().map {
      "charts/" + $0.prefix { $0 != ")" }
    }
    #expect(Set(named) == Set(sheets.keys))
    for (path, text) in sheets {
      #expect(text.contains("<title id=\"title\">") && text.contains("<desc id=\"desc\">"))
      #expect(text.contains("xml:lang=\"\(language.tag)\""))
      #expect(text.hasSuffix("</svg>\n"))
      #expect(!text.contains("<script") && !text.contains("href"), "\(path)")
      #expect(tagsMatch(text), "\(path)")
    }
  }

  /// Whether every element that is opened is closed, in order.
  private func tagsMatch(_ text: String) -> Bool {
    var open: [Substring] = []
    for piece in text.split(separator: "<").dropFirst() where !piece.hasPrefix("?") {
      let name = piece.prefix { $0.isLetter || $0 == "/" }
      let tag = piece.prefix { $0 != ">" }
      if name.hasPrefix("/") {
        guard open.popLast() == name.dropFirst() else { return false }
      } else if !tag.hasSuffix("/") {
        open.append(name.prefix { $0.isLetter })
      }
    }
    return open.isEmpty
  }

  @Test func `scores in the drawing are the scores of scales.csv`() throws {
    let sheet = try #require(try Sample.three.files()["charts/trends.svg"])
    let rows = try Sample.three.rows("scales.csv").filter { $0["group_id"] == "" }
    for panel in sheet.split(separator: "<svg x=").dropFirst()
    where !panel.contains(">The overall score<") {
      let title = try #require(
        SampleSurvey.scales.first { panel.contains(">\($0.title)<") || isWrapped($0.title, panel) })
      for row in rows where row["scale_id"] == title.id {
        #expect(panel.contains(">\(row["pomp"] ?? "?")</text>"))
      }
    }
  }

  private func isWrapped(_ title: String, _ panel: Substring) -> Bool {
    let lines = TextWidth(size: 14, weight: .bold).lines(of: title, width: TrendPanel.width - 4)
    return lines.allSatisfy { panel.contains(">\($0)<") }
  }

  @Test func `a question whose answers are words has no number in its drawing`() throws {
    let sheet = try #require(try Sample.merged.files()["charts/answers-vulnerability.svg"])
    let question = try #require(
      sheet.range(of: "When people here are stuck, they ask a colleague."))
    let next = try #require(sheet.range(of: "People here hide it when they are unsure."))
    let between = sheet[question.upperBound..<next.lowerBound]
    #expect(between.contains("all or nearly all answers safer"))
    let words = between.split(separator: ">").filter { !$0.hasPrefix("<") && $0.contains("</text") }
    let drawn = words.filter { !$0.hasPrefix("(turned round)") }
    #expect(!drawn.contains { $0.prefix { $0 != "<" }.contains(where: \.isNumber) })
  }

  @Test func `a reversed question is labelled by who disagrees`() throws {
    let sheet = try #require(try Sample.merged.files()["charts/answers-vulnerability.svg"])
    #expect(sheet.contains("Disagree or Strongly disagree (safer): 19"))
    #expect(sheet.contains("Agree or Strongly agree (less safe): 7"))
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<String.Index>? {
    indices.first { self[$0...].hasPrefix(part) }.map {
      $0..<index($0, offsetBy: part.count)
    }
  }
}
