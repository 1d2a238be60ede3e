import AloudDiagnostics
import AloudModel
import Testing

@testable import AloudDefinition
@testable import AloudExchange

/// Forms in workbooks, however their cells were written.
struct FormWorkbookTests {
  @Test func `a workbook is read by the names of its sheets, hidden ones too`() throws {
    let parsed = OtherForm(MadeForm().file).read()
    let form = try #require(parsed.form, "\(parsed.problems)")
    #expect(form.title?[.english] == "Speaking up")
    #expect(form.languages.map(\.tag) == ["en", "es"])
    for line in [
      "      - id: ask-help", "          en: \"Asking is fine.\"",
      "        keying: reversed # Please check: the lowest answer is the safest.",
      "      - {value: 2, label: {en: \"Neither\", es: \"Ni lo uno ni lo otro\"}}",
      "      es: \"¿Qué mantener?\"",
    ] {
      #expect(parsed.lines.contains(line), "\(line)")
    }
    #expect(parsed.problems == ["form.xlsx (Survey):2:1 form-metadata"])
    #expect(parsed.account.contains("    form.xlsx (Survey):2:1: 'start' is left out"))
  }

  @Test func `a cell that nobody can have meant so is told, and every other mistake with it`() {
    var (survey, choices) = (MadeForm.survey, MadeForm.choices)
    survey[3][2] = .formula("A1", nil)
    survey[4][0] = "select_one agre"
    survey[7] = ["text", "keep", .failed("#REF!"), "¿Qué mantener?", .failed("#N/A")]
    choices[1][2] = .date("45293")
    let parsed = OtherForm(MadeForm(survey: survey, choices: choices).file).read()
    #expect(parsed.form == nil)
    let places = [
      "form.xlsx (choices):2:3 form-cell", "form.xlsx (Survey):2:1 form-metadata",
      "form.xlsx (Survey):4:3 form-cell", "form.xlsx (Survey):5:1 form-unknown-list",
      "form.xlsx (Survey):8:3 form-cell",
    ]
    // A failed formula in the hint is nobody's business: hints are not taken over.
    #expect(parsed.problems == places)
  }

  @Test func `numbers, formulas that were worked out, yes and percent are what is shown`() {
    var (survey, choices) = (MadeForm.survey, MadeForm.choices)
    survey[0].append("disabled")
    survey[7] = ["text", "keep", .formula("X", "Keep?"), "", "", "", .boolean(false)]
    choices[1][2] = .percent("0")
    choices[2][2] = .percent("0.5")
    choices[3][2] = .percent("1")
    let parsed = OtherForm(MadeForm(survey: survey, choices: choices).file).read()
    #expect(
      parsed.lines.contains(
        "      - {value: 2, label: {en: \"50%\", es: \"Ni lo uno ni lo otro\"}}"))
    #expect(parsed.lines.contains("      en: \"Keep?\""))
  }

  @Test func `sheets that are missing, and those that are not read, are named`() {
    var made = MadeForm()
    made.sheets[1].name = "choice list"
    let missing = OtherForm(made.file).read()
    #expect(
      missing.reports[0].diagnostics.map(\.message.text) == [
        "the workbook has no sheet 'choices'; it has Survey, choice list, settings"
      ])
    made = MadeForm()
    made.sheets.append(("Notes", "", [["do not ask"]]))
    let parsed = OtherForm(made.file).read()
    #expect(parsed.form != nil)
    #expect(parsed.problems.first == "form.xlsx (Survey):1:1 form-sheet")
  }

  @Test func `a broken workbook, and one of another format, say what they are`() {
    func text(_ bytes: [UInt8]) -> String? {
      OtherForm(XLSForm.File(name: "f", bytes: bytes)).read().reports[0].diagnostics.first?
        .message.text
    }
    let whole = MadeForm().workbook.bytes()
    #expect(text(Array(whole.dropLast(40)))?.contains("damaged") == true)
    let ods = MadeWorkbook(parts: [("content.xml", Array("<x/>".utf8))])
    #expect(text(ods.bytes())?.contains(".ods") == true)
    #expect(text([0xD0, 0xCF, 0x11, 0xE0, 0, 0])?.contains("old workbook") == true)
    #expect(text(MadeForm().workbook.bytes(flags: 1))?.contains("password") == true)
  }

  @Test func `a character that nobody sees is refused in a question, at its cell`() {
    var survey = MadeForm.survey
    survey[4][2] = .text("Mist\u{202E}akes")
    let parsed = OtherForm(MadeForm(survey: survey).file).read()
    #expect(parsed.problems.contains("form.xlsx (Survey):5:3 hidden-character"))
  }

  @Test func `wherever a byte is changed or the end is cut, it is read or refused`() {
    let bytes = MadeForm().workbook.bytes()
    for place in stride(from: 0, to: bytes.count, by: 11) {
      var changed = bytes
      changed[place] ^= 0x41
      for bytes in [changed, Array(bytes[..<place])] {
        let parsed = OtherForm(XLSForm.File(name: "f", bytes: bytes)).read()
        #expect((parsed.form == nil) == parsed.reports.contains(where: \.hasErrors))
      }
    }
  }
}
