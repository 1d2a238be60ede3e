import AloudModel
import AloudStatistics
import AloudTally
import AloudTestSupport
import Testing

@testable import AloudReports

/// The report on an instrument: its rules hold in every file and in both languages.
@Suite struct InstrumentReportTests {
  private static func files(_ language: String, _ rows: [InventedInstrument.Row]? = nil)
    -> [String: String]
  {
    let survey = InventedInstrument.survey
    var tally = InstrumentTally(
      InstrumentPlan(of: survey, in: survey.waves[0]), asked: InventedInstrument.items.map(\.id))
    for row in rows ?? InventedInstrument.rows() { tally.add(row.answers, of: row.school) }
    let report = InstrumentReport(
      InstrumentFigures(tally),
      of: InstrumentSubject(title: survey.title, wave: survey.waves[0].id, tool: "Google Forms"),
      in: Language(language)!)
    return Dictionary(
      uniqueKeysWithValues: report.files.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test(arguments: [
    ("en", "Not anonymous: whoever ran it holds the answers."),
    ("es", "No es anónimo: quien lo hizo tiene las respuestas."),
  ])
  func `both texts say at once and at their end that they are not anonymous`(
    language: String, stamp: String
  ) throws {
    let files = Self.files(language)
    for name in ["instrument.md", "instrument.html"] {
      let text = try #require(files[name])
      #expect(text.ranges(of: stamp).count >= 2)
      let first = try #require(text.ranges(of: stamp).first)
      let heading = try #require(text.ranges(of: language == "en" ? "reach" : "llega").first)
      #expect(first.lowerBound < heading.lowerBound)
    }
  }

  @Test func `every figure of the file has its method, and what rests on a paper its source`()
    throws
  {
    let csv = try #require(Self.files("en")["data/instrument.csv"])
    let rows = CSVReader(Array(csv.utf8)).rows
    let header = rows[0]
    let place = { (name: String) in header.firstIndex(of: name)! }
    for row in rows.dropFirst() {
      #expect(!row[place("method")].isEmpty)
      #expect(!row[place("value")].isEmpty || row[place("status")] != "shown")
      if !["mean", "sd", "finished"].contains(row[place("figure")]) {
        #expect(!row[place("source")].isEmpty, "\(row)")
      }
    }
    let figures = Set(rows.dropFirst().map { $0[place("figure")] })
    #expect(figures == Set(InstrumentFigure.allCases.map(\.rawValue)))
  }

  @Test func `no file tells a count of one or two people`() throws {
    // One person leaves one question out, and everybody else answers everything.
    var rows = InventedInstrument.rows().map { row in
      (answers: row.answers.map { $0 ?? 3 }, school: row.school) as InventedInstrument.Row
    }
    rows[0].answers[0] = nil
    let files = Self.files("en", rows)
    let text = try #require(files["instrument.md"])
    #expect(text.contains("Answered every question: all but fewer than 3 people."))
    #expect(!text.contains("\(rows.count - 1)"))
    let csv = try #require(files["data/instrument.csv"])
    #expect(!csv.contains(",\(rows.count - 1),"))
    #expect(csv.contains(",under_three,"))
  }

  @Test func `numbers of people stand to the nearest five, and shares to the hundredth`() throws {
    let csv = try #require(Self.files("en")["data/instrument.csv"])
    let rows = CSVReader(Array(csv.utf8)).rows
    let place = { (name: String) in rows[0].firstIndex(of: name)! }
    for row in rows.dropFirst() {
      #expect(row[place("notice")].hasPrefix("not anonymous"))
      let isOfAll = row[place("scope")] == "all" || row[place("figure")] == "missing"
      if !isOfAll, let people = Int(row[place("people")]) {
        #expect(people.isMultiple(of: 5), "\(row)")
      }
      if ["floor", "ceiling", "missing"].contains(row[place("figure")]),
        row[place("status")] == "shown"
      {
        #expect(row[place("value")].hasSuffix("0") && row[place("value")].count == 5, "\(row)")
      }
    }
  }

  @Test func `where one person chose an option, no figure of the item is exact`() throws {
    var rows = InventedInstrument.rows().map { row in
      (answers: row.answers.map { ($0 ?? 3) == 1 ? 2 : $0 ?? 3 }, school: row.school)
        as InventedInstrument.Row
    }
    rows[0].answers[0] = 1
    let csv = try #require(Self.files("en", rows)["data/instrument.csv"])
    let cells = CSVReader(Array(csv.utf8)).rows
    let place = { (name: String) in cells[0].firstIndex(of: name)! }
    let item = cells.filter { $0[place("item_id")] == "reward-1" }
    for figure in ["mean", "sd", "agreement_a"] {
      let row = try #require(item.first { $0[place("figure")] == figure })
      #expect(row[place("value")].hasSuffix("00"), "\(row)")
    }
    let floor = try #require(item.first { $0[place("figure")] == "floor" })
    #expect(floor[place("status")] == "under_three")
  }

  @Test func `no school is named`() {
    for language in ["en", "es"] {
      for (name, text) in Self.files(language) {
        #expect(!text.contains("school-1") && !text.contains("small-1"), "\(name)")
      }
    }
  }

  @Test func `both languages explain the same figures and give the same numbers`() throws {
    #expect(
      InstrumentWording.english.figures.map(\.count)
        == InstrumentWording.spanish.figures.map(\.count))
    let english = try #require(Self.files("en")["data/instrument.csv"])
    #expect(Self.files("es")["data/instrument.csv"] == english)
  }

  @Test(arguments: NotComputable.allCases)
  func `every reason has words in both languages`(reason: NotComputable) {
    #expect(InstrumentWording.english.reason(reason).contains(" "))
    #expect(InstrumentWording.spanish.reason(reason).contains(" "))
  }

  @Test func `each language keeps to its own words and its own decimals`() throws {
    let english = try #require(Self.files("en")["instrument.md"])
    let spanish = try #require(Self.files("es")["instrument.md"])
    #expect(!english.contains("preguntas") && !spanish.contains(" questions"))
    #expect(spanish.contains("0,70") && english.contains("0.70"))
  }
}
