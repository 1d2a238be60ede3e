import AloudDefinition
import AloudModel

/// What the fuzzer begins with, made by the code under test so that it is never out of date, and the
/// words it should try.
enum SeedFiles {
  /// - Parameter template: a file of `Surveys/templates`.
  static func write(_ reader: Fuzz.Reader, template: String, into folder: String) {
    for (number, text) in seeds(reader, template: template).enumerated() {
      File.write(text, to: "\(folder)/seed-\(number)")
    }
    let words = words(reader).map { "\"\(escaped($0))\"\n" }
    File.write(words.joined(), to: "\(folder).dict")
  }

  private static func seeds(_ reader: Fuzz.Reader, template: String) -> [String] {
    switch reader {
    case .definition: [Everything.yaml, File.text(template)]
    case .sheet: sheets
    case .form: forms
    case .answers: AnswerSeeds.answers
    case .workbook: AnswerSeeds.sheets
    case .mapping: [AnswerSeeds.mapping]
    case .structure: AnswerSeeds.structures
    }
  }

  private static var sheets: [String] {
    guard let manifest = Everything.manifest() else { File.stop("the running example is broken") }
    let empty = AnswerSheet.text(for: manifest, in: .english)
    let heads = empty.split(separator: "\n\n", omittingEmptySubsequences: false)
    let filled = heads.map { part in
      part.firstRange(of: "( )").map { part.replacingCharacters(in: $0, with: "(x)") }
        ?? String(part)
    }
    return [
      empty, filled.joined(separator: "\n\n"),
      empty.replacing("Code:", with: "Code: abcd-efgh-ijkm").replacing(
        ">>>>>>>>>>\n", with: ">>>>>>>>>>\nLess paper, please.\n"),
    ]
  }

  private static let forms = [
    """
    type,name,label::English (en),label::Español (es),appearance,relevant
    begin_group,trust,Trust here,Confianza,table-list,
    select_one agree,heading,x,x,label,
    select_one agree,ask_help,"People ask ""why"".",Se pregunta.,list-nolabel,
    end_group,,,,,
    select_one often,heard,Worries are heard.,Se escuchan.,,
    text,keep,What should we keep?,¿Qué mantener?,,
    note,n,Hello,Hola,,
    \u{1E}list_name,name,label::English (en),label::Español (es)
    agree,1,Disagree,En desacuerdo
    agree,2,Agree,De acuerdo
    often,always,Always,Siempre
    often,never,Never,Nunca
    \u{1E}form_title,form_id,default_language
    Speaking up,speaking,English (en)

    """,
    "type,name,label\nselect_one a,q,Q?\n\u{1E}list name,name,Label\na,0,X\na,-1,Y\n",
  ]

  private static func words(_ reader: Fuzz.Reader) -> [String] {
    switch reader {
    case .definition:
      Shape.all.flatMap(\.keys).map { $0 + ": " } + Level.allCases.map(\.rawValue)
        + Channel.allCases.map(\.rawValue) + [
          "teacher-leaders", "reversed", "themes", "key-holder", "pending", "&a ", "*a", "!t ",
          "<<: ", "---\n", "|\n", ">\n", "{en: ", "\u{202E}", "\u{FEFF}", "999999999999999999999",
        ]
    case .sheet:
      ["[", "]", "( ) ", "(x) ", "Sheet: ", "Code: ", "== ", ">>>>>>>>>>\n", "<<<<<<<<<<\n"]
    case .form:
      [
        "select_one ", "begin_group", "end_group", "note", "deviceid", "label::English (en)",
        "relevant", "list_name", "default_language", "\u{1E}", "\"", "\"\"", ",", "\r\n",
      ]
    case .answers:
      [
        "StartDate", "EndDate", "Finished", "Respondent ID", "Collector ID", "Start time",
        "Completion time", "submitdate", "startlanguage", "_uuid", "_submission_time", "record_id",
        "_complete", "Timestamp", "sep=;\n", "\u{FEFF}", "\"", "\"\"", "\r\n", ";", "\t", "#2", "[",
        " - ",
      ]
    case .workbook:
      [
        "<row r=\"", "<c r=\"A", " t=\"s\"", " t=\"inlineStr\"", " t=\"b\"", " t=\"e\"", "<is><t>",
        "<v>", "<f>", "<rPh>", "<si>", "<r>", "<!DOCTYPE", "<!ENTITY", "&#0;", "&amp;", "<![CDATA[",
        "\u{1E}", "XFD", "1048577",
      ]
    case .mapping:
      [
        "aloud_import: ", "source: ", "items:\n", "answers:\n", "groups:\n", "rows:\n", "column: ",
        "asked: ", "skip: [", "texts: {", "none", "\"?\"", "&a ", "*a", "<<: ", "- ",
      ]
    case .structure:
      [
        "class\ttype/scale\t", "additional_languages", "Choices, Calculations, OR Slider Labels",
        "Matrix Group Name", "yesno", "truefalse", "slider", "sql", "checkbox", "@HIDDEN", " | ",
        "1, ",
        "<b>", "&nbsp;", "&#8238;", "SQ\t", "A\t0\t", "G\t", "<row r=\"", "\u{1E}",
      ]
    }
  }

  private static func escaped(_ word: String) -> String {
    word.utf8.map { byte in
      switch byte {
      case 0x22, 0x5C: "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: String(UnicodeScalar(byte))
      default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }.joined()
  }
}

extension Substring {
  fileprivate func firstRange(of text: String) -> Range<Index>? { ranges(of: text).first }

  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
