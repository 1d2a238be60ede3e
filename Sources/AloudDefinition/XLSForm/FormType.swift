/// What the type of a row asks for.
enum FormType: Hashable {
  case selectOne(list: String)
  /// One or more of a list, or one of a list and a line for something else.
  case selectOther(list: String)
  case text
  case note
  case beginGroup
  case endGroup
  /// The start of questions that are asked several times.
  case beginRepeat
  case endRepeat
  /// Something a device would record about whoever answers.
  case metadata
  /// A choice of a list that is not named.
  case selectNothing
  /// A type of the format that is neither a scale nor words.
  case known
  case other

  /// - Parameter typed: as one of the dialects writes it: `select_one agree`,
  ///   `select one from agree or specify other`, `select1 agree`, `begin group`.
  init(_ typed: String) {
    let words = typed.split(separator: " ").map(String.init)
    let small = words.map { $0.lowercased() }
    let first = small.first?.split(separator: "_").map(String.init) ?? []
    let name = small.joined(separator: "_")
    if ["select_one", "select_one_from", "select1", "select_multiple"].contains(name) {
      self = .selectNothing
    } else if let select = Self.select(words, first + small.dropFirst(), parts: first.count) {
      self = select
    } else if ["text", "string", "text_area"].contains(name) {
      self = .text
    } else if name == "note" {
      self = .note
    } else if name == "begin_group" || name.hasPrefix("begin_group_") {
      self = .beginGroup
    } else if name == "end_group" || name.hasPrefix("end_group_") {
      self = .endGroup
    } else if ["begin_repeat", "begin_loop"].contains(where: name.hasPrefix) {
      self = .beginRepeat
    } else if ["end_repeat", "end_loop"].contains(where: name.hasPrefix) {
      self = .endRepeat
    } else if Self.recorded.contains(name) {
      self = .metadata
    } else {
      self = Self.others.contains(small.first ?? "") ? .known : .other
    }
  }

  /// - Parameters:
  ///   - small: the words in small letters, the first taken apart at `_`.
  ///   - parts: into how many the first was taken apart.
  private static func select(_ words: [String], _ small: [String], parts: Int) -> FormType? {
    for (phrase, isOne) in phrases where small.starts(with: phrase) && small.count > phrase.count {
      guard phrase.count >= parts else { return .known }
      let rest = words.dropFirst(phrase.count - parts + 1)
      guard let list = rest.first else { continue }
      let tail = rest.dropFirst().map { $0.lowercased() }.joined(separator: " ")
      switch tail {
      case "": return isOne ? .selectOne(list: list) : .selectOther(list: list)
      case "or_other", "or other", "or specify other": return .selectOther(list: list)
      default: return nil
      }
    }
    return nil
  }

  /// The longer before the shorter.
  private static let phrases: [(words: [String], isOne: Bool)] = [
    (["add", "select", "one", "prompt", "using"], true),
    (["add", "select", "multiple", "prompt", "using"], false),
    (["select", "all", "that", "apply", "from"], false),
    (["select", "all", "that", "apply"], false),
    (["select", "one", "from"], true), (["select", "one"], true), (["select1", "from"], true),
    (["select1"], true), (["select", "multiple", "from"], false), (["select", "multiple"], false),
    (["rank"], false),
  ]

  private static let recorded: Set<String> = [
    "start", "end", "today", "deviceid", "subscriberid", "simserial", "phonenumber", "username",
    "email", "audit", "start-geopoint", "background-audio", "imei", "start_time", "end_time",
    "get_start_time", "get_end_time", "get_today", "get_device_id", "get_subscriber_id",
    "get_sim_id", "get_phone_number", "set_form_title", "set_form_id", "uri:deviceid",
    "uri:subscriberid", "uri:simserial", "uri:phonenumber", "uri:username", "uri:email",
    // REDCap's, and LimeSurvey's.
    "record_id", "identifier", "language",
  ]

  private static let others: Set<String> = [
    "integer", "int", "decimal", "date", "time", "datetime", "geopoint", "gps", "location",
    "geotrace", "geoshape", "image", "photo", "audio", "video", "file", "barcode", "calculate",
    "acknowledge", "trigger", "range", "hidden", "xml-external", "csv-external", "osm",
    "select_one_from_file", "select_multiple_from_file", "select_one_external", "phone", "number",
    "entity", "cascading_select",
    // REDCap's, and LimeSurvey's.
    "slider", "checkbox", "sql", "signature", "multiple", "ranking", "yes", "gender", "array",
    "equation", "comment",
  ]
}
