import AloudDefinition
import AloudExchange
import AloudModel
import Testing

@testable import AloudDiagnostics

/// A mistake in what another tool saved, or in what says how to read it.
struct ExchangeMistake: Sendable, CustomTestStringConvertible {
  let id: String
  let severity: Diagnostic.Severity
  /// As the page shows it.
  let example: String
  let reports: [DiagnosticReport]

  var testDescription: String { id }

  /// What is printed of it, without other messages about the same file.
  var output: String {
    reports.map { report in
      let own = report.diagnostics.filter { $0.message.id == id }
      return own.isEmpty
        ? ""
        : TextRenderer.render(
          DiagnosticReport(
            source: report.source, diagnostics: own,
            errorCount: severity == .error ? own.count : 0,
            warningCount: severity == .error ? 0 : own.count))
    }.joined()
  }

  var isReported: Bool {
    reports.contains { report in
      report.diagnostics.contains { $0.message.id == id && $0.severity == severity }
    }
  }
}

// MARK: - Files of answers

extension ExchangeMistake {
  private static let survey = InventedStaff.survey
  private static let table = AnswerSeeds.answers[0]

  static let answers: [ExchangeMistake] = [
    refused("import-empty", "An empty file:", ""),
    refused("import-no-table", "A PDF in the place of a table:", "%PDF-1.7"),
    refused("import-unclosed-cell", "```csv\na,\"b\nc\n```", "a,\"b\nc"),
    refused("import-cell-text", "```csv\na,\"b\"c,d\n```", "a,\"b\"c,d\n1,2,3\n"),
    refused(
      "import-too-large", "A row of more than 4,000 cells:",
      String(repeating: "a,", count: 5_000) + "\n"),
    refused("import-workbook", "A workbook that was cut off:", "PK\u{3}\u{4}and nothing"),
    refused(
      "import-head", "A file that begins with somebody's answers:",
      "2025-10-07,quxilda@example.org,4\n2025-10-08,zebra@example.org,5\n"),
    ExchangeMistake(
      id: "import-label", severity: .error,
      example: "An answer that the mapping does not know, in the second row:",
      reports: [read(table.replacing("P1,Disagree", with: "P1,Perhaps"))]),
    ExchangeMistake(
      id: "import-no-answers", severity: .error, example: "A file of nothing but its head:",
      reports: [read(String(table.prefix { $0 != "\r\n" }) + "\r\n")]),
    ExchangeMistake(
      id: "import-school", severity: .error,
      example: "A row of a school of which there is no definition, read with `--by Who`:",
      reports: [read(table, by: "Who", of: (2...9).map { ["P\($0)"] })]),
    ExchangeMistake(
      id: "import-rare-label", severity: .warning,
      example: "An answer that one person gave in words of their own, while a mapping is drafted:",
      reports: [draft(table.replacing("P1,Disagree", with: "P1,Perhaps"))]),
    ExchangeMistake(
      id: "import-free-text", severity: .warning,
      example: "A column of the name of an item, with what people wrote:",
      reports: [draft(freeText)]),
  ]

  private static let freeText =
    "Who,\"\(InventedStaff.items[0])\"\r\n"
    + (1...300).map { "P\($0),word\($0)\r\n" }.joined()

  private static func refused(
    _ id: String, _ example: String, _ text: String
  ) -> ExchangeMistake {
    ExchangeMistake(
      id: id, severity: .error, example: example, reports: [open(text).refusal].compactMap(\.self))
  }

  private static func open(_ text: String) -> (file: AnswerFile?, refusal: DiagnosticReport?) {
    switch AnswerFile.open(ByteAccess(Array(text.utf8)), name: "answers.csv") {
    case .opened(let file): (file, nil)
    case .refused(let report): (nil, report)
    }
  }

  private static func draft(_ text: String) -> DiagnosticReport {
    guard let file = open(text).file else { preconditionFailure("the example is no table") }
    return MappingDraft(of: file, for: survey, in: survey.waves[0]).report
  }

