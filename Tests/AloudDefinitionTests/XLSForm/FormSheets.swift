import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics

/// The three sheets of a form that can be taken over without a word.
struct FormSheets: Sendable {
  enum Sheet: String, Sendable, CaseIterable {
    case survey, choices, settings
  }

  var texts: [Sheet: String] = [
    .survey: """
    type,name,label::English (en),label::Español (es),hint,appearance,relevant,disabled
    begin_group,trust,Trust here,Confianza,,table-list,
    select_one agree,heading,x,x,,label,
    select_one agree,ask_help,"In this school, people ask ""why"".",Aquí se pregunta.,Take your time,list-nolabel,
    select_one agree,own_mistakes,People own mistakes.,Se admiten errores.,,likert,
    end_group,trust,,,,,
    begin group,voice,Voice,Voz,,,
    select_one often,heard,Worries are heard.,Se escuchan.,,,
    end group,,,,,,
    text,keep,What should we keep?,¿Qué mantener?,,,

    """,
    .choices: """
    list_name,name,label::English (en),label::Español (es)
    agree,1,Disagree,En desacuerdo
    agree,2,Neither,Ni lo uno ni lo otro
    agree,3,Agree,De acuerdo
    often,always,Always,Siempre
    often,never,Never,Nunca

    """,
    .settings: """
    form_title,form_id,default_language
    Speaking up,speaking,English (en)

    """,
  ]

  init() {}

  /// The same form with marks or mistakes in it.
  init(_ sheet: Sheet, _ old: String, _ new: String) {
    texts[sheet] = texts[sheet]?.replacing(old, with: new)
  }

  /// What is read of the sheets without their marks.
  var parsed: ParsedForm { parsed(XLSForm.Wishes()) }

  /// The same, as somebody wants it.
  func parsed(_ wishes: XLSForm.Wishes) -> ParsedForm {
    let files = Sheet.allCases.map { sheet in
      XLSForm.File(
        name: "\(sheet).csv", bytes: Array(MarkedText(texts[sheet] ?? "").text.utf8))
    }
    return XLSForm.read(survey: files[0], choices: files[1], settings: files[2], wishes)
  }
}

/// An edit of a sheet that makes one mistake, with `▶` and `◀` around its place.
struct FormMistake: Sendable, CustomTestStringConvertible {
  let id: String
  let sheet: FormSheets.Sheet
  let old: String
  let new: String
  let help: String
  let severity: Diagnostic.Severity

  init(
    _ id: String, _ sheet: FormSheets.Sheet, _ old: String, _ new: String, help: String,
    _ severity: Diagnostic.Severity = .error
  ) {
    self.id = id
    self.sheet = sheet
    self.old = old
    self.new = new
    self.help = help
    self.severity = severity
  }

  var testDescription: String { "\(id): \(new)" }
  var sheets: FormSheets { FormSheets(sheet, old, new) }

  /// The sheet without marks.
  var text: String { MarkedText(sheets.texts[sheet] ?? "").text }

  /// What is printed about the sheet.
  var output: String {
    sheets.parsed.reports.map(TextRenderer.render).joined()
  }

  static let all = basic + judged

