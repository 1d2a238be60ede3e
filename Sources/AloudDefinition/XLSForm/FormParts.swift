import AloudDiagnostics
import AloudModel

/// A `begin_group` row.
struct FormGroup: Hashable {
  let name: String
  let texts: [Language: String]
  let place: SourceRange
}

/// A question with its place in the survey sheet.
struct FormQuestion: Hashable {
  let id: Identifier<Item>
  let texts: [Language: String]
  let place: SourceRange
}

/// Questions that become one scale.
struct FormScale: Hashable {
  /// Nothing outside of groups.
  let group: FormGroup?
  let list: ChoiceList
  var items: [FormQuestion]
  let place: SourceRange
}
