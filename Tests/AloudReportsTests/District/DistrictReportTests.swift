import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTestSupport
import Testing

@testable import AloudReports

/// The report of a district, in every format and language.
struct DistrictReportTests {
  private static func files(
    _ language: Language, _ releases: [PublishedRelease]
  ) throws -> [String: String] {
    let district = try DistrictSchools.district(releases)
    let files = district.files(title: DistrictTitle(name: "Two Rivers", language: language))
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  private static func releases() throws -> [PublishedRelease] {
    try DistrictSchools.releases(6) + [
      DistrictSchools.release(8) { $0.counted = nil },
      DistrictSchools.release(9) { $0.survey.revisions["concerns-heard"] = 2 },
    ]
  }

  @Test(arguments: languages)
  func `the table of page 1 is district_scales.csv`(language: Language) throws {
    let files = try Self.files(language, Self.releases())
    let page = MarkdownReader(try #require(files["report.md"]))
    let words = DistrictWording(in: language)
    let table = try #require(page.table(in: words.inOneMinute))
    let rows = CSVReader(Array(try #require(files["data/district_scales.csv"]).utf8)).rows
    #expect(table.rows.count == rows.count - 1)
    for row in rows.dropFirst().map({ Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }) {
      let name = try #require(row["scale_label"])
      #expect(table.cell(name, words.schoolsColumn) == row["schools"])
      #expect(table.cell(name, words.answersColumn) == row["answers"])
      #expect(table.cell(name, words.totalColumn) == row["pomp_all"])
      let interval = "\(row["typical_low"] ?? "")–\(row["typical_high"] ?? "")"
      #expect(
        table.cell(name, words.typicalColumn) == "\(row["pomp_typical"] ?? "") (\(interval))")
    }
  }

  @Test(arguments: languages)
  func `every dot is in the text of its chart, in its table and in dots.csv`(
    language: Language
  ) throws {
    let files = try Self.files(language, Self.releases())
    let words = DistrictWording(in: language)
    let findings = DistrictFindings(try DistrictSchools.district(Self.releases()))
    let (page, html) = (try #require(files["report.md"]), try #require(files["report.html"]))
    for scale in findings.shown {
      let spread = try #require(scale.spread)
      let drawing = try #require(files["charts/funnel-\(scale.scale.id).svg"])
      for dot in spread.dots {
        #expect(page.contains(words.dot(dot)) && html.contains(words.dot(dot)))
        #expect(drawing.contains(words.dot(dot)))
        #expect(
          page.contains(
            "| \(dot.answers) | \(dot.score) | \(dot.drawnIn) "
              + "| \(dot.interval.low)–\(dot.interval.high) |"))
      }
      #expect(drawing.split(separator: "<circle").count - 1 == spread.dots.count)
    }
  }

  @Test(arguments: languages)
  func `no text names a school, ranks one or says why`(language: Language) throws {
    let banned = [
      "hidden valley", "school-1", "2026-autumn", "best", "worst", "ranking", "top ", "because",
      "porque", "mejor", "peor", "significant", "stable",
    ]
    for (name, text) in try Self.files(language, Self.releases())
    where !name.hasPrefix("data/") && name != "report.html" {
      for word in banned { #expect(!text.lowercased().contains(word), "\(name) says \(word)") }
    }
  }

  @Test(arguments: languages)
  func `the report ends as every text of ours, and names what it left out`(
    language: Language
  ) throws {
    let text = try #require(try Self.files(language, Self.releases())["report.md"])
    let words = DistrictWording(in: language)
    #expect(text.hasSuffix("*\(words.footer(false))*\n"))
    #expect(text.contains(words.tooFewAnswered(1)))
    let page = MarkdownReader(text)
    let table = try #require(page.table(in: words.leftOutHeading))
    let policies = try #require(table.rows.first { $0[0] == "A say in policies and decisions" })
    #expect(policies.dropFirst() == ["6", "1", "1"])
  }

  @Test(arguments: languages)
  func `where other tools collected, the report says of how many schools and what that means`(
    language: Language
  ) throws {
    let elsewhere = try (11...12).map { number in
      try DistrictSchools.release(number) { wave in
        wave.survey.channels = [.imported]
        wave.tool = .googleForms
      }
    }
    let words = DistrictWording(in: language)
    let files = try Self.files(language, Self.releases() + elsewhere)
    let page = try #require(files["report.md"])
    #expect(
      page.contains(words.collectedElsewhere(2)) && page.hasSuffix("*\(words.footer(true))*\n"))
    #expect(!page.contains(words.footer(false)))
    #expect(try #require(files["report.html"]).contains(words.collectedElsewhere(2)))
    let own = try #require(try Self.files(language, Self.releases())["report.md"])
    #expect(
      !own.contains(words.collectedElsewhere(2)) && own.hasSuffix("*\(words.footer(false))*\n"))
  }

  @Test func `schools that are alike are said to be no further apart than chance`() throws {
    let releases = try (1...5).map { number in
      try DistrictSchools.release(number) { $0.scores["policies"] = 50 + number % 2 }
    }
    let text = try #require(try Self.files(.english, releases)["report.md"])
    #expect(text.contains("We see no more difference between schools than chance would explain."))
    #expect(text.contains("no more apart than chance"))
  }

  @Test func `without a choice the report is in the first language of most schools`() throws {
    let title = DistrictTitle(name: nil, language: nil)
    let files = try DistrictSchools.district(DistrictSchools.releases(3)).files(title: title)
    let text = String(decoding: try #require(files.first).bytes, as: UTF8.self)
    #expect(text.hasPrefix("# District report\n"))
  }

  @Test func `both languages say everything, and each in its own words`() {
    func texts(_ words: DistrictWording) -> [String: String] {
      Dictionary(
        uniqueKeysWithValues: Mirror(reflecting: words).children.compactMap { child in
          guard let label = child.label, let text = child.value as? String else { return nil }
          return (label, text)
        })
    }
    let (english, spanish) = (texts(.english), texts(.spanish))
    #expect(english.keys == spanish.keys && english.count > 25)
    for (name, text) in english { #expect(!text.isEmpty && spanish[name] != text, "\(name)") }
    #expect(DistrictWording.english.method.count == DistrictWording.spanish.method.count)
    #expect(DistrictWording.english.protection.count == DistrictWording.spanish.protection.count)
    #expect(DistrictWording.english.next.count == DistrictWording.spanish.next.count)
  }
}
