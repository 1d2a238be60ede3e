import AloudDiagnostics
import AloudModel

/// What the type of a row asks for.
enum FormType: Hashable {
  case selectOne(list: String)
  case text
  case note
  case beginGroup
  case endGroup
  /// Something a device would record about whoever answers.
  case metadata
  case other

  init(_ typed: String) {
    let words = typed.split(separator: " ").map(String.init)
    switch (FormHead.name(words.first ?? ""), words.count) {
    case ("select_one", 2): self = .selectOne(list: words[1])
    case ("text", 1): self = .text
    case ("note", 1): self = .note
    case ("begin_group", 1): self = .beginGroup
    case ("end_group", 1): self = .endGroup
    case ("begin", 2) where words[1].lowercased() == "group": self = .beginGroup
    case ("end", 2) where words[1].lowercased() == "group": self = .endGroup
    case (let name, 1) where Self.recorded.contains(name): self = .metadata
    case (_, _): self = .other
    }
  }

  private static let recorded: Set<String> = [
    "start", "end", "today", "deviceid", "subscriberid", "simserial", "phonenumber", "username",
    "email", "audit", "start-geopoint", "background-audio",
  ]
}

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