  private static let basic: [FormMistake] = [
    FormMistake(
      "form-cell", .survey, "What should", "▶\"◀What should", help: "close it with"),
    FormMistake("form-cell", .survey, "Trust here,", "\"Trust\"▶ ◀here,", help: "twice"),
    FormMistake(
      "form-column-missing", .choices, "list_name,", "▶list◀,", help: "names the columns"),
    FormMistake(
      "form-language", .survey, "label::Español (es)", "▶label::Klingon◀",
      help: "label::English (en)"),
    FormMistake("form-language", .settings, "English (en)", "▶Klingon◀", help: "its code"),
    FormMistake(
      "form-language-twice", .survey, "label::Español (es)", "label::pt-BR,▶label::pt◀",
      help: "one column"
    ),
    FormMistake(
      "form-type", .survey, "text,keep", "▶integer◀,keep", help: "as select_one", .warning),
    FormMistake(
      "form-type", .survey, "text,keep", "▶select_one often or_other◀,keep", help: "or as text",
      .warning),
    FormMistake(
      "form-unknown-type", .survey, "begin group,voice",
      "▶bgin_group◀,x,,,,,\nbegin group,voice", help: "remove the row"),
    FormMistake(
      "form-no-list", .survey, "select_one often,heard", "▶select_one◀,heard",
      help: "select_one agree"),
    FormMistake(
      "form-repeat", .survey, "begin group,voice",
      "▶begin_repeat◀,x,,,,,\nbegin group,voice", help: "asked once"),
    FormMistake(
      "form-repeat", .survey, "begin group,voice",
      "▶end repeat◀,,,,,,\nbegin group,voice", help: "asked once"),
    FormMistake(
      "form-media", .survey, "hint,appearance,relevant,disabled\n",
      "hint,appearance,relevant,disabled,media::image::English (en)\n"
        + "text,look,Look?,¿Mira?,,,,,▶a.png◀\n", help: "would see or hear", .warning),
    FormMistake(
      "form-media", .choices, "label::Español (es)\nagree,1,Disagree,En desacuerdo",
      "label::Español (es),audio\nagree,1,Disagree,En desacuerdo,▶no.mp3◀",
      help: "would see or hear", .warning),
    FormMistake(
      "form-cell-missing", .survey, "text,keep", ",▶keep◀", help: "write its type"),
    FormMistake(
      "form-cell-missing", .choices, "agree,3,Agree", ",▶3◀,Agree", help: "merged cells"),
    FormMistake(
      "form-cell-missing", .choices, "agree,3,Agree", "▶agree◀,,Agree", help: "a name"),
    FormMistake(
      "form-unused-list", .choices, "often,never",
      "▶agre◀,4,Fully,Del todo\noften,never", help: "did you mean 'agree'?", .warning),
    FormMistake(
      "form-non-answer", .choices, "agree,3,Agree,De acuerdo\n",
      "agree,3,Agree,De acuerdo\n▶agree◀,99,Don’t know,No sé\n", help: "can always skip", .warning
    ),
    FormMistake(
      "form-disabled", .survey, "text,keep,What should we keep?,¿Qué mantener?,,,",
      "text,keep,What should we keep?,¿Qué mantener?,,,,▶yes◀", help: "empty the cell", .warning),
    FormMistake(
      "form-column-unnamed", .survey, "Se escuchan.,,,", "Se escuchan.,,,,,▶more◀",
      help: "quotation marks"),
    FormMistake(
      "reference-in-text", .survey, "People own mistakes.", "▶People in ${dept} own mistakes.◀",
      help: "write the words out"),
    FormMistake(
      "markup-in-text", .survey, "People own mistakes.", "▶People **own** mistakes.◀",
      help: "plain words", .warning),
    FormMistake(
      "form-note", .survey, "text,keep", "▶note◀,n,Hello,Hola,,,\ntext,keep", help: "title",
      .warning),
    FormMistake(
      "form-metadata", .survey, "text,keep", "▶deviceid◀,d,,,,,\ntext,keep",
      help: "never records", .warning),
    FormMistake(
      "form-logic", .survey, "Se escuchan.,,,", "Se escuchan.,,,▶${keep} = 'x'◀",
      help: "everybody is asked the same"),
    FormMistake(
      "form-unknown-list", .survey, "select_one often", "▶select_one oftne◀",
      help: "did you mean 'often'?"),
    FormMistake("form-name", .survey, "own_mistakes", "▶???◀", help: "letters and digits"),
    FormMistake(
      "form-name-twice", .survey, "own_mistakes", "▶Ask help◀", help: "its own name"),
    FormMistake(
      "form-label-missing", .survey, "select_one often,heard,Worries are heard.",
      "▶select_one often◀,heard,", help: "label in 'en'"),
    FormMistake(
      "form-label-missing", .choices, "often,never,Never", "▶often◀,never,", help: "label in 'en'"),
    FormMistake("form-group", .survey, "end group,,,,,,", ",,,,,,", help: "end_group"),
    FormMistake(
      "form-group", .survey, "text,keep", "▶end_group◀,,,,,,\ntext,keep", help: "begin_group"),
    FormMistake(
      "form-no-group", .survey, "text,keep",
      "▶select_one often◀,alone,Alone?,¿Solo?,,,\ntext,keep", help: "into a group", .warning),
    FormMistake(
      "form-mixed-lists", .survey, "select_one agree,own_mistakes",
      "▶select_one often◀,own_mistakes", help: "a scale apart", .warning),
    FormMistake(
      "form-scale-size", .survey, "select_one often,heard,",
      "▶select_one often◀,q,A,B,,,\n"
        + (1...11).map { "select_one often,q\($0),A,B,,,\n" }.joined()
        + "select_one often,heard,", help: "at most 12"),
    FormMistake("form-choice-count", .choices, "often,never,Never,Nunca\n", "", help: "2 to 11"),
    FormMistake(
      "form-choice-twice", .choices, "often,never,Never", "▶often◀,never,Always",
      help: "its own label"),
    FormMistake(
      "form-choice-twice", .choices, "often,never,Never,Nunca", "▶often◀,never,Never,Siempre",
      help: "in 'es' too"),
    FormMistake(
      "form-choice-values", .choices, "agree,3,", "agree,▶99◀,", help: "left blank"),
    FormMistake(
      "hidden-character", .choices, "Never", "Ne▶\u{202E}◀ver", help: "delete it"),
  ]
}
