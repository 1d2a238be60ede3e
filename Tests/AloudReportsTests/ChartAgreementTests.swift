import Foundation
import Testing

@testable import AloudReports

/// What charts say, read back from the page and held against the CSV files.
struct ChartAgreementTests {
  /// Everything between two texts, for every place where both stand.
  private static func pieces(
    of text: String, from start: String, to end: String
  ) -> [String] {
    text.components(separatedBy: start).dropFirst().map {
      String($0.components(separatedBy: end)[0])
    }
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&amp;", with: "&").replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
  }

  /// By title: the scores that are read out, the label of the newest dot, the ends of the grey box.
  private struct Panel {
    let title: String
    let scores: [String]
    let newest: String?
    let box: [Int]

    init(_ svg: String) {
      let label = ChartAgreementTests.pieces(of: svg, from: "aria-label=\"", to: "\"")[0]
      let parts = label.components(separatedBy: ": ")
      title = ChartAgreementTests.plain(parts[0])
      scores = parts[1].components(separatedBy: ". ")[0].components(separatedBy: ", ")
        .filter { Int($0) != nil }
      newest = ChartAgreementTests.pieces(of: svg, from: "font-size=\"15\"", to: "</text>").first
        .map { String($0.components(separatedBy: ">")[1]) }
      let rect = ChartAgreementTests.pieces(of: svg, from: "<rect ", to: "/>").first ?? ""
      let numbers = ["y", "height"].compactMap { name in
        Int(ChartAgreementTests.pieces(of: rect, from: " \(name)=\"", to: "\"").first ?? "")
      }
      // 100 stands at 52 and 0 at 176.
      box = numbers.count == 2 ? [numbers[0], numbers[0] + numbers[1]] : []
    }
  }

  private static func panels(_ sample: Sample) throws -> [Panel] {
    pieces(of: try sample.html(), from: "<svg class=\"panel\"", to: "</svg>").map(Panel.init)
  }

  @Test(arguments: Sample.all)
  func `the scores of every panel are those of scales.csv`(sample: Sample) throws {
    let rows = try sample.rows("scales.csv").filter { $0["group_id"] == "" }
    let waves = try sample.rows("waves.csv")
    let newest = waves.last?["wave_id"]
    for panel in try Self.panels(sample) {
      if panel.title == "The overall score" {
        // Only of the surveys whose scales are the same, back from the newest.
        let all = waves.compactMap { $0["overall"] }.filter { !$0.isEmpty }
        #expect(Array(all.suffix(panel.scores.count)) == panel.scores && !panel.scores.isEmpty)
        #expect(panel.newest == waves.last?["overall"])
        continue
      }
      let own = rows.filter { $0["scale_label"] == panel.title }
      #expect(
        panel.scores == own.compactMap { $0["pomp"] }.filter { !$0.isEmpty }, "\(panel.title)")
      let last = own.first { $0["wave_id"] == newest }?["pomp"] ?? ""
      #expect((panel.newest ?? "") == last, "\(panel.title)")
    }
  }

  @Test(arguments: Sample.all)
  func `the grey box of every panel is the band of changes.csv`(sample: Sample) throws {
    let rows = try sample.rows("scales.csv")
    let changes = try sample.rows("changes.csv")
    for panel in try Self.panels(sample) {
      let scale =
        panel.title == "The overall score"
        ? "" : try #require(rows.first { $0["scale_label"] == panel.title }?["scale_id"])
      let change = changes.first { $0["scale_id"] == scale }
      let band = ["band_high", "band_low"].compactMap { Int(change?[$0] ?? "") }
      let heights = band.map { Double(176) - 1.24 * Double($0) }
      #expect(panel.box.count == heights.count, "\(panel.title)")
      for (drawn, told) in zip(panel.box, heights) {
        #expect(abs(Double(drawn) - told) <= 2, "\(panel.title)")
      }
    }
  }

  @Test(arguments: Sample.all)
  func `the labels of every bar are the people of items.csv`(sample: Sample) throws {
    let newest = try sample.rows("waves.csv").last?["wave_id"]
    let items = try sample.rows("items.csv").filter { $0["wave_id"] == newest }
    var read = 0
    for row in Self.pieces(of: try sample.html(), from: "<div class=\"row\">", to: "</div></div>") {
      let title = Self.plain(Self.pieces(of: row, from: "<strong>", to: "</strong>").first ?? "")
        .replacing(" (turned round)", with: "")
      guard let item = items.first(where: { $0["item_text"] == title }) else { continue }
      let labels = row.components(separatedBy: "<div class=\"labels\">").last ?? ""
      var told = labels.split { !$0.isNumber }.compactMap { Int($0) }
      // Who did not answer stands apart only where there are enough of them.
      if told.count == 4 { told = [told[0], told[1] + told[2], told[3]] }
      let counts = { (names: [String]) in names.compactMap { Int(item[$0] ?? "") } }
      switch item["level_of_detail"] {
      case "five", "three": #expect(told == counts(["less_safe", "neither_or_no_answer", "safer"]))
      case "two": #expect(told == counts(["not_safer", "safer"]))
      case .some, nil: #expect(told.isEmpty, "\(title)")
      }
      read += 1
    }
    let asked = items.count { $0["status"] != "not_asked" && $0["scale_id"] != "honesty" }
    let isTold = try sample.rows("waves.csv").last?["status"] == "shown"
    #expect(read == (isTold ? asked : 0))
  }

  @Test func `there are charts to read`() throws {
    #expect(try Self.panels(.three).count == 6)
    #expect(try Self.panels(.three).allSatisfy { $0.scores.count == 3 && $0.box.count == 2 })
  }
}
