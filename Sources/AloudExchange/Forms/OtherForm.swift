package import AloudDefinition
import AloudDiagnostics

/// Questions of another tool, in whichever of its files they come.
package struct OtherForm {
  package let kind: Kind
  private let file: XLSForm.File
  private let workbook: FormWorkbook?
  private let table: FormTable?
  private let trouble: TableTrouble?

  /// What a file holds.
  package enum Kind: Hashable, Sendable {
    /// The sheets of an XLSForm in one workbook.
    case workbook
    /// The survey sheet of an XLSForm, whose choices stand in a sheet of their own.
    case sheet
    /// The data dictionary of a REDCap project.
    case dictionary
    /// The structure of a LimeSurvey survey.
    case structure
  }

  /// Tells what a file is by what stands in it; its name does not matter.
  package init(_ file: XLSForm.File) {
    self.file = file
    let isPacked = file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    do throws(TableTrouble) {
      if file.bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldWorkbook }
      if file.bytes.starts(with: Array("%PDF".utf8)) { throw .notATable }
      let workbook = isPacked ? try FormWorkbook(file) : nil
      let isForm = try workbook?.sheet("survey") != nil
      let table = isForm ? nil : try workbook?.firstSheet() ?? FormTable(file)
      self.workbook = workbook
      self.table = table
      kind = Self.kind(table, isPacked: isPacked)
      trouble = nil
    } catch {
      (workbook, table, trouble) = (nil, nil, error)
      kind = .workbook
    }
  }

  private static func kind(_ table: FormTable?, isPacked: Bool) -> Kind {
    guard let columns = table?.columns else { return .workbook }
    if DictionaryForm.isOne(columns) { return .dictionary }
    if LimeForm.isOne(columns) { return .structure }
    return isPacked ? .workbook : .sheet
  }

  /// Reads it, with the sheets that stand in files of their own.
  ///
  /// - Parameters:
  ///   - choices: of an XLSForm whose sheets are files.
  ///   - settings: the same; of the other kinds, it may say the language.
  package func read(
    choices: XLSForm.File? = nil, settings: XLSForm.File? = nil,
    _ wishes: XLSForm.Wishes = XLSForm.Wishes()
  ) -> ParsedForm {
    let settings = settings.map { FormTable($0) }
    switch kind {
    case .sheet:
      let choices = choices ?? XLSForm.File(name: file.name, bytes: [])
      return XLSForm.read(
        survey: table ?? FormTable(file), choices: FormTable(choices), settings: settings, wishes)
    case .workbook: return readWorkbook(settings, wishes)
    case .dictionary:
      guard let table else { return refused(.noSheet) }
      var form = DictionaryForm(table)
      let tables = form.tables()
      return XLSForm.read(
        survey: tables.survey, choices: tables.choices, settings: settings, wishes)
    case .structure:
      guard let table else { return refused(.noSheet) }
      var form = LimeForm(table)
      let tables = form.tables()
      return XLSForm.read(
        survey: tables.survey, choices: tables.choices, settings: settings ?? tables.settings,
        wishes)
    }
  }

  private func readWorkbook(_ settings: FormTable?, _ wishes: XLSForm.Wishes) -> ParsedForm {
    guard let workbook else { return refused(trouble ?? .workbook(.damaged)) }
    do throws(TableTrouble) {
      guard var survey = try workbook.sheet("survey") else {
        return refused(.formNoSheet("survey", workbook.names))
      }
      guard let choices = try workbook.sheet("choices") else {
        return refused(.formNoSheet("choices", workbook.names))
      }
      let others = workbook.names.filter { !Self.sheets.contains(CellText.words($0)) }
      for name in others {
        survey.warn(
          .formOtherSheet(name), at: survey.columns.first?.place ?? .cell(row: 1, column: 1),
          help: "nothing to do, if no question stands there")
      }
      let own = try workbook.sheet("settings")
      return XLSForm.read(survey: survey, choices: choices, settings: settings ?? own, wishes)
    } catch { return refused(error) }
  }

  private static let sheets = ["survey", "choices", "settings"]

  private func refused(_ trouble: TableTrouble) -> ParsedForm {
    refused(Diagnostic.Message(id: "form-workbook", text: trouble.message.text), trouble.place)
  }

  private func refused(
    _ message: Diagnostic.Message, _ place: SourceRange = .cell(row: 1, column: 1)
  ) -> ParsedForm {
    var problems = DiagnosticCollector()
    problems.report(
      .error, message, at: place,
      help: "open it in a spreadsheet program and save it as a workbook (.xlsx), or each sheet as "
        + "\"CSV UTF-8\"")
    return .refused(problems.report(on: .withheld(name: file.name)))
  }

  private func refused(_ trouble: WorkbookTrouble) -> ParsedForm { refused(.workbook(trouble)) }
}
