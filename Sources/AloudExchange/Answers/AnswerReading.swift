package import AloudDiagnostics
import AloudModel

/// Reads the rows of a file with its mapping.
package struct AnswerReading {
  private let file: AnswerFile
  private let mapping: ImportMapping
  private let items: [(place: Int, column: ImportMapping.ItemColumn)]
  private let groups: [(place: Int, column: ImportMapping.GroupColumn)]
  private let rule: (place: Int, skip: Set<String>)?
  private let school: (place: Int, names: SchoolRows.Names)?

  /// - Precondition: the mapping fits the file.
  package init(_ file: AnswerFile, with mapping: ImportMapping) {
    self.init(file, with: mapping, school: nil)
  }

  /// The rows of one school alone.
  ///
  /// - Parameter names: how the school is called in the column.
  /// - Precondition: the mapping fits the file, which has the column.
  package init(
    _ file: AnswerFile, with mapping: ImportMapping, of schools: SchoolRows, named names: [String]
  ) {
    guard let column = file.head.column(schools.column) else {
      preconditionFailure("the column was looked for")
    }
    self.init(file, with: mapping, school: (column.place, SchoolRows.Names(names)))
  }

  private init(
    _ file: AnswerFile, with mapping: ImportMapping, school: (place: Int, names: SchoolRows.Names)?
  ) {
    self.school = school
    self.file = file
    self.mapping = mapping
    func place(_ column: ImportMapping.Located<String>) -> Int {
      guard let found = file.head.column(column.value) else {
        preconditionFailure("a mapping that fits names columns of the file")
      }
      return found.place
    }
    items = mapping.items.map { (place($0.column), $0) }
    groups = mapping.groups.map { (place($0.column), $0) }
    rule = mapping.rows.map { (place($0.column), $0.skip) }
  }

  /// What is in the rows, or every mistake at its row and column.
  ///
  /// - Parameters:
  ///   - most: how many people can have answered; of more, no answer is kept.
  ///   - dice: the rows are shuffled with them before anybody sees them.
  package func answers(
    atMost most: Int, shuffledBy dice: inout some RandomNumberGenerator
  ) -> Result {
    var run = Run(most: most)
    do throws(TableTrouble) {
      try file.table.rows(keeping: .only(kept)) { row in
        if row.number > file.head.rows { read(row, &run) }
        return .more
      }
      if run.people == 0, !run.problems.hasErrors {
        run.problems.report(
          .error, .importNoAnswers, at: .cell(row: file.head.rows + 1, column: 1),
          help: "check that the export has the answers, and not their number alone")
      }
    } catch { run.problems.report(error) }
    if run.problems.hasErrors {
      return .refused(run.problems.report(on: .withheld(name: file.name)))
    }
    guard run.people <= most else { return .moreThanInvited(run.people) }
    run.responses.shuffle(using: &dice)
    return .read(
      ImportedAnswers(
        responses: run.responses, emptyRows: run.empty, skippedRows: run.skipped))
  }

  /// What became of the rows.
  package enum Result {
    case read(ImportedAnswers)
    /// Rows of people, more than were invited.
    case moreThanInvited(Int)
    case refused(DiagnosticReport)
  }

  private struct Run {
    let most: Int
    var responses: [Response] = []
    var people = 0
    var empty = 0
    var skipped = 0
    var problems = DiagnosticCollector()
  }

  private var kept: Set<Int> {
    Set(
      items.map(\.place) + groups.map(\.place) + (rule.map { [$0.place] } ?? [])
        + (school.map { [$0.place] } ?? []))
  }

  private func read(_ row: TableRow, _ run: inout Run) {
    if let school, !school.names.hold(row[school.place]) { return }
    if let rule, rule.skip.contains(row[rule.place]), !row.cells.isEmpty || rule.skip.contains("") {
      if !row.cells.isEmpty { run.skipped += 1 }
      return
    }
    var answers: [Identifier<Item>: Int] = [:]
    for (place, column) in items {
      guard let text = answer(row[place]) else { continue }
      guard let value = column.options[text] else {
        reportLabel(column.column.value, row, place, &run)
        continue
      }
      if let value { answers[column.item] = value }
    }
    var own: [Identifier<Breakdown>: Identifier<Group>] = [:]
    for (place, column) in groups {
      guard let text = answer(row[place]) else { continue }
      guard let group = column.groups[text] else {
        reportLabel(column.column.value, row, place, &run)
        continue
      }
      if let group { own[column.breakdown] = group }
    }
    guard !answers.isEmpty else {
      if !row.cells.isEmpty { run.empty += 1 }
      return
    }
    run.people += 1
    // Beyond that nothing is counted, so nothing is kept.
    if run.people <= run.most { run.responses.append(Response(answers: answers, groups: own)) }
  }

  /// The text of an answer as the mapping has it; nothing where there is none.
  private func answer(_ cell: String) -> String? {
    // Microsoft Forms writes a semicolon behind what was chosen.
    let text =
      mapping.tool == .microsoftForms && cell.hasSuffix(";") ? String(cell.dropLast()) : cell
    return text.isEmpty ? nil : text
  }

  private func reportLabel(_ column: String, _ row: TableRow, _ place: Int, _ run: inout Run) {
    guard run.problems.count(of: .error) < Self.mostProblems else { return }
    run.problems.report(
      .error, .importLabel(column), at: .cell(row: row.number, column: place + 1),
      help: "add its text to the mapping, with the option it stands for or `none`")
  }

  private static let mostProblems = 1_000
}
