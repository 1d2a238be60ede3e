import AloudDiagnostics

extension Diagnostic.Message {
  /// The same, of something that is left out instead of refused.
  var leftOut: Self { Self(id: id, text: "\(text): left out") }

  static let unclosedCell = Self(
    id: "form-cell", text: "the quotation mark that opens here is never closed")

  static let textBehindCell = Self(
    id: "form-cell", text: "there is text behind the quotation mark that closes a cell")

  static func otherSeparator(_ said: UInt8, _ used: UInt8) -> Self {
    func name(_ byte: UInt8) -> String {
      byte == 0x09 ? "a tab" : "'\(Character(Unicode.Scalar(byte)))'"
    }
    return Self(
      id: "form-separator",
      text:
        "the line says that cells are parted by \(name(said)), and the one below has \(name(used))")
  }

  static func formColumnMissing(_ name: String) -> Self {
    Self(id: "form-column-missing", text: "the sheet has no column '\(name)'")
  }

  static func formLanguage(_ name: String) -> Self {
    Self(id: "form-language", text: "'\(name)' does not give the code of a language")
  }

  static func formType(_ type: String) -> Self {
    Self(id: "form-type", text: "a question of the type '\(type)' cannot be taken over: left out")
  }

  static func formUnknownType(_ type: String) -> Self {
    Self(id: "form-unknown-type", text: "there is no type '\(type)'")
  }

  static func formNoList(_ type: String) -> Self {
    Self(id: "form-no-list", text: "'\(type)' names no list of choices")
  }

  static let formRepeat = Self(id: "form-repeat", text: "repeated questions cannot be asked")

  static func formMedia(_ column: String) -> Self {
    Self(id: "form-media", text: "'\(column)' cannot be shown or played: left out")
  }

  static let formNote = Self(id: "form-note", text: "the note is left out")

  static func formMetadata(_ type: String) -> Self {
    Self(id: "form-metadata", text: "'\(type)' is left out")
  }

  static func formLogic(_ column: String) -> Self {
    Self(id: "form-logic", text: "'\(column)' cannot be taken over")
  }

  static func formUnknownList(_ name: String) -> Self {
    Self(id: "form-unknown-list", text: "there are no choices with the list name '\(name)'")
  }

  static func formName(_ name: String) -> Self {
    Self(
      id: "form-name",
      text: name.isEmpty ? "the row has no name" : "no id can be made of the name '\(name)'")
  }

  static func formNameTwice(_ id: String) -> Self {
    Self(id: "form-name-twice", text: "two questions would have the id '\(id)'")
  }

  static func formLabelMissing(_ noun: String, _ language: String) -> Self {
    Self(id: "form-label-missing", text: "the \(noun) has no label in '\(language)'")
  }

  static func formGroupLabel(_ name: String, _ language: String) -> Self {
    let title =
      name.isEmpty ? "no name that could become the title" : "its name '\(name)' becomes the title"
    return Self(
      id: "form-group-label", text: "the group has no label in '\(language)', and \(title)")
  }

  static let formGroupOpen = Self(id: "form-group", text: "the group that begins here never ends")

  static let formGroupClosed = Self(id: "form-group", text: "no group is open that could end here")

  static let formNoGroup = Self(
    id: "form-no-group", text: "the question stands in no group, which would name its scale")

  static func formMixedLists(_ list: String, _ other: String) -> Self {
    Self(
      id: "form-mixed-lists",
      text: "the question has the choices '\(list)', and its group the choices '\(other)'")
  }

  static func formScaleSize(_ count: Int) -> Self {
    Self(id: "form-scale-size", text: "a scale of \(count) questions begins here")
  }

  static let formEmpty = Self(
    id: "form-empty", text: "the sheet has no question that can be taken over")

  static func formChoiceCount(_ list: String, _ count: Int) -> Self {
    Self(
      id: "form-choice-count",
      text: "list '\(list)' has \(count) \(count == 1 ? "choice" : "choices")")
  }

  static func formChoiceTwice(_ list: String, _ label: String) -> Self {
    Self(id: "form-choice-twice", text: "list '\(list)' has the label '\(label)' twice")
  }

  static func formChoiceValues(_ list: String) -> Self {
    Self(id: "form-choice-values", text: "the numbers of list '\(list)' do not rise by one")
  }

  static func formCellMissing(_ column: String) -> Self {
    Self(id: "form-cell-missing", text: "the row says something, and its '\(column)' is empty")
  }

  static func formUnusedList(_ name: String) -> Self {
    Self(id: "form-unused-list", text: "no question uses the list '\(name)'")
  }

  static func formNonAnswer(_ label: String, _ list: String, _ kind: NonAnswer) -> Self {
    Self(
      id: "form-non-answer", text: "choice '\(label)' of list '\(list)' \(kind.noun): left out")
  }

  static func formFact(_ name: String) -> Self {
    Self(
      id: "form-fact",
      text: "'\(name)' asks for a kind or a fact, which has no order: left out")
  }

  static func formUnordered(_ list: String) -> Self {
    Self(
      id: "form-unordered-list",
      text: "nothing says that the choices of list '\(list)' run from less to more: left out")
  }

  static func formListLeft(_ list: String) -> Self {
    Self(id: "form-list-left", text: "the question uses the list '\(list)': left out")
  }

  static let formInside = Self(
    id: "form-inside", text: "the row stands inside of what is left out: left out")

  static func formDisabled(_ name: String) -> Self {
    Self(id: "form-disabled", text: "'\(name)' is disabled: left out")
  }

  static func formColumnUnknown(_ name: String) -> Self {
    Self(id: "form-column-unknown", text: "the format has no column '\(name)'")
  }

  static func formColumnTwice(_ name: String) -> Self {
    Self(
      id: "form-column-twice", text: "two columns are called '\(name)', and say different things")
  }

  static func formKeying(_ cell: String, _ column: String) -> Self {
    Self(
      id: "form-keying",
      text: "'\(cell)' in '\(column)' does not say whether the lowest answer is the safest")
  }

  static func formKeyingTwice(_ id: String) -> Self {
    Self(id: "form-keying", text: "'\(id)' is marked as reversed, and as not reversed")
  }

  static func formReversedName(_ name: String, _ part: String) -> Self {
    Self(
      id: "form-reversed-name",
      text: "'\(name)' is taken as reversed, because of the '\(part)' in its name")
  }

  static func formOpposedLists(_ list: String, _ other: String) -> Self {
    Self(
      id: "form-opposed-lists",
      text:
        "the numbers of list '\(list)' run against those of '\(other)', which has the same labels")
  }

  static func formNoOrder(_ list: String, _ language: String) -> Self {
    Self(
      id: "form-list-order",
      text: "the choices of list '\(list)' run up and down in '\(language)'")
  }

  static func formOpposedLanguages(_ list: String, _ one: String, _ other: String) -> Self {
    Self(
      id: "form-list-order",
      text: "the choices of list '\(list)' run one way in '\(one)', and the other in '\(other)'")
  }

  static let formColumnUnnamed = Self(
    id: "form-column-unnamed", text: "the cell stands in a column without a name")

  static func formLanguageTwice(_ language: String) -> Self {
    Self(id: "form-language-twice", text: "a column before this one is in '\(language)' too")
  }
}
