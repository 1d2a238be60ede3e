package import AloudDiagnostics

extension AnswerReading {
  /// Hands over what each person answered, in the order of `asked`, and the text of the column that names
  /// their school; nothing of it is kept.
  ///
  /// - Parameter schools: the column that tells schools apart; nothing for a file of one.
  package func examine(
    by schools: SchoolRows?, _ body: ([Int?], _ school: String?) -> Void
  ) -> Examined {
    var column: Int?
    if let schools {
      let report = file.check(schools)
      guard !report.hasErrors else { return .refused(report) }
      column = file.head.column(schools.column)?.place
    }
    let walk = walk(beside: column) { person, _ in
      // A dash or a question mark names no school.
      let school = person.beside.map(CellText.words)
      body(person.answers, school?.isEmpty ?? true ? nil : school)
    }
    if let refusal = walk.refusal { return .refused(refusal) }
    return .read(emptyRows: walk.empty, skippedRows: walk.skipped)
  }

  /// What became of the rows.
  package enum Examined {
    case read(emptyRows: Int, skippedRows: Int)
    case refused(DiagnosticReport)
  }
}
