import AloudAdvice

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// `Documentation/Diagnostics.md`: every message with an example, made of the marked mistakes.
struct DiagnosticsPage {
  /// One message as the page shows it.
  struct Entry {
    let id: String
    let severity: Diagnostic.Severity
    let example: String
    let output: String
  }

  let sections: [(title: String, entries: [Entry])]

  init() {
    var known: Set<String> = []
    var sections = [("The file as a whole", Self.wholeFiles)]
    known.formUnion(Self.wholeFiles.map(\.id))
    for group in MistakeGroup.all {
      let first = group.mistakes.filter { known.insert($0.id).inserted }
      if !first.isEmpty { sections.append((group.title, first.map { Self.entry($0, group) })) }
    }
    let slips = SheetMistakeTests.slips.filter { known.insert($0.id).inserted }
    let forms = FormMistake.all.filter { known.insert($0.id).inserted }
    let audits = AuditMistake.all.filter { known.insert($0.id).inserted }
    self.sections =
      sections + [
        ("Advice of aloud check alone, on waves to come", Self.ofCheck),
        ("Answer sheets", slips.map(Self.entry)),
        (
          "Forms taken over by aloud new --from",
          forms.map(Self.entry) + Self.wholeForms + Self.entries(ExchangeMistake.forms)
        ),
        ("Sheets of aloud audit", audits.map(Self.entry)),
        ("Sheets of aloud import --earlier", EarlierMistake.all.map(Self.entry)),
        ("Files of answers taken in by aloud import", Self.entries(ExchangeMistake.answers)),
        ("Mappings of such files", Self.entries(ExchangeMistake.mappings)),
      ]
  }

  var ids: Set<String> { Set(sections.flatMap { $0.entries.map(\.id) }) }

  var markdown: String {
    var text = Self.head + "\n| Message | | About |\n|---|---|---|\n"
    let rows = sections.flatMap { title, entries in entries.map { ($0, title) } }
    for (entry, title) in rows.sorted(by: { $0.0.id < $1.0.id }) {
      text += "| [`\(entry.id)`](#\(entry.id)) | \(entry.severity.rawValue) | \(title) |\n"
    }
    for (title, entries) in sections {
      text += "\n## \(title)\n" + entries.map(\.markdown).joined()
    }
    return text
  }

  private static let head = """
    # Diagnostics

    Every message about a file people write: its id, which stays the same from version to version,
    an example, and what is printed. An error keeps a file from being used; a warning is advice, and
    `aloud check --strict` takes it for an error. Messages about an answer sheet, about the answers
    of an audit and about another tool's file of answers show rows, columns and names of questions,
    never a word that somebody wrote.

    This page is written by the tests, from the mistakes they make on purpose:
    `ALOUD_RECORD=1 swift test --filter DiagnosticsPageTests` writes it anew.

    """

  // MARK: - Entries

  /// Given by the command, which knows the day and the pages; its own tests hold it to this.
  private static let ofCheck = [
    Entry(
      id: "place-lacking", severity: .warning,
      example: "A definition without `where`, unless people answer over an open link:",
      output: """
        Surveys/fall.yaml:91:13: warning: staff are not told where to answer [place-lacking]
          channels: [slips]
                    ^
        help: add 'where: {en: ...}', such as which laptop or which folder, for slips, poster, promise and reminders

        """),
    Entry(
      id: "heavy-page", severity: .warning,
      example: "A wave whose page has more than 50,000 bytes:",
      output: """
        Surveys/fall.yaml:80:5: warning: the page of 2026-autumn has 61 kB in es [heavy-page]
          - {id: 2026-autumn, opens: 2026-10-05, closes: 2026-10-16, invited: 42}
            ^
        help: ask fewer questions a wave ('asks'), or shorten them: above 50 kB an old phone waits long

        """),
  ]

  private static func entry(_ mistake: Mistake, _ group: MistakeGroup) -> Entry {
    let parsed = AdvisedDefinition.read(
      Array(mistake.unmarked.utf8), name: "Surveys/fall.yaml", earlier: group.earlier,
      zones: Everything.zones)
    let lines = changes(from: mistake.base, to: mistake.unmarked, comment: "#")
    return Entry(
      id: mistake.id, severity: mistake.severity, example: "```yaml\n\(lines)```",
      output: TextRenderer.render(parsed.report))
  }

  private static func entry(_ slip: SheetMistakeTests.Slip) -> Entry {
    let text = slip.edits.reduce(SheetMistakeTests.sheet) { $0.replacing($1.old, with: $1.new) }
      .replacing("▶", with: "")
    let lines = changes(from: SheetMistakeTests.sheet, to: text, comment: "..")
    let report = SheetMistakeTests.report(Array(text.utf8))
    return Entry(
      id: slip.id, severity: .error, example: "```text\n\(lines)```",
      output: report.map(TextRenderer.render) ?? "")
  }

