import AloudModel

/// A wave as somebody typed it, to be added to a definition file.
///
/// Nothing is checked here: the file with the new line is read as a whole, so that a mistake is
/// reported where it would stand.
package struct WaveEntry: Hashable, Sendable {
  package var id: String
  package var opens: String
  package var closes: String
  package var invited: Int
  /// Nothing, when the wave asks all scales.
  package var asks: [String]?
  package var focus: String?
  /// By breakdown and group, where they differ from the breakdown's own.
  package var counts: [String: [String: Int]]?
  /// What was done since the wave before, for staff; nothing, where nothing is said.
  package var since: [DefinitionValue.LanguageText]?

  package init(
    id: String, opens: String, closes: String, invited: Int, asks: [String]? = nil,
    focus: String? = nil, counts: [String: [String: Int]]? = nil,
    since: [DefinitionValue.LanguageText]? = nil
  ) {
    self.id = id
    self.opens = opens
    self.closes = closes
    self.invited = invited
    self.asks = asks
    self.focus = focus
    self.counts = counts
    self.since = since
  }

  /// One line in YAML's flow style; what was typed stays one value, whatever signs are in it.
  package var line: String {
    var parts = [
      "id: \(Self.scalar(id))", "opens: \(Self.scalar(opens))", "closes: \(Self.scalar(closes))",
      "invited: \(invited)",
    ]
    if let asks { parts.append("asks: [\(asks.map(Self.scalar).joined(separator: ", "))]") }
    if let focus { parts.append("focus: \(Self.scalar(focus))") }
    if let counts { parts.append("counts: {\(Self.counts(counts))}") }
    if let since { parts.append("since: \(DefinitionValue.texts(since).written)") }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// Head-counts as they are typed: `role.teaching=31,role.support=11`.
  ///
  /// Nothing, when the text has another form or names a group twice; whether there are such groups is
  /// for the reader of the file to say.
  package static func counts(typed: String) -> [String: [String: Int]]? {
    var counts: [String: [String: Int]] = [:]
    for entry in typed.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = entry.split(separator: "=", omittingEmptySubsequences: false)
        .map { DefinitionReader.trimmed(String($0)) }
      guard sides.count == 2, let count = DraftedCount.read(sides[1]) else { return nil }
      let names = sides[0].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard names.count == 2, names.allSatisfy({ Identifier<Wave>($0) != nil }),
        counts[names[0], default: [:]].updateValue(count, forKey: names[1]) == nil
      else { return nil }
    }
    return counts
  }

  private static func counts(_ counts: [String: [String: Int]]) -> String {
    counts.keys.sorted().map { breakdown in
      let groups = counts[breakdown, default: [:]]
      let written = groups.keys.sorted().map { "\(scalar($0)): \(groups[$0, default: 0])" }
      return "\(scalar(breakdown)): {\(written.joined(separator: ", "))}"
    }.joined(separator: ", ")
  }

  /// Ids, days and times stand as they are; everything else in quotation marks.
  private static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    if CalendarDay(text) != nil || LocalMoment(text) != nil { return true }
    return Identifier<Wave>(text) != nil && !text.hasPrefix("-")
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
