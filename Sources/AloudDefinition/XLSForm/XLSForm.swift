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
    let sheets = [settings, lists.sheet, reader.sheet].compactMap(\.self)
    let title = settings?.rows.first?.texts("form_title", languages)
    let isWhole = !sheets.contains { $0.problems.hasErrors }
    let form = isWhole ? ImportedForm(reader, lists, title: title) : nil
    let account = form.map { form in
      FormAccount(
        form, languages, sheets, columns: reader.leftColumns + lists.leftColumns + leftSettings)
    }
    return ParsedForm(
      form: form, reports: sheets.map { $0.problems.report(on: $0.source) },
      told: account)
  }
}

/// What a form says, and everything that cannot be taken over.
package struct ParsedForm: Sendable {
  /// The form; nothing when a sheet has a single error.
  package let form: ImportedForm?
  /// One for each sheet.
  package let reports: [DiagnosticReport]
  /// What was taken over, what was left out, and what had to be assumed; nothing without a form.
  package let told: FormAccount?

  /// The same for the terminal; empty without a form.
  package var account: [String] { told?.lines ?? [] }
}
