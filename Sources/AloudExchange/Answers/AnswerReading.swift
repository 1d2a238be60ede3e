package import AloudDiagnostics
package import AloudModel

/// Reads the rows of a file with its mapping.
package struct AnswerReading {
  let file: AnswerFile
  let mapping: ImportMapping
  /// From the left.
  let items: [(place: Int, column: ImportMapping.ItemColumn)]
  let groups: [(place: Int, column: ImportMapping.GroupColumn)]
  let rule: (place: Int, skip: Set<String>)?

  /// - Precondition: the mapping fits the file.
  package init(_ file: AnswerFile, with mapping: ImportMapping) {
    self.file = file
    self.mapping = mapping
    func place(_ column: ImportMapping.Located<String>) -> Int {
      guard let found = file.head.column(column.value) else {
        preconditionFailure("a mapping that fits names columns of the file")
      }
      return found.place
    }
    items = mapping.items.map { (place($0.column), $0) }.sorted { $0.0 < $1.0 }
    groups = mapping.groups.map { (place($0.column), $0) }
    rule = mapping.rows.map { (place($0.column), $0.skip) }
  }

  /// What is in the rows, or every mistake at its row and column.
  ///
  /// - Parameters:
  ///   - most: how many people can have answered; of more, no answer is handed on.
  ///   - dice: the rows are shuffled with them before anybody sees them.
  package func answers(
    atMost most: Int, shuffledBy dice: inout some RandomNumberGenerator
  ) -> Result {
    switch compact() {
    case .refused(let report): return .refused(report)
    case .read(var answers):
      let people = answers.people(ofSchool: 0)
      guard people <= most else { return .moreThanInvited(people) }
      answers.shuffle(using: &dice)
      return .read(
        ImportedAnswers(
          responses: answers.responses(ofSchool: 0),
          emptyRows: answers.emptyRows, skippedRows: answers.skippedRows))
    }
  }

  /// What became of the rows.
  package enum Result {
    case read(ImportedAnswers)
    /// Rows of people, more than were invited.
    case moreThanInvited(Int)
    case refused(DiagnosticReport)
  }

  /// What was read of one row: somebody's answers, in the order of `asked`.
  struct Person {
    let answers: [Int?]
    let groups: [Identifier<Breakdown>: Identifier<Group>]
    /// What stands in the column that was asked for besides.
    let beside: String?
  }

  /// How many rows were what, so far.
  struct Walk {
    var people = 0
    var empty = 0
    var skipped = 0
    var problems = DiagnosticCollector()
    /// Every mistake, at its row and column; nothing where there is none.
    var refusal: DiagnosticReport?
  }

  /// The items that are taken, in the order of their columns.
  package var asked: [Identifier<Item>] { items.map(\.column.item) }

  /// Hands over every person's answers, one after the other, and keeps none.
  ///
  /// - Parameters:
  ///   - beside: a column that is read besides those of the mapping.
  ///   - check: looks at each row before it is read; nothing of a row that it does not want is.
  func walk(
    beside: Int? = nil, check: (TableRow, inout Walk) -> Bool = { _, _ in true },
    _ body: (Person, Walk) -> Void
  ) -> Walk {
    var walk = Walk()
    let kept = beside.map { self.kept.union([$0]) } ?? self.kept
    do throws(TableTrouble) {
      try file.table.rows(keeping: .only(kept)) { row in
        if row.number > file.head.rows, check(row, &walk), let person = read(row, beside, &walk) {
          walk.people += 1
          body(person, walk)
        }
        return .more
      }
      if walk.people == 0, !walk.problems.hasErrors {
        walk.problems.report(
          .error, .importNoAnswers, at: .cell(row: file.head.rows + 1, column: 1),
          help: "check that the export has the answers, and not their number alone")
      }
    } catch { walk.problems.report(error) }
    if walk.problems.hasErrors {
      walk.refusal = walk.problems.report(on: .withheld(name: file.name))
    }
    return walk
  }

  private var kept: Set<Int> {
    Set(
      items.map(\.place) + groups.map(\.place) + (rule.map { [$0.place] } ?? []))
  }

  /// Nothing for a row that is nobody's.
  private func read(_ row: TableRow, _ beside: Int?, _ walk: inout Walk) -> Person? {
    if let rule, rule.skip.contains(row[rule.place]), !row.cells.isEmpty || rule.skip.contains("") {
      if !row.cells.isEmpty { walk.skipped += 1 }
      return nil
    }
    let answers = answers(in: row, &walk)
    let groups = groups(in: row, &walk)
    guard answers.contains(where: { $0 != nil }) else {
      if !row.cells.isEmpty { walk.empty += 1 }
      return nil
    }
    return Person(answers: answers, groups: groups, beside: beside.flatMap { row.cells[$0] })
  }

  private func answers(in row: TableRow, _ walk: inout Walk) -> [Int?] {
    items.map { place, column in
      guard let text = answer(row[place]) else { return nil }
      guard let value = column.options[text] else {
        reportLabel(column.column.value, row, place, &walk)
        return nil
      }
      return value
    }
  }

  private func groups(
    in row: TableRow, _ walk: inout Walk
  ) -> [Identifier<Breakdown>: Identifier<Group>] {
    var own: [Identifier<Breakdown>: Identifier<Group>] = [:]
    for (place, column) in groups {
      guard let text = answer(row[place]) else { continue }
      guard let group = column.groups[text] else {
        reportLabel(column.column.value, row, place, &walk)
        continue
      }
      if let group { own[column.breakdown] = group }
    }
    return own
  }

  /// The text of an answer as the mapping has it; nothing where there is none.
  func answer(_ cell: String) -> String? {
    // Microsoft Forms writes a semicolon behind what was chosen.
    let text =
      mapping.tool == .microsoftForms && cell.hasSuffix(";") ? String(cell.dropLast()) : cell
    return text.isEmpty ? nil : text
  }

  private func reportLabel(_ column: String, _ row: TableRow, _ place: Int, _ walk: inout Walk) {
    guard walk.problems.count(of: .error) < Self.mostProblems else { return }
    walk.problems.report(
      .error, .importLabel(column), at: .cell(row: row.number, column: place + 1),
      help: "add its text to the mapping, with the option it stands for or `none`")
  }

  private static let mostProblems = 1_000
}