  private static func entry(_ mistake: FormMistake) -> Entry {
    let old = FormSheets().texts[mistake.sheet] ?? ""
    let lines = changes(from: old, to: mistake.text, comment: "#")
    return Entry(
      id: mistake.id, severity: mistake.severity, example: "```csv\n\(lines)```",
      output: mistake.output)
  }

  private static func entry(_ mistake: EarlierMistake) -> Entry {
    Entry(
      id: mistake.id, severity: .error, example: "```csv\n\(mistake.text)```",
      output: TextRenderer.render(mistake.report))
  }

  private static func entries(_ mistakes: [ExchangeMistake]) -> [Entry] {
    mistakes.map {
      Entry(id: $0.id, severity: $0.severity, example: $0.example, output: $0.output)
    }
  }

  private static func entry(_ mistake: AuditMistake) -> Entry {
    Entry(
      id: mistake.id, severity: .error, example: "```csv\n\(mistake.unmarked.text)```",
      output: TextRenderer.render(mistake.report))
  }

  private static let wholeForms = [
    wholeForm("form-empty", .error, "A form that asks for words alone:", FormMistake.empty),
    wholeForm(
      "form-fact", .warning, "A question whose choices are kinds of people and no degrees:",
      FormMistake.fact),
    wholeForm(
      "form-unordered-list", .warning, "A list of which no word is one of degree:",
      FormMistake.unordered),
    wholeForm(
      "form-consent", .warning, "A question whether somebody takes part, and a condition on it:",
      FormMistake.consent),
    wholeForm(
      "form-limit", .warning, "A limit of an answer, read with `--leave-out`:",
      FormMistake.limited),
    wholeForm(
      "form-opposed-lists", .error, "Two lists of the same labels with opposite numbers:",
      FormMistake.opposed),
    wholeForm(
      "form-inside", .warning, "A row inside of a repeat, read with `--leave-out`:",
      FormMistake.left),
    wholeForm(
      "form-list-left", .warning,
      "A question whose list cannot be taken over, read with `--leave-out`:", FormMistake.left),
  ]

  private static func wholeForm(
    _ id: String, _ severity: Diagnostic.Severity, _ words: String, _ parsed: ParsedForm
  ) -> Entry {
    let reports = parsed.reports.map { report in
      DiagnosticReport(
        source: report.source, diagnostics: report.diagnostics.filter { $0.message.id == id },
        errorCount: severity == .error ? 1 : 0, warningCount: severity == .error ? 0 : 1)
    }
    return Entry(
      id: id, severity: severity, example: words,
      output: reports.map(TextRenderer.render).joined())
  }

  /// The lines that are new, without the blanks they all begin with; where nothing is new, those
  /// that are gone.
  static func changes(from old: String, to new: String, comment: String) -> String {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = new.split(separator: "\n", omittingEmptySubsequences: false)
      .difference(from: before)
    var lines: [(place: Int, text: Substring)] = []
    var gone: [Substring] = []
    for change in difference {
      switch change {
      case .insert(let place, let text, _): lines.append((place, text))
      case .remove(_, let text, _): gone.append(text)
      }
    }
    guard !lines.isEmpty else {
      return gone.map { "\(comment) without: \(VisibleText.escaped(String($0)))\n" }.joined()
    }
    let blanks = lines.map { $0.text.prefix { $0 == " " }.count }.min() ?? 0
    var example = ""
    var last = lines[0].place - 1
    for (place, text) in lines.prefix(mostLines) {
      if place != last + 1 { example += "\(comment) ...\n" }
      example += VisibleText.escaped(String(text.dropFirst(blanks))) + "\n"
      last = place
    }
    return example + (lines.count > mostLines ? "\(comment) ...\n" : "")
  }

  private static let mostLines = 8

  private static let wholeFiles = [
    wholeFile("empty-file", "A file of nothing but comments:", Array("# to be written\n".utf8)),
    wholeFile(
      "file-too-large", "A file of more than a megabyte:",
      Array(repeating: UInt8(ascii: "#"), count: SurveyDefinition.mostBytes + 1)),
    wholeFile(
      "not-text", "A workbook in the place of a text:",
      [0x50, 0x4B, 0x03, 0x04] + Array("...".utf8)),
    wholeFile(
      "invalid-utf8", "An `é` of a file that was saved in Latin-1:",
      Array("title: {en: Caf".utf8) + [0xE9] + Array("}\n".utf8)),
  ]

  private static func wholeFile(_ id: String, _ words: String, _ bytes: [UInt8]) -> Entry {
    let parsed = AdvisedDefinition.read(bytes, name: "Surveys/fall.yaml")
    return Entry(
      id: id, severity: .error, example: words, output: TextRenderer.render(parsed.report))
  }
}

extension DiagnosticsPage.Entry {
  fileprivate var markdown: String {
    "\n### \(id)\n\n\(example)\n\n```text\n\(output)```\n"
  }
}
