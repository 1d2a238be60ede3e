/// What the fuzzer and the laws' own tests begin with: files of answers, mappings and structures.
enum AnswerSeeds {
  static let answers: [String] =
    [table(","), table(";"), table("\t"), qualtrics, surveyMonkey, lime, redcap]

  static let mapping = """
    aloud_import: 1
    survey: fernhill-staff
    wave: 2025-autumn
    source: csv
    items:
      - item: worth-the-risk
        column: "\(items[0])"
        answers: agree5
      - item: honest-try
        column: "\(items[1])"
        answers: agree5
      - item: failure-blamed
        column: "\(items[2])"
        answers: agree5
    answers:
      agree5:
        "Strongly disagree": 1
        "Disagree": 2
        "Neither agree nor disagree": 3
        "Agree": 4
        "Strongly agree": 5
    groups:
      - breakdown: role
        column: "\(role)"
        texts:
          "Teaching": teaching
          "Support": support
    rows:
      column: "Who"
      skip: ["test"]

    """

  static let sheets: [String] = [sheet + "\u{1E}" + sharedTexts, sheet]

  static let structures: [String] = [dictionary, limeStructure, workbookForm]

  // MARK: Answers

  private static let items = [
    "In this school, speaking up about a problem is worth the risk.",
    "In this school, people get credit for an honest try.",
    "When a new idea fails here, somebody gets the blame.",
  ]
  private static let role = "Which best describes your work here?"
  private static let labels = [
    "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree",
  ]

  private static func people(_ first: (Int) -> [String], _ last: (Int) -> [String]) -> [[String]] {
    (1...9).map { number in
      first(number)
        + [labels[number % 5], number == 7 ? "" : labels[(number + 1) % 5], labels[number % 4]]
        + [number.isMultiple(of: 2) ? "Teaching" : "Support"] + last(number)
    }
  }

  private static func text(_ rows: [[String]], _ separator: String = ",") -> String {
    rows.map { row in
      row.map { $0.contains(separator) || $0.contains("\n") ? "\"\($0)\"" : $0 }
        .joined(separator: separator) + "\r\n"
    }.joined()
  }

  private static func table(_ separator: String) -> String {
    text([["Who"] + items + [role]] + people({ ["P\($0)"] }, { _ in [] }), separator)
  }

  private static let qualtrics = text(
    [
      ["StartDate", "EndDate", "IPAddress", "Finished", "Q2_1", "Q2_2", "Q2_3", "Q3", "Q9"],
      ["Start Date", "End Date", "IP Address", "Finished"]
        + items.map { "How far do you agree? - \($0)" } + [role, "Your words,\nplease"],
      (1...9).map { "{'ImportId':'\($0)'}" },
    ] + people({ ["2025-10-0\($0)", "2025-10-0\($0)", "203.0.113.\($0)", "True"] }, { ["w\($0)"] }))

  private static let surveyMonkey = text(
    [
      ["Respondent ID", "Collector ID", "How far do you agree?", "", "", role],
      ["", ""] + items + ["Response"],
    ] + people({ ["\($0)", "4711"] }, { _ in [] }))

  private static let lime = text(
    [
      [
        "id", "submitdate", "lastpage", "startlanguage", "seed", "q1[SQ001]", "q1[SQ002]",
        "q1[SQ003]",
        "role",
      ]
    ] + people({ ["\($0)", "2025-10-0\($0)", "3", "en", "4711"] }, { _ in [] }))

  private static let redcap = text(
    [
      [
        "record_id", "staff_timestamp", "worth_the_risk", "honest_try", "failure_blamed", "role",
        "staff_complete",
      ]
    ]
      + (1...9).map { ["\($0)", "2025", "\($0 % 5 + 1)", "\($0 % 4 + 1)", "", "teaching", "2"] })

  // MARK: A sheet of a workbook

