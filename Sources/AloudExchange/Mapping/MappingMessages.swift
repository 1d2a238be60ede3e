import AloudDiagnostics

extension Diagnostic.Message {
  static func mappingOfAnother(_ noun: String, _ id: String) -> Self {
    Self(id: "mapping-of-another", text: "the mapping is of another \(noun) than '\(id)'")
  }

  static func mappingOpen(_ what: String) -> Self {
    Self(id: "mapping-open", text: "\(what) is still to be filled in")
  }

  static func mappingColumnTwice(_ name: String) -> Self {
    Self(id: "mapping-column-twice", text: "the column '\(name)' is used twice")
  }

  static func mappingColumnMissing(_ name: String) -> Self {
    Self(id: "mapping-column-missing", text: "the file has no column '\(name)'")
  }

  static func mappingSource(_ name: String, _ found: String) -> Self {
    Self(
      id: "mapping-source", text: "the mapping is for \(name), and the file looks like \(found)")
  }

  static func mappingItemUnknown(_ id: String) -> Self {
    Self(id: "mapping-item", text: "the wave asks no item '\(id)'")
  }

  static func mappingItemTwice(_ id: String) -> Self {
    Self(id: "mapping-item-twice", text: "'\(id)' has two columns")
  }

  static func mappingItemMissing(_ id: String, _ wave: String) -> Self {
    Self(id: "mapping-item-missing", text: "\(wave) asks item '\(id)', and no column has it")
  }

  static func mappingWords(_ column: String, _ id: String) -> Self {
    Self(
      id: "mapping-words", text: "the column '\(column)' has other words than item '\(id)'")
  }

  static func mappingSetUnknown(_ name: String) -> Self {
    Self(id: "mapping-answers", text: "`answers` has no list '\(name)'")
  }

  static func mappingSetUnused(_ name: String) -> Self {
    Self(id: "mapping-answers-unused", text: "no item uses the list '\(name)'")
  }

  static func mappingNoSuchOption(_ value: Int, _ scale: String) -> Self {
    Self(id: "mapping-option", text: "response scale '\(scale)' has no option \(value)")
  }

  static func mappingBreakdownUnknown(_ id: String) -> Self {
    Self(id: "mapping-breakdown", text: "the survey has no breakdown '\(id)'")
  }

  static func mappingGroupUnknown(_ id: String, _ breakdown: String) -> Self {
    Self(id: "mapping-group", text: "breakdown '\(breakdown)' has no group '\(id)'")
  }
}

// MARK: The file of answers: rows and columns, never what stands in them

extension Diagnostic.Message {
  static let importHead = Self(
    id: "import-head",
    text: "the first row names no columns: it looks like somebody's answers")

  static func importLabel(_ column: String) -> Self {
    Self(
      id: "import-label",
      text: "the answer under '\(column)' is none that the mapping knows")
  }

  static func importRareLabel(_ column: String) -> Self {
    Self(
      id: "import-rare-label",
      text:
        "the text under '\(column)' is no option of the definition, and fewer than three rows have it"
    )
  }

  static func importFreeText(_ column: String) -> Self {
    Self(
      id: "import-free-text",
      text: "'\(column)' has so many different texts that it is no question with options")
  }

  static let importSchool = Self(
    id: "import-school", text: "no definition with this wave is of the school in this row")

  static let importNoAnswers = Self(
    id: "import-no-answers", text: "no row answers a question of the mapping")
}
