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
  /// What says that its lowest answer is the safest; nothing where that is the highest.
  var reversal: Reversal?

  /// How it was settled that a question is reversed.
  enum Reversal: Hashable {
    /// A column says so, of that name.
    case column(String)
    /// A sign in its label.
    case label(String)
    /// A part of its name.
    case name(String)
  }
}

extension FormQuestion.Reversal {
  /// In one word, for programs.
  var basis: String {
    switch self {
    case .column: "column"
    case .label: "label"
    case .name: "name"
    }
  }

  /// How a sentence about it ends.
  var reason: String {
    switch self {
    case .column(let name): "by its column '\(name)'"
    case .label(let sign): "by the '\(sign)' in its label"
    case .name(let part): "by the '\(part)' in its name, which is a guess"
    }
  }
}

/// Questions that become one scale.
struct FormScale: Hashable {
  /// Nothing outside of groups.
  let group: FormGroup?
  let list: ChoiceList
  var items: [FormQuestion]
  let place: SourceRange

  /// What the group is called in the form; nothing where it has no name either.
  var groupName: String? { group.flatMap { $0.name.isEmpty ? nil : $0.name } }
}
