import AloudDiagnostics

@testable import AloudDefinition
@testable import AloudExchange

/// Writes workbooks of several sheets, cell by cell as spreadsheet programs do.
struct MadeForm {
  var sheets: [(name: String, state: String, rows: [[Cell]])]

  /// What stands in a cell.
  enum Cell: ExpressibleByStringLiteral {
    case text(String)
    /// A text in the cell itself, partly in bold.
    case rich(String, String)
    case number(String)
    case date(String)
    case percent(String)
    case boolean(Bool)
    case failed(String)
    case formula(String, String?)
    case none

    init(stringLiteral text: String) { self = text.isEmpty ? .none : .text(text) }
  }

  static let survey: [[Cell]] = [
    ["type", "name", "label::English (en)", "label::Español (es)", "hint", "reversed"],
    ["start", "start"],
    ["begin_group", "trust", "Trust here", "Confianza"],
    ["select_one agree", "ask_help", .rich("Asking ", "is fine."), "Preguntar está bien.", "x"],
    [
      "select_one agree", "blamed", "Mistakes are held against people.", "Se echan en cara.", "",
      "yes",
    ],
    ["end_group"],
    [],
    ["text", "keep", "What should we keep?", "¿Qué mantener?"],
  ]
  static let choices: [[Cell]] = [
    ["list_name", "name", "label::English (en)", "label::Español (es)"],
    ["agree", .number("1"), "Disagree", "En desacuerdo"],
    ["agree", .number("2.0"), "Neither", "Ni lo uno ni lo otro"],
    ["agree", .number("3"), "Agree", "De acuerdo"],
  ]
  static let settings: [[Cell]] = [
    ["form_title", "version", "default_language"], ["Speaking up", .date("45293"), "English (en)"],
  ]

  init(
    survey: [[Cell]] = Self.survey, choices: [[Cell]] = Self.choices,
    settings: [[Cell]] = Self.settings
  ) {
    sheets = [
      ("Survey", "", survey), ("choices", "hidden", choices), ("settings", "", settings),
    ]
  }

  init(first rows: [[Cell]]) { sheets = [("Sheet1", "", rows)] }

  var file: XLSForm.File { XLSForm.File(name: "form.xlsx", bytes: workbook.bytes()) }

  var workbook: MadeWorkbook {
    var shared: [String] = []
    let places = sheets.indices
    let parts = places.map { place in
      (
        "xl/worksheets/sheet\(place + 1).xml",
        "<worksheet><sheetData>"
          + sheets[place].rows.enumerated().map { Self.row($0.offset, $0.element, &shared) }
          .joined() + "</sheetData></worksheet>"
      )
    }
    let names = places.map {
      let state = sheets[$0].state.isEmpty ? "" : " state=\"\(sheets[$0].state)\""
      return
        "<sheet name=\"\(sheets[$0].name)\" sheetId=\"\($0 + 1)\"\(state) r:id=\"r\($0 + 1)\"/>"
    }.joined()
    let links = places.map {
      "<Relationship Id=\"r\($0 + 1)\" Type=\"x/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }.joined()
    let texts = shared.map { "<si><t xml:space=\"preserve\">\($0)</t></si>" }.joined()
    let all =
      [
        ("xl/workbook.xml", "<workbook xmlns:r=\"http://r\"><sheets>\(names)</sheets></workbook>"),
        (
          "xl/_rels/workbook.xml.rels",
          "<Relationships>\(links)"
            + "<Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
            + "<Relationship Id=\"t\" Type=\"x/styles\" Target=\"/xl/styles.xml\"/></Relationships>"
        ), ("xl/sharedStrings.xml", "<sst>\(texts)</sst>"), ("xl/styles.xml", Self.styles),
      ] + parts
    return MadeWorkbook(parts: all.map { ($0.0, Array($0.1.utf8)) })
  }

  private static let styles = """
    <styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\-mmm;@"/></numFmts>\
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/>\
    <xf numFmtId="9"/></cellXfs></styleSheet>
    """

  private static func row(_ place: Int, _ cells: [Cell], _ shared: inout [String]) -> String {
    let written = cells.enumerated().map { column, cell in
      let start = "<c r=\"\(Character(Unicode.Scalar(UInt8(65 + column))))\(place + 1)\""
      switch cell {
      case .none: return ""
      case .text(let text):
        shared.append(text)
        return "\(start) t=\"s\"><v>\(shared.count - 1)</v></c>"
      case .rich(let plain, let bold):
        return "\(start) t=\"inlineStr\"><is><r><t>\(plain)</t></r><r><rPr><b/></rPr>"
          + "<t>\(bold)</t></r></is></c>"
      case .number(let text): return "\(start)><v>\(text)</v></c>"
      case .date(let text): return "\(start) s=\"1\"><v>\(text)</v></c>"
      case .percent(let text): return "\(start) s=\"2\"><v>\(text)</v></c>"
      case .boolean(let value): return "\(start) t=\"b\"><v>\(value ? 1 : 0)</v></c>"
      case .failed(let sign): return "\(start) t=\"e\"><v>\(sign)</v></c>"
      case .formula(let text, let value):
        return
          "\(start) t=\"\(value == nil ? "n" : "str")\"><f>\(text)</f><v>\(value ?? "")</v></c>"
      }
    }
    return "<row r=\"\(place + 1)\">\(written.joined())</row>"
  }
}

extension ParsedForm {
  /// Each problem as it is placed, but for the sentence.
  var problems: [String] {
    reports.flatMap { report in
      report.diagnostics.map {
        "\(report.source.name):\($0.place.start.line):\($0.place.start.column) \($0.message.id)"
      }
    }
  }

  /// The definition's lines on questions.
  var lines: [String] {
    guard let form else { return [] }
    let questions = form.questions(in: form.languages)
    return questions.responseScales + questions.scales + questions.comments
  }
}
