package import AloudDiagnostics
import AloudModel

extension AnswerReading {
  /// What became of the rows, a byte for each answer.
  package enum Compacted {
    case read(CompactAnswers)
    case refused(DiagnosticReport)
  }

  /// All answers of a file of one school.
  package func compact() -> Compacted { compact(by: nil, named: [[]]) }

  /// All answers of a district's file, read once: of each school, in the order they are named.
  ///
  /// - Parameter schools: how each school is called in the column.
  /// - Parameter workers: how many read at once.
  package func compact(
    by rows: SchoolRows?, named schools: [[String]], workers: Int = 1
  ) -> Compacted {
    var column: Int?
    if let rows {
      let report = file.check(rows)
      guard !report.hasErrors else { return .refused(report) }
      column = file.head.column(rows.column)?.place
    }
    let codes = AnswerCodes(self, schools: schools)
    if let answers = PlainReading(self, codes, by: column).answers(workers: workers) {
      guard answers.people > 0 else { return carefully(by: column, codes) }
      return .read(answers)
    }
    return carefully(by: column, codes)
  }

  /// Row by row, with everything that is wrong at its place.
  func carefully(by column: Int?, _ codes: AnswerCodes) -> Compacted {
    var answers = codes.nothing
    func isWanted(_ row: TableRow, _ walk: inout Walk) -> Bool {
      codes.check(row, by: column, &walk)
    }
    let walk = walk(beside: column, check: isWanted) { person, _ in
      let school = column == nil ? 0 : person.beside.flatMap { codes.school($0) } ?? 0
      answers.append(codes.row(of: person), toSchool: school)
    }
    if let refusal = walk.refusal { return .refused(refusal) }
    answers.emptyRows = walk.empty
    answers.skippedRows = walk.skipped
    return .read(answers)
  }
}

/// Answers, groups and schools as small numbers.
struct AnswerCodes {
  private let reading: AnswerReading
  /// By item, the values of its options from the lowest.
  private let values: [[Int]]
  private let groups: [[Identifier<Group>]]
  private let schools: [String: Int]
  let schoolCount: Int

  init(_ reading: AnswerReading, schools: [[String]]) {
    self.reading = reading
    values = reading.items.map { Set($0.column.options.values.compactMap(\.self)).sorted() }
    groups = reading.groups.map { Set($0.column.groups.values.compactMap(\.self)).sorted() }
    schoolCount = schools.count
    var places: [String: Int] = [:]
    for (place, names) in schools.enumerated() {
      for name in names { places[CellText.words(name)] = place }
    }
    self.schools = places
  }

  /// Of nobody.
  var nothing: CompactAnswers {
    CompactAnswers(
      items: zip(reading.items, values).map { ($0.column.item, $1) },
      groups: zip(reading.groups, groups).map { ($0.column.breakdown, $1) }, schools: schoolCount)
  }

  func school(_ text: String) -> Int? { schools[CellText.words(text)] }

  /// Whether a row is somebody's school; a text that names none is a mistake.
  func check(_ row: TableRow, by column: Int?, _ walk: inout AnswerReading.Walk) -> Bool {
    guard let column else { return true }
    guard let text = row.cells[column] else { return false }
    if school(text) != nil { return true }
    if walk.problems.count(of: .error) < 1_000 {
      walk.problems.report(
        .error, .importSchool, at: .cell(row: row.number, column: column + 1),
        help: "write the school as its definition has it, by `name` or `id`, or add its definition")
    }
    return false
  }

  /// The code of a text of an item's column; nothing where the mapping does not know it.
  func item(_ place: Int, _ text: String) -> Int? {
    guard let answer = reading.answer(text) else { return 0 }
    guard let value = reading.items[place].column.options[answer] else { return nil }
    return value.flatMap { values[place].firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }

  func group(_ place: Int, _ text: String) -> Int? {
    guard let answer = reading.answer(text) else { return 0 }
    guard let group = reading.groups[place].column.groups[answer] else { return nil }
    return group.flatMap { groups[place].firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }

  func row(of person: AnswerReading.Person) -> [UInt8] {
    let answers = person.answers.enumerated().map { place, value in
      value.flatMap { values[place].firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0
    }
    return answers
      + reading.groups.enumerated().map { place, group in
        person.groups[group.column.breakdown].flatMap { groups[place].firstIndex(of: $0) }.map {
          UInt8($0 + 1)
        } ?? 0
      }
  }
}
