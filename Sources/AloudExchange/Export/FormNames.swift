import AloudModel

/// What everything in an XLSForm is called, no two things alike: an id, as a name can be written, and a
/// number behind it where another thing has that name.
///
/// Questions come first: their answers are known by their names. pyxform refuses two of one name in one
/// group, a second of the names that it gives itself, and a choice that is there twice; two lists of one
/// name become one list.
struct FormNames {
  /// What stands in a form beside the lists.
  enum Part: Hashable {
    case item(Identifier<Item>)
    case breakdown(Identifier<Breakdown>)
    case comment(Identifier<CommentQuestion>)
    case scale(Identifier<Scale>)
    case aboutYou
    case ownWords
  }

  enum List: Hashable {
    case responses(Identifier<ResponseScale>)
    case groups(Identifier<Breakdown>)
  }

  private let parts: [Part: String]
  private let lists: [List: String]
  private let groups: [Identifier<Breakdown>: [Identifier<Group>: String]]

  init(_ survey: Survey) {
    let items = survey.scales.flatMap(\.items).map { (Part.item($0.id), Self.name($0.id.text)) }
    let breakdowns = survey.breakdowns.map { (Part.breakdown($0.id), Self.name($0.id.text)) }
    let comments = survey.comments.map { (Part.comment($0.id), Self.name($0.id.text)) }
    let scales = survey.scales.map { (Part.scale($0.id), Self.name($0.id.text)) }
    parts = Self.distinct(
      items + breakdowns + comments + scales
        + [(.aboutYou, "about_you"), (.ownWords, "own_words")],
      beside: Self.root)
    lists = Self.distinct(
      survey.responseScales.map { (List.responses($0.id), Self.name($0.id.text)) }
        + survey.breakdowns.map { (List.groups($0.id), Self.name($0.id.text) + "_groups") })
    groups = Dictionary(
      uniqueKeysWithValues: survey.breakdowns.map { breakdown in
        (breakdown.id, Self.distinct(breakdown.groups.map { ($0.id, Self.name($0.id.text)) }))
      })
  }

  subscript(_ part: Part) -> String { parts[part] ?? "" }

  subscript(_ list: List) -> String { lists[list] ?? "" }

  subscript(_ group: Identifier<Group>, of breakdown: Identifier<Breakdown>) -> String {
    groups[breakdown]?[group] ?? ""
  }

  /// What pyxform calls the form itself and the part of it that tells about the form; and the columns that
  /// tools put beside the answers.
  private static let root: Set<String> = [
    "data", "meta", "start", "end", "today", "deviceid", "username", "phonenumber", "simserial",
    "subscriberid", "audit",
  ]

  /// An id as a name: those begin with a letter or `_`, and hold no hyphen that could be a minus. Two that
  /// differ in the number of their hyphens have one name, since an id made of it is one.
  static func name(_ id: String) -> String {
    let name = id.split(separator: "-").joined(separator: "_")
    guard let first = name.first else { return "_\(id.count)" }
    return first.isNumber ? "_\(name)" : name
  }

  private static func distinct<Named: Hashable>(
    _ wanted: [(Named, String)], beside others: Set<String> = []
  ) -> [Named: String] {
    var taken = others
    var names: [Named: String] = [:]
    for (named, name) in wanted where names[named] == nil {
      let free =
        taken.contains(name)
        ? (2...).lazy.map { "\(name)_\($0)" }.first { !taken.contains($0) } : name
      names[named] = free
      taken.insert(free ?? name)
    }
    return names
  }
}