  private static func read(
    _ text: String, by column: String? = nil, of schools: [[String]] = [[]]
  ) -> DiagnosticReport {
    guard let file = open(text).file, let mapping = mapping(AnswerSeeds.mapping).mapping,
      case .refused(let report) = AnswerReading(file, with: mapping).compact(
        by: column.map(SchoolRows.init), named: schools)
    else { preconditionFailure("the example is read") }
    return report
  }

  fileprivate static func mapping(
    _ text: String
  ) -> (mapping: ImportMapping?, report: DiagnosticReport) {
    MappingReader(survey: survey, wave: survey.waves[0])
      .read(Array(text.utf8), name: "2025-autumn.yaml")
  }
}

// MARK: - Mappings

extension ExchangeMistake {
  static let mappings: [ExchangeMistake] = [
    mapped("mapping-of-another", "survey: fernhill-staff", "survey: oak-staff"),
    mapped("mapping-open", "\"Agree\": 4", "\"Agree\": \"?\""),
    mapped("mapping-source", "source: csv", "source: qualtrics"),
    mapped("mapping-column-twice", "column: \"\(items[1])\"", "column: \"\(items[0])\""),
    mapped("mapping-column-missing", "column: \"\(InventedStaff.role)\"", "column: Role"),
    mapped("mapping-item", "item: honest-try", "item: honest-trial"),
    mapped("mapping-item-twice", "item: honest-try", "item: worth-the-risk"),
    mapped(
      "mapping-item-missing",
      "  - item: honest-try\n    column: \"\(items[1])\"\n    answers: agree5\n", ""),
    mapped(
      "mapping-words", "item: honest-try\n    column: \"\(items[1])\"",
      "item: honest-try\n    column: \"Q2_2\"",
      of: AnswerSeeds.answers[3].replacing(
        items[1], with: "Trying is worth it here."), as: "qualtrics"),
    mapped(
      "mapping-answers", "answers: agree5\n  - item: honest", "answers: agree\n  - item: honest"),
    mapped(
      "mapping-answers-unused", "answers:\n  agree5:",
      "answers:\n  often:\n    \"Often\": 4\n  agree5:",
      .warning),
    mapped("mapping-option", "\"Agree\": 4", "\"Agree\": 6"),
    mapped("mapping-breakdown", "breakdown: role", "breakdown: roll"),
    mapped("mapping-group", "\"Teaching\": teaching", "\"Teaching\": teacher"),
  ]

  private static let items = InventedStaff.items

  private static func mapped(
    _ id: String, _ old: String, _ new: String, _ severity: Diagnostic.Severity = .error,
    of file: String = AnswerSeeds.answers[0], as tool: String = "csv"
  ) -> ExchangeMistake {
    let before = AnswerSeeds.mapping.replacing("source: csv", with: "source: \(tool)")
    let text = before.replacing(old, with: new)
    let (mapping, report) = mapping(text)
    let fit = mapping.flatMap { open(file).file?.fit($0, to: survey, in: report.source) }
    let lines = DiagnosticsPage.changes(from: before, to: text, comment: "#")
    return ExchangeMistake(
      id: id, severity: severity, example: "```yaml\n\(lines)```",
      reports: [report, fit].compactMap(\.self))
  }
}

// MARK: - Forms of other tools

extension ExchangeMistake {
  static let forms: [ExchangeMistake] = [
    form("form-workbook", "A workbook that was cut off:", "PK\u{3}\u{4}and nothing"),
    form(
      "form-sheet", "A workbook with a sheet `survey` and no sheet `choices`:",
      AnswerSeeds.structures[2].split(separator: "\u{1E}").first.map(String.init) ?? ""),
    form(
      "form-languages", "A structure in `de` and in `de-informal`, which are one language here:",
      AnswerSeeds.structures[1].replacing("\tes\n", with: "\tde\n")
        .replacing("language\t\ten", with: "language\t\tde-informal")
        .replacing("\ten\n", with: "\tde-informal\n").replacing(
          "\ten\t\t", with: "\tde-informal\t\t")),
  ]

  private static func form(_ id: String, _ example: String, _ text: String) -> ExchangeMistake {
    let bytes = LawFile.structure(Array(text.utf8))
    let form = OtherForm(XLSForm.File(name: "form", bytes: bytes))
    return ExchangeMistake(id: id, severity: .error, example: example, reports: form.read().reports)
  }
}
