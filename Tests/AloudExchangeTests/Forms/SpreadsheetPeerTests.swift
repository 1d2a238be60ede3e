import AloudModel
import AloudTestSupport
import Foundation
import Testing

@testable import AloudDefinition
@testable import AloudExchange

/// Workbooks as other programs write them.
struct SpreadsheetPeerTests {
  private static let python = ProcessInfo.processInfo.environment["ALOUD_PYTHON"]

  private static let script = """
    import datetime, io, sys
    survey = [["type", "name", "label::English (en)", "reversed"], ["begin_group", "trust", "Trust here"],
      ["select_one agree", "ask_help", None], ["select_one agree", "blamed", "Mistakes & blame.", "yes"],
      ["end_group"], [None], ["text", "keep", "What should we keep?"]]
    choices = [["list_name", "name", "label::English (en)"], ["agree", 1, "Disagree"],
      ["agree", 2.0, "Neither"], ["agree", 3, "Agree"]]
    settings = [["form_title", "version"], ["Speaking up", datetime.datetime(2026, 9, 1)]]
    sheets = [("survey", survey), ("choices", choices), ("settings", settings)]
    out = io.BytesIO()
    if sys.argv[1] == "openpyxl":
        import openpyxl
        from openpyxl.cell.rich_text import CellRichText, TextBlock
        from openpyxl.cell.text import InlineFont
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name, rows in sheets:
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
        book["survey"]["C3"] = CellRichText("Asking ", TextBlock(InlineFont(b=True), "is"), " fine.")
        book["survey"].merge_cells("A5:C5")
        book["choices"].sheet_state = "hidden"
        book.save(out)
    else:
        import xlsxwriter
        book = xlsxwriter.Workbook(out, {"in_memory": True})
        for name, rows in sheets:
            sheet = book.add_worksheet(name)
            for y, row in enumerate(rows):
                for x, cell in enumerate(row):
                    if isinstance(cell, datetime.datetime):
                        sheet.write_datetime(y, x, cell, book.add_format({"num_format": "d mmm yyyy"}))
                    elif cell is not None:
                        sheet.write(y, x, cell)
            if name == "survey":
                sheet.write_rich_string(2, 2, "Asking ", book.add_format({"bold": True}), "is", " fine.")
        book.close()
    sys.stdout.buffer.write(out.getvalue())
    """

  @Test(
    .enabled(if: python != nil, "Scripts/test makes the environment"),
    arguments: ["openpyxl", "xlsxwriter"])
  func `workbooks of other programs are read`(program: String) throws {
    let process = ChildProcess()
    let pipe = Pipe()
    process.executableURL = URL(filePath: Self.python ?? "")
    process.arguments = ["-c", Self.script, program]
    process.standardOutput = pipe
    try process.run()
    let bytes = [UInt8](pipe.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let parsed = OtherForm(XLSForm.File(name: "form.xlsx", bytes: bytes)).read()
    let form = try #require(parsed.form, "\(parsed.problems)")
    #expect(parsed.problems == [])
    #expect(form.title?[.english] == "Speaking up")
    let items = form.scales.flatMap(\.items)
    #expect(items.map { $0.texts[.english] } == ["Asking is fine.", "Mistakes & blame."])
    #expect(items.map { $0.reversal == nil } == [true, false])
    #expect(form.lists.map { $0.options.map(\.value) } == [[1, 2, 3]])
  }
}