  private static let sheet =
    "<worksheet xmlns=\"http://m\"><sheetData><row r=\"1\">"
    + (0..<4).map { "<c r=\"\(column($0))1\" t=\"s\"><v>\($0)</v></c>" }.joined() + "</row>"
    + (2...8).map { row in
      "<row r=\"\(row)\"><c r=\"A\(row)\" t=\"inlineStr\"><is><r><t>P</t></r><r><t>\(row)</t></r></is></c>"
        + (1...3).map { "<c r=\"\(column($0))\(row)\" s=\"1\"><v>\((row + $0) % 5 + 1)</v></c>" }
        .joined() + "</row>"
    }.joined() + "</sheetData></worksheet>"

  private static let sharedTexts =
    "<sst>" + (["Who"] + items).map { "<si><t xml:space=\"preserve\">\($0)</t></si>" }.joined()
    + "</sst>"

  private static func column(_ place: Int) -> String {
    String(UnicodeScalar(UInt8(65 + place)))
  }

  // MARK: Structures

  private static let dictionary = """
    "Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, Calculations, OR Slider Labels","Field Note","Text Validation Type OR Show Slider Number","Text Validation Min","Text Validation Max",Identifier?,"Branching Logic (Show field only if...)","Required Field?","Custom Alignment","Question Number (surveys only)","Matrix Group Name","Matrix Ranking?","Field Annotation"
    record_id,staff,,text,Record,,,,,,,,,,,,,
    ask,staff,Trust here,radio,<b>People ask</b> for help.,"1, Disagree | 2, Neither | 3, Agree",,,,,,,y,,,trust,,
    own,staff,,radio,People own mistakes.,"1, Disagree | 2, Neither | 3, Agree",,,,,,,,,,trust,,
    is_true,staff,,truefalse,Worries are heard.,,,,,,,,,,,,,
    keep,staff,,notes,What should we keep?,,,,,,y,[ask] = 1,,,,,,

    """

  private static let limeStructure =
    "class\ttype/scale\tname\trelevance\ttext\thelp\tlanguage\tvalidation\tmandatory\tother\tdefault\n"
    + [
      "S\t\tlanguage\t\ten", "S\t\tadditional_languages\t\tes",
      "SL\t\tsurveyls_title\t\tClimate\t\ten",
      "G\t1\tTrust here\t1\t\t\ten", "G\t1\tConfianza\t1\t\t\tes", "Q\tF\ttrust\t1\t\t\ten\t\tN",
      "SQ\t\tSQ001\t1\t<p>Asking is fine &amp; usual.</p>\t\ten",
      "SQ\t\tSQ002\t1\tPeople own up.\t\ten",
      "A\t0\tA1\t\tDisagree\t\ten", "A\t0\tA2\t\tAgree\t\ten", "Q\tF\ttrust\t1\t\t\tes",
      "SQ\t\tSQ001\t1\tPreguntar está bien.\t\tes", "SQ\t\tSQ002\t1\tSe admiten errores.\t\tes",
      "A\t0\tA1\t\tNo\t\tes", "A\t0\tA2\t\tSí\t\tes", "Q\tT\tkeep\t1\tWhat to keep?\t\ten",
      "Q\tT\tkeep\t1\t¿Qué mantener?\t\tes", "Q\tL\tage\t1\tYour age?\t\ten",
      "A\t0\t1\t\tOld\t\ten",
    ].map { $0 + "\n" }.joined()

  private static let workbookForm = [
    xml([
      ["type", "name", "label", "reversed"], ["begin_group", "trust", "Trust here"],
      ["select_one agree", "ask", "Asking is fine."],
      ["select_one agree", "own", "We own up.", "yes"],
      ["end_group"], ["text", "keep", "What should we keep?"],
    ]),
    xml([["list_name", "name", "label"], ["agree", "1", "Disagree"], ["agree", "2", "Agree"]]),
    xml([["form_title", "version"], ["Speaking up", "3"]]),
  ].joined(separator: "\u{1E}")

  private static func xml(_ rows: [[String]]) -> String {
    let written = rows.enumerated().map { row, cells in
      "<row r=\"\(row + 1)\">"
        + cells.enumerated().map {
          "<c r=\"\(column($0))\(row + 1)\" t=\"inlineStr\"><is><t>\($1)</t></is></c>"
        }.joined() + "</row>"
    }.joined()
    return "<worksheet><sheetData>\(written)</sheetData></worksheet>"
  }
}
