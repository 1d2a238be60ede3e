package import AloudDiagnostics
package import AloudModel

/// What one wave's answers in another tool come to, in memory while they are counted.
package struct ImportedAnswers: Sendable {
  /// Shuffled: nobody behind the reader sees the order of the rows.
  package let responses: [Response]
  /// Rows in which no question is answered: nobody is counted for them.
  package let emptyRows: Int
  /// Rows that the mapping leaves out, such as those of a preview.
  package let skippedRows: Int
}

/// A file of answers that is to be read with a mapping: its head is known, no answer is yet.
package struct AnswerFile {
  package let head: AnswerHead
  /// How it is written, in a few words.
  package var form: String { table.form }
  let table: AnswerTable
  let name: String

  /// What became of opening a file.
  package enum Opening {
    case opened(AnswerFile)
    /// Nothing of the file stands in the report but places.
    case refused(DiagnosticReport)
  }

  /// - Parameter name: what messages call the file; its own may be a person's.
  package static func open(_ access: ByteAccess, name: String) -> Opening {
    var problems = DiagnosticCollector()
    do throws(TableTrouble) {
      let table = try AnswerTable(access)
      let rows = try table.head(3)
      if rows.contains(where: { !$0.cells.isEmpty }) {
        if let head = AnswerHead(rows) {
          return .opened(AnswerFile(head: head, table: table, name: name))
        }
        problems.report(
          .error, .importHead, at: .cell(row: 1, column: 1),
          help: "export the answers with a first row that names the columns")
      } else {
        problems.report(.empty)
      }
    } catch { problems.report(error) }
    return .refused(problems.report(on: .withheld(name: name)))
  }

  /// That nobody answered.
  package var withoutAnswers: DiagnosticReport {
    var problems = DiagnosticCollector()
    problems.report(
      .error, .importNoAnswers, at: .cell(row: head.rows + 1, column: 1),
      help: "check that the export has the answers, and not their number alone")
    return problems.report(on: .withheld(name: name))
  }

  /// The names of the columns that a mapping does not take: each is named once, and dropped by the
  /// reader.
  package func dropped(by mapping: ImportMapping) -> [String] {
    let kept = Set(mapping.columns.map(\.value))
    return head.columns.map(\.name).filter { !kept.contains($0) }
  }
}

extension DiagnosticCollector {
  mutating func report(_ trouble: TableTrouble) {
    report(.error, trouble.message, at: trouble.place, help: trouble.help)
  }
}
