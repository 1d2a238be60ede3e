import AloudModel
import Testing

@testable import AloudExchange

/// The fast reader reads what the careful one reads, or leaves the file to it.
@Suite struct PlainReadingTests {
  private static let schools = [["Oak School", "oak"], ["Fernhill School", "fernhill"]]

  @Test(arguments: 1...60)
  func `it finds the same answers of the same schools, with any number of workers`(
    seed: Int
  ) throws {
    let made = Made(seed: seed)
    let reading = try reading(made.text)
    let codes = AnswerCodes(reading, schools: Self.schools)
    let column = try #require(reading.file.head.column("School")).place
    guard case .read(let careful) = reading.carefully(by: column, codes) else {
      Issue.record("the careful reader reads it")
      return
    }
    #expect(careful.people > 0)
    let plain = PlainReading(reading, codes, by: column)
    for workers in 1...3 {
      let found = plain.answers(workers: workers)
      if made.isPlain { #expect(found != nil) }
      guard let found else { continue }
      #expect(found.rows == careful.rows)
      #expect(found.emptyRows == careful.emptyRows)
      #expect(found.skippedRows == careful.skippedRows)
    }
  }

  @Test(arguments: [
    "1,Nobody's School,x,3,3,3\n", "1,Oak School,x,9,3,3\n", "1,Oak School,x,\"a\"\"b\",3,3\n",
    "1,\"Oak School,x,3,3,3\n", "1,Oak School,x,3\r3,3,3\n",
  ])
  func `what is unusual or wrong is left to the careful reader`(row: String) throws {
    let plain = String(repeating: "1,Oak School,x,3,3,3\n", count: 5)
    let reading = try reading(Made.head + plain + row)
    let codes = AnswerCodes(reading, schools: Self.schools)
    let column = try #require(reading.file.head.column("School")).place
    #expect(PlainReading(reading, codes, by: column).answers(workers: 2) == nil)
  }

  @Test func `the rows of a school are shuffled, and each stays whole`() throws {
    let rows = (0..<200).map { "\($0),Oak School,x,\($0 % 5 + 1),\($0 % 5 + 1),\($0 % 5 + 1)\n" }
    let reading = try reading(Made.head + rows.joined())
    guard case .read(var answers) = reading.compact() else {
      Issue.record("it is read")
      return
    }
    let before = answers.bytes(ofSchool: 0)
    var dice = LawDice(state: 3)
    answers.shuffle(using: &dice)
    let after = answers.bytes(ofSchool: 0)
    #expect(after != before)
    let width = answers.width
    let people = { (bytes: [UInt8]) in
      stride(from: 0, to: bytes.count, by: width).map { Array(bytes[$0..<($0 + width)]) }
        .sorted { $0.lexicographicallyPrecedes($1) }
    }
    #expect(people(after) == people(before))
  }

  private func reading(_ text: String) throws -> AnswerReading {
    let (survey, wave) = (InventedStaff.survey, InventedStaff.wave)
    guard case .opened(let file) = AnswerFile.open(ByteAccess(Array(text.utf8)), name: "answers")
    else { throw Unread() }
    let mapping = MappingReader(survey: survey, wave: wave).read(
      Array(Made.mapping.utf8), name: "mapping.yaml")
    return AnswerReading(file, with: try #require(mapping.mapping))
  }

  private struct Unread: Error {}
}

/// A table with the shapes that tools write, and some they do not.
private struct Made {
  static let head = "Nr,School,\"Comment, \"\"free\"\"\nover two lines\",q1,q2,q3\n"
  static let mapping = """
    aloud_import: 1
    survey: fernhill-staff
    wave: 2025-autumn
    source: csv
    items:
      - {item: worth-the-risk, column: q1, answers: five}
      - {item: honest-try, column: q2, answers: five}
      - {item: failure-blamed, column: q3, answers: five}
    answers:
      five: {"1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "Strongly agree": 5, "none": none}
    rows: {column: Nr, skip: ["test"]}
    """

  let text: String
  /// Whether the fast reader has no reason to give up.
  let isPlain: Bool

  init(seed: Int) {
    var dice = LawDice(state: UInt64(seed) &* 7_919)
    let isPlain = seed % 3 > 0
    let lineEnd = seed % 2 == 0 ? "\r\n" : "\n"
    var rows: [String] = []
    for number in 0..<Int.random(in: 1...120, using: &dice) {
      let schools = ["Oak School", "fernhill", "\"Fernhill School\"", "OAK SCHOOL", ""]
      let comments = ["", "x", "\"a, b\"", "\"two\nlines\""]
      let doubled = isPlain ? [] : ["\"he said \"\"no\"\"\""]
      var cells = [
        Int.random(in: 0..<9, using: &dice) == 0 ? "test" : "\(number)",
        schools.randomElement(using: &dice) ?? "",
        (comments + doubled).randomElement(using: &dice) ?? "",
      ]
      for _ in 0..<3 {
        let texts = [
          "1", "2", "3", "4", "5", "", "none", "Strongly agree", "\"5\"", " Strongly  agree ",
        ]
        cells.append(texts.randomElement(using: &dice) ?? "")
      }
      let end = Int.random(in: 0..<16, using: &dice)
      if end == 0 { cells.removeLast(2) }
      if end == 1 { cells += ["more", "\"and, more\""] }
      rows.append(cells.joined(separator: ","))
    }
    rows.append("last,Oak School,x,1,2,3")
    text = Self.head + rows.joined(separator: lineEnd) + (seed % 5 == 0 ? "" : lineEnd)
    self.isPlain = isPlain
  }
}
