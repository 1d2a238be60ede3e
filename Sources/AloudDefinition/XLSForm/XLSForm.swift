package import AloudDiagnostics
import AloudModel

/// Forms as other survey tools write them (xlsform.org), sheet by sheet.
package enum XLSForm {
  /// One sheet.
  package struct File: Sendable {
    /// The name people know the file by, for messages.
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What is done with a question, a group or a list that cannot be taken over as it is.
  package enum Unfit: Hashable, Sendable {
    /// It is an error, and nothing is taken over.
    case refused
    /// It is left out with a warning, and the account names it.
    case leftOut
  }

  /// How somebody wants a form to be read.
  package struct Wishes: Hashable, Sendable {
    /// The names of lists whose other end is the least safe.
    package var turned: Set<String> = []
    /// The names of lists that run from less to more, whatever their words are, and of questions
    /// whose lists do.
    package var ordered: Set<String> = []
    package var unfit = Unfit.refused

    package init() {}
  }

  /// Takes over what a definition can hold: `select_one` questions as items, groups as scales,
  /// lists of choices as response scales, `text` as comment questions. Everything else is reported in its
  /// place.
  package static func read(
    survey: File, choices: File, settings: File? = nil, _ wishes: Wishes = Wishes()
  ) -> ParsedForm {
    read(
      survey: FormTable(survey), choices: FormTable(choices),
      settings: settings.map(FormTable.init),
      wishes)
  }

  /// The same, of sheets that were read already. Several may come from one file.
  package static func read(
    survey: FormTable, choices: FormTable, settings: FormTable? = nil, _ wishes: Wishes = Wishes()
  ) -> ParsedForm {
    let leftColumns = [survey, choices].flatMap(\.leftColumns) + (settings?.leftColumns ?? [])
    let tables = [settings, choices, survey]
    var settings = settings.map { FormSheet($0, unfit: wishes.unfit) }
    let leftSettings = settings?.refuseSettings() ?? []
    let setting = settings?.rows.first?["default_language"]
    if let setting, LanguageName.read(setting.text) == nil {
      settings?.error(
        .formLanguage(setting.text), at: setting.place, help: "write its code, such as English (en)"
      )
    }
    let sheet = FormSheet(survey, unfit: wishes.unfit)
    let languages = FormLanguages(setting: setting?.text, head: sheet.head)
    var lists = ChoiceLists(FormSheet(choices, unfit: wishes.unfit), languages, wishes)
    var reader = FormReader(sheet, languages, ordered: wishes.ordered)
    reader.read(&lists)
    if !reader.sheet.problems.hasErrors { lists.reportUnused() }
    let read = [settings, lists.sheet, reader.sheet]
    let sheets = zip(read, tables).compactMap { sheet, table in
      guard var sheet, let table else { return sheet }
      sheet.problems.add(table.cellProblems)
      return sheet
    }
    let title = settings?.rows.first?.texts("form_title", languages)
    let isWhole = !sheets.contains { $0.problems.hasErrors }
    let form = isWhole ? ImportedForm(reader, lists, title: title) : nil
    let account = form.map { form in
      FormAccount(
        form, languages, sheets,
        columns: reader.leftColumns + lists.leftColumns + leftSettings + leftColumns)
    }
    return ParsedForm(
      form: form, reports: reports(on: sheets), told: account)
  }

  /// One for each file.
  private static func reports(on sheets: [FormSheet]) -> [DiagnosticReport] {
    var problems: [(source: SourceText, all: DiagnosticCollector)] = []
    for sheet in sheets {
      if let place = problems.firstIndex(where: { $0.source.name == sheet.source.name }) {
        problems[place].all.add(sheet.problems)
      } else {
        problems.append((sheet.source, sheet.problems))
      }
    }
    return problems.map { $0.all.report(on: $0.source) }
  }
}

/// What a form says, and everything that cannot be taken over.
package struct ParsedForm: Sendable {
  /// The form; nothing when a sheet has a single error.
  package let form: ImportedForm?
  /// One for each file.
  package let reports: [DiagnosticReport]
  /// What was taken over, what was left out, and what had to be assumed; nothing without a form.
  package let told: FormAccount?

  /// A file that holds no form.
  package static func refused(_ report: DiagnosticReport) -> ParsedForm {
    ParsedForm(form: nil, reports: [report], told: nil)
  }

  /// The same for the terminal; empty without a form.
  package var account: [String] { told?.lines ?? [] }
}
