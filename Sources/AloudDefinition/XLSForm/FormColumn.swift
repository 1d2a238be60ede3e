import AloudDiagnostics

/// What a column of a form is for, whatever its dialect calls it.
enum FormColumn {
  /// One name for a column: small letters, `_` for blanks, without `bind::` and the like.
  static func name(_ written: String) -> String {
    let name = plain(written)
    for prefix in ["bind:", "control:"] where name.hasPrefix(prefix) {
      let rest = String(name.dropFirst(prefix.count).drop { $0 == ":" })
      let own = aliases.first { $0.alias == rest }?.name ?? rest
      let isRead = isKnown(String(own.prefix { $0 != ":" }))
      return isRead || mayAskOtherwise(own) || mayScoreOtherwise(own) ? own : name
    }
    return aliases.first { $0.alias == name }?.name ?? translation(name) ?? name
  }

  /// `label_es`, `label (es)` and `hint-Español` as `label::es`, where the language is one we know.
  private static func translation(_ name: String) -> String? {
    for base in ["label", "hint"] where name.hasPrefix(base) {
      let rest = name.dropFirst(base.count)
      guard let sign = rest.first, "_-.([/".contains(sign) else { continue }
      let tail = rest.drop { "_-.([/".contains($0) }
      let word =
        tail.hasSuffix("]") || !tail.contains("(") && tail.hasSuffix(")")
        ? tail.dropLast() : tail
      guard LanguageName.isKnown(String(word).replacing("_", with: " ")) else { continue }
      return "\(base)::\(word)"
    }
    return nil
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

  /// Those that limit or fill in an answer, without which a question asks the same.
  static let limiting = ["constraint", "default"]

  /// Columns that are read, or refused in their cells.
  static let read = ["type", "name", "label", "disabled", "list_name"] + logic

  /// Columns of the format that change nothing about what is asked.
  private static let harmless = [
    "hint", "guidance_hint", "required", "required_message", "constraint_message", "read_only",
    "readonly", "appearance", "parameters", "note", "notes", "comment", "comments", "autoplay",
    "rows", "instance", "body", "order", "section", "id", "number", "no", "requiredmsg",
    "jr", "noapperrorstring", "no_app_error_string", "hxl", "kuid", "autoname", "x",
    "bind", "control", "kobo--matrix_list", "kobo--rank-items", "kobo--rank-constraint-message",
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
    /// The format does not know it, and it may change what is asked or how it is scored.
    case suspicious
    /// Neither the format knows it nor we.
    case unknown
    case unnamed
  }

  /// Whether a column is one of the format's, by the part of its name before a colon.
  static func isKnown(_ base: String) -> Bool {
    read.contains(base) || harmless.contains(base) || isMedia(base)
  }

  /// - Parameters:
  ///   - name: as it is known by.
  ///   - known: the columns that are read in this sheet.
  static func use(of name: String, _ known: [String]) -> Use {
    let base = String(name.prefix { $0 != ":" })
    if known.contains(base) || known.contains(name) || isMedia(name) { return .read }
    if name.isEmpty { return .unnamed }
    if harmless.contains(base) { return .harmless }
    return mayAskOtherwise(base) || mayScoreOtherwise(base) ? .suspicious : .unknown
  }

  /// Whether a column may say which end of a list or a question is the safest.
  private static func mayScoreOtherwise(_ name: String) -> Bool {
    let words = name.split { !$0.isLetter }.map(String.init)
    return KeyingMark.isColumn(name) || words.contains { scoring.contains($0) }
  }

  private static let scoring = [
    "value", "values", "weight", "weights", "points", "point", "valor", "puntos", "wert", "punkte",
    "code", "coded", "coding", "rank", "recode",
  ]

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
