package import AloudDiagnostics
import AloudModel

/// Forms as other survey tools write them (xlsform.org), each sheet saved as CSV.
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

  /// Takes over what a definition can hold: `select_one` questions as items, groups as scales,
  /// lists of choices as response scales, `text` as comment questions. Everything else is reported in its
  /// place.
  ///
  /// - Parameter turned: the names of lists whose other end is the least safe.
  package static func read(
    survey: File, choices: File, settings: File? = nil, turned: Set<String> = []
  ) -> ParsedForm {
    var settings = settings.map { FormSheet($0) }
    let setting = settings?.rows.first?["default_language"]
    if let setting, LanguageName.read(setting.text) == nil {
      settings?.error(
        .formLanguage(setting.text), at: setting.place, help: "write its code, such as English (en)"
      )
    }
    let sheet = FormSheet(survey)
    let languages = FormLanguages(setting: setting?.text, head: sheet.head)
    var lists = ChoiceLists(FormSheet(choices), languages, turned: turned)
    var reader = FormReader(sheet, languages)
    reader.read(&lists)
    if !reader.sheet.problems.hasErrors { lists.reportUnused() }
    let sheets = [settings, lists.sheet, reader.sheet].compactMap(\.self)
    let title = settings?.rows.first?.texts("form_title", languages)
    let isWhole = !sheets.contains { $0.problems.hasErrors }
    let form = isWhole ? ImportedForm(reader, lists, title: title) : nil
    let reports = sheets.map { $0.problems.report(on: $0.source) }
    let account = form.map { form in
      FormAccount(
        form, languages, sheets.map { $0.problems.report(on: $0.source, limit: .max) },
        columns: reader.leftColumns, unkept: sheets.reduce(0) { $0 + $1.unkeptCells })
    }
    return ParsedForm(form: form, reports: reports, account: account?.lines ?? [])
  }
}

/// What a form says, and everything that cannot be taken over.
package struct ParsedForm: Sendable {
  /// The form; nothing when a sheet has a single error.
  package let form: ImportedForm?
  /// One for each sheet.
  package let reports: [DiagnosticReport]
  /// What was taken over, what was left out, and what had to be assumed; empty without a form.
  package let account: [String]
}
