import AloudDiagnostics

/// - Guarantee: no message takes text of a sheet; names are the manifest's.
extension Diagnostic.Message {
  static let sheetLineMissing = Self(
    id: "sheet-line-missing", text: "the sheet does not say which survey and wave it belongs to")

  static let otherSheet = Self(
    id: "other-sheet", text: "the sheet belongs to another survey or wave")

  static let codeTwice = Self(id: "sheet-code-twice", text: "the sheet has two codes")

  static let questionNotAsked = Self(
    id: "sheet-unknown-question", text: "this wave does not ask the question that begins here")

  static func questionTwice(_ name: String) -> Self {
    Self(id: "sheet-question-twice", text: "question '\(name)' is on the sheet twice")
  }

  static func twoMarks(_ name: String) -> Self {
    Self(id: "sheet-two-marks", text: "question '\(name)' has two marks")
  }

  static func unknownMark(_ name: String) -> Self {
    Self(
      id: "sheet-unknown-mark",
      text: "question '\(name)' has something between round brackets that is not a mark")
  }

  static func optionDamaged(_ name: String) -> Self {
    Self(
      id: "sheet-option-damaged",
      text: "a line with round brackets is not one of those of question '\(name)'")
  }

  static func optionMissing(_ name: String) -> Self {
    Self(id: "sheet-option-missing", text: "question '\(name)' has lost some of its lines")
  }

  static let optionStray = Self(
    id: "sheet-option-stray", text: "a line with round brackets belongs to no question")

  static func commentDamaged(_ name: String) -> Self {
    Self(
      id: "sheet-comment-damaged",
      text: "the space for words under '\(name)' has lost one of its lines of arrows")
  }
}
