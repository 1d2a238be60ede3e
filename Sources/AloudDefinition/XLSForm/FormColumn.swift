import AloudDiagnostics

/// What a column of a form is for, whatever its dialect calls it.
enum FormColumn {
  /// One name for a column: small letters, `_` for blanks, without `bind::` and the like.
  static func name(_ written: String) -> String {
    var name = plain(written)
    for prefix in ["bind:", "control:"] where name.hasPrefix(prefix) {
      name = String(name.dropFirst(prefix.count).drop { $0 == ":" })
    }
    return aliases.first { $0.alias == name }?.name ?? name
  }

  /// Small letters, and `_` for blanks.
  static func plain(_ written: String) -> String {
    written.lowercased().replacing(" ", with: "_")
  }

  /// The names of a row of columns. The older words `caption`, `value`, `tag` and `command` stand for
  /// columns that are not there under their own names.
  static func names(of written: [String]) -> [String] {
    let names = written.map(name)
    return names.map { name in
      let base = name.prefix { $0 != ":" }
      guard let own = older.first(where: { $0.older == base })?.name,
        !names.contains(where: { $0.prefix { $0 != ":" } == own })
      else { return name }
      return own + name.dropFirst(base.count)
    }
  }

  /// Columns that let some people be asked something else than others.
  static let logic = [
    "relevant", "constraint", "calculation", "choice_filter", "default", "repeat_count", "trigger",
    "repeat", "loop",
  ]

  /// Columns that are read, or refused in their cells.
  static let read = ["type", "name", "label", "disabled", "list_name"] + logic

  /// Columns of the format that change nothing about what is asked.
  private static let harmless = [
    "hint", "guidance_hint", "required", "required_message", "constraint_message", "read_only",
    "readonly", "appearance", "parameters", "note", "notes", "comment", "comments", "autoplay",
    "rows", "instance", "body", "order", "section", "id", "number", "no", "requiredmsg",
    "jr", "noapperrorstring", "no_app_error_string", "hxl", "kuid", "autoname", "x",
    "save_to", "sms_field", "sms_option", "compact_tag", "intent", "esri", "kobo--score-choices",
    "constraining_message", "_or_other", "select_from_list_name", "$kuid", "$autoname", "$xpath",
    "$qpath", "style", "color", "geometry",
  ]

  /// Whether a column names files to be shown or played, such as `image`, `media::audio::Español`.
  static func isMedia(_ name: String) -> Bool {
    name.split(separator: ":").first.map { media.contains(String($0)) } ?? false
  }

  private static let media: Set<String> = ["image", "big-image", "audio", "video", "media"]

  /// What is done with what stands in a column.
  enum Use: Hashable {
    case read
    /// It changes nothing about what is asked, and is not taken over.
    case harmless
    /// The format does not know it, and it may change what is asked.
    case suspicious
    case unnamed
  }

  /// - Parameters:
  ///   - name: as it is known by.
  ///   - known: the columns that are read in this sheet.
  static func use(of name: String, _ known: [String]) -> Use {
    let base = String(name.prefix { $0 != ":" })
    if known.contains(base) || isMedia(name) { return .read }
    if name.isEmpty { return .unnamed }
    return !harmless.contains(base) && mayAskOtherwise(base) ? .suspicious : .harmless
  }

  /// Whether a column that the format does not know may change what is asked.
  private static func mayAskOtherwise(_ name: String) -> Bool {
    suspicious.contains { name.contains($0) }
      || NearestName.nearest(to: name, among: logic + ["type", "label", "disabled"]) != nil
  }

  private static let suspicious = [
    "relev", "condition", "filter", "constr", "calc", "disab", "skip", "show", "hide", "visib",
    "repeat", "branch", "logic", "depend", "route", "jump",
  ]

  private static let aliases: [(alias: String, name: String)] = [
    ("relevance", "relevant"), ("calculate", "calculation"), ("listname", "list_name"),
    ("count", "repeat_count"), ("jr:count", "repeat_count"), ("question_type", "type"),
  ]

  private static let older: [(older: Substring, name: String)] = [
    ("caption", "label"), ("value", "name"), ("tag", "name"), ("command", "type"),
  ]
}
