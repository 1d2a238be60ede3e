import AloudDefinition

/// The columns of a data dictionary.
enum DictionaryColumn: Hashable, CaseIterable {
  case name, form, section, type, label, choices, note, validation, minimum, maximum, identifier
  case logic, required, alignment, number, matrix, ranking, annotation

  /// Where they stand, as REDCap's page or its interface calls them.
  static func places(_ columns: [CSVCell]) -> [DictionaryColumn: Int] {
    var places: [DictionaryColumn: Int] = [:]
    for (place, column) in columns.enumerated() {
      let words = CellText.words(column.text)
      if let found = allCases.first(where: { $0.names.contains(words) }) {
        places[found] = places[found] ?? place
      }
    }
    return places
  }

  private var names: [String] {
    switch self {
    case .name: ["variablefieldname", "fieldname"]
    case .form: ["formname"]
    case .section: ["sectionheader"]
    case .type: ["fieldtype"]
    case .label: ["fieldlabel"]
    case .choices: ["choicescalculationsorsliderlabels", "selectchoicesorcalculations"]
    case .note: ["fieldnote"]
    case .validation: ["textvalidationtypeorshowslidernumber"]
    case .minimum: ["textvalidationmin"]
    case .maximum: ["textvalidationmax"]
    case .identifier: ["identifier"]
    case .logic: ["branchinglogicshowfieldonlyif", "branchinglogic"]
    case .required: ["requiredfield"]
    case .alignment: ["customalignment"]
    case .number: ["questionnumbersurveysonly", "questionnumber"]
    case .matrix: ["matrixgroupname"]
    case .ranking: ["matrixranking"]
    case .annotation: ["fieldannotation"]
    }
  }

  /// What some of the action tags do, as the columns of a form that do it. The others change nothing
  /// about what is asked.
  static func columns(forTags written: String) -> [String] {
    let words = written.uppercased()
    var columns: [String] = []
    if words.contains("@HIDDEN") { columns.append("disabled") }
    if words.contains("@HIDECHOICE") || words.contains("@SHOWCHOICE") {
      columns.append("choice_filter")
    }
    if ["@CALC", "@IF", "@SETVALUE"].contains(where: words.contains) {
      columns.append("calculation")
    }
    if words.contains("@DEFAULT") { columns.append("default") }
    return columns
  }

  /// A text that has to be a number, a day or an address is none that is answered in words.
  static func type(ofValidation written: String) -> String {
    let small = written.lowercased()
    if small.hasPrefix("date") { return "date" }
    if small.hasPrefix("time") { return "time" }
    if small.contains("mail") { return "email" }
    return small.contains("phone") ? "phonenumber" : "number"
  }
}
