import AloudModel

/// What everything in an XLSForm is called, no two things alike: an id, as a name can be written, and a
/// number behind it where another thing has that name.
///
/// Questions come first: their answers are known by their names. pyxform refuses two of one name in one
/// group, and two lists of one name become one list.
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

  init(_ survey: Survey) {
    let items = survey.scales.flatMap(\.items).map { (Part.item($0.id), Self.name($0.id.text)) }
    let breakdowns = survey.breakdowns.map { (Part.breakdown($0.id), Self.name($0.id.text)) }
    let comments = survey.comments.map { (Part.comment($0.id), Self.name($0.id.text)) }
    let scales = survey.scales.map { (Part.scale($0.id), Self.name($0.id.text)) }
    parts = Self.distinct(
      items + breakdowns + comments + scales
        + [(.aboutYou, "about_you"), (.ownWords, "own_words")])
    lists = Self.distinct(
      survey.responseScales.map { (List.responses($0.id), Self.name($0.id.text)) }
        + survey.breakdowns.map { (List.groups($0.id), Self.name($0.id.text) + "_groups") })
  }

  subscript(_ part: Part) -> String { parts[part] ?? "" }

  subscript(_ list: List) -> String { lists[list] ?? "" }

  /// An id as a name: those begin with a letter or `_`, and hold no hyphen that could be a minus.
  static func name(_ id: String) -> String {
    let name = id.replacing("-", with: "_")
    return name.first?.isNumber == true ? "_\(name)" : name
  }

  private static func distinct<Named: Hashable>(_ wanted: [(Named, String)]) -> [Named: String] {
    var taken: Set<String> = []
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
