import AloudDiagnostics
import AloudModel
import Testing

@testable import AloudDefinition
@testable import AloudExchange

/// REDCap's data dictionary.
struct DictionaryFormTests {
  private static let head =
    "Variable / Field Name,Form Name,Section Header,Field Type,Field Label,"
    + "\"Choices, Calculations, OR Slider Labels\",Field Note,"
    + "Text Validation Type OR Show Slider Number,Text Validation Min,Text Validation Max,Identifier?,"
    + "Branching Logic (Show field only if...),Required Field?,Custom Alignment,"
    + "Question Number (surveys only),Matrix Group Name,Matrix Ranking?,Field Annotation\n"
  private static let agree = "\"1, Disagree | 2, Neither | 3, Agree\""

  private static let good =
    head + "record_id,staff,,text,Record,,,,,,,,,,,,,\n"
    + "ask_help,staff,<div><p>Trust here</p></div>,radio,Asking is fine &amp; usual.,\(agree),,,,,,,y,,,trust,,\n"
    + "own,staff,,radio,People own mistakes.,\(agree),,,,,,,,,,trust,,\n"
    + "heard,staff,Voice,dropdown,Worries are heard.,\(agree),,,,,,,,,,,,\n"
    + "keep,staff,,notes,What should we keep?,,,,,,,,,,,,,\n"

  private func parsed(_ text: String, _ unfit: XLSForm.Unfit = .refused) -> ParsedForm {
    var wishes = XLSForm.Wishes()
    wishes.unfit = unfit
    return OtherForm(XLSForm.File(name: "d.csv", bytes: Array(text.utf8))).read(wishes)
  }

  @Test func `matrices and sections are scales, and equal choices are one list`() throws {
    let parsed = parsed(Self.good)
    #expect(OtherForm(XLSForm.File(name: "", bytes: Array(Self.good.utf8))).kind == .dictionary)
    let form = try #require(parsed.form, "\(parsed.problems)")
    #expect(form.listNames == ["trust"])
    #expect(form.scales.map { $0.group?.texts[.english] } == ["Trust here", "Voice"])
    #expect(form.scales.map { $0.items.map(\.id.text) } == [["ask-help", "own"], ["heard"]])
    #expect(parsed.lines.contains("          en: \"Asking is fine & usual.\""))
    #expect(form.comments.map(\.id.text) == ["keep"])
    #expect(parsed.problems == ["d.csv:2:18 form-metadata"])
    #expect(parsed.account.contains { $0.contains("Required Field?") })
  }

  @Test func `the same dictionary in a workbook, or with the names of the interface, is read`()
    throws
  {
    var problems = DiagnosticCollector()
    let rows = CSVTable(SourceText(name: "", text: Self.good), problems: &problems).rows
    let made = MadeForm(
      first: rows.map { $0.map { MadeForm.Cell(stringLiteral: Self.plain($0.text)) } })
    let form = try #require(OtherForm(made.file).read().form)
    #expect(form.scales.map(\.items.count) == [2, 1])
    let names =
      "field_name,form_name,section_header,field_type,field_label,select_choices_or_calculations,field_note,"
      + "text_validation_type_or_show_slider_number,text_validation_min,text_validation_max,identifier,"
      + "branching_logic,required_field,custom_alignment,question_number,matrix_group_name,matrix_ranking,"
      + "field_annotation\n"
    #expect(parsed(Self.good.replacing(Self.head, with: names)).form != nil)
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  /// A row of the dictionary, and what is said of it: left out, or refused.
  @Test(arguments: [
    ("q,staff,,radio,Again?,1|2,,,,,,[own] > 1,,,,,,", "form-logic", Diagnostic.Severity.error),
    ("q,staff,,radio,Again?,\(agree),,,,,,,,,,,,@HIDECHOICE='2'", "form-logic", .error),
    ("q,staff,,radio,Again?,\(agree),,,,,,,,,,,,@HIDDEN", "form-disabled", .warning),
    ("q,staff,,text,Born?,,,date_ymd,,,,,,,,,,", "form-type", .warning),
    ("q,staff,,text,Mail?,,,email,,,,,,,,,,", "form-metadata", .warning),
    ("q,staff,,notes,Where?,,,,,,y,,,,,,,", "form-metadata", .warning),
    ("q,staff,,text,What is your name?,,,,,,,,,,,,,", "form-who", .warning),
    ("q,staff,,checkbox,Which?,\(agree),,,,,,,,,,,,", "form-type", .warning),
    ("q,staff,,slider,How loud?,low | high,,,,,,,,,,,,", "form-type", .warning),
    ("q,staff,,calc,Sum,[own],,,,,,,,,,,,", "form-type", .warning),
    ("q,staff,,descriptive,Hello,,,,,,,,,,,,,", "form-note", .warning),
    ("q,staff,,yesno,Are you new?,,,,,,,,,,,,,", "form-fact", .warning),
    ("q,staff,,radio,Subject?,\"1, Maths | 2, Arts\",,,,,,,,,,,,", "form-fact", .warning),
    ("q,staff,,radio,Rank it,\(agree),,,,,,,,,,m,y,", "form-type", .warning),
    ("q,staff,,radi,Again?,\(agree),,,,,,,,,,,,", "form-unknown-type", .error),
    ("q,staff,,radio,,\(agree),,,,,,,,,,,,", "form-label-missing", .error),
    ("own,staff,,radio,Again?,\(agree),,,,,,,,,,,,", "form-name-twice", .error),
    ("q,staff,,radio,Again?,,,,,,,,,,,,,", "form-no-list", .error),
    ("q,staff,,radio,In [arm_1] again?,\(agree),,,,,,,,,,,,", "reference-in-text", .error),
  ])
  func `what cannot be asked is told at its row, once`(
    row: String, id: String, severity: Diagnostic.Severity
  ) {
    let parsed = parsed(Self.good + row + "\n")
    let found = parsed.reports.flatMap(\.diagnostics).filter { $0.place.start.line == 7 }
    #expect(found.contains { $0.message.id == id && $0.severity == severity }, "\(parsed.problems)")
    #expect((parsed.form == nil) == (severity == .error))
  }

  @Test func `a column that nobody knows is refused where it says something`() {
    let text = Self.good.replacing("Field Annotation\n", with: "Field Annotation,Weight\n")
      .replacing("trust,,\n", with: "trust,,,2\n")
    #expect(parsed(text).form == nil)
    #expect(parsed(text).problems.contains { $0.hasSuffix("form-logic") })
  }
}
