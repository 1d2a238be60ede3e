package import AloudModel

/// Whether something stands in both definitions.
package enum Presence: String, Hashable, Sendable, JSONWritable, CaseIterable {
  case kept
  case added
  case removed
}

/// A value that differs, in words; nothing where one of the two has none.
package struct FieldChange: Hashable, Sendable {
  package let field: String
  package let from: String?
  package let to: String?

  /// The fields of which the words differ.
  static func list(_ fields: [(String, String?, String?)]) -> [FieldChange] {
    fields.filter { $0.1 != $0.2 }.map { FieldChange(field: $0.0, from: $0.1, to: $0.2) }
  }
}

extension FieldChange: JSONWritable {
  package var json: JSONTree {
    ["field": field.json, "from": from?.json, "to": to?.json]
  }
}

/// A comment question, a breakdown or a wave that differs.
package struct EntryChange: Hashable, Sendable {
  package let id: String
  package let presence: Presence
  /// What differs, where both have it.
  package let fields: [FieldChange]

  /// The entries that differ, in the new order; those that were removed come last.
  static func all<Entry, ID: CustomStringConvertible & Hashable>(
    from old: [Entry], to new: [Entry], by id: (Entry) -> ID,
    _ fields: (Entry, Entry) -> [FieldChange]
  ) -> [EntryChange] {
    let before = Dictionary(old.map { (id($0), $0) }) { first, _ in first }
    let kept = Set(new.map(id))
    let changed = new.compactMap { now -> EntryChange? in
      let name = "\(id(now))"
      guard let was = before[id(now)] else {
        return EntryChange(id: name, presence: .added, fields: [])
      }
      let changes = fields(was, now)
      return changes.isEmpty ? nil : EntryChange(id: name, presence: .kept, fields: changes)
    }
    let removed = old.filter { !kept.contains(id($0)) }.map {
      EntryChange(id: "\(id($0))", presence: .removed, fields: [])
    }
    return changed + removed
  }
}

extension EntryChange: JSONWritable {
  package var json: JSONTree {
    ["id": id.json, "presence": presence.json, "fields": fields.json]
  }
}

extension FieldChange {
  static func head(from old: Survey, to new: Survey) -> [FieldChange] {
    list([
      ("survey", old.id.text, new.id.text),
      ("school.id", old.school.id.text, new.school.id.text),
      ("school.name", old.school.name, new.school.name),
      ("title", old.title.inWords, new.title.inWords),
      ("goal", old.goal?.inWords, new.goal?.inWords),
      ("languages", tags(old), tags(new)),
      ("timezone", old.timezone, new.timezone),
      ("outside_contact", old.outsideContact, new.outsideContact),
      ("where", old.whereToAnswer?.inWords, new.whereToAnswer?.inWords),
      ("pages", old.pages?.tag, new.pages?.tag),
    ])
  }

  private static func tags(_ survey: Survey) -> String {
    survey.languages.map(\.tag).joined(separator: ", ")
  }

  static func wave(from old: Wave, to new: Wave) -> [FieldChange] {
    list([
      ("opens", old.opens.description, new.opens.description),
      ("closes", old.closes.description, new.closes.description),
      ("invited", String(old.invited), String(new.invited)),
      ("asks", old.asks.map(names), new.asks.map(names)),
      ("focus", old.focus?.text, new.focus?.text),
      ("counts", old.counts.map(counts), new.counts.map(counts)),
      ("since", old.since?.inWords, new.since?.inWords),
    ])
  }

  private static func names(_ scales: [Identifier<Scale>]) -> String {
    scales.map(\.text).joined(separator: ", ")
  }

  private static func counts(_ counts: HeadCounts) -> String {
    counts.keys.sorted().map { breakdown in
      let groups = counts[breakdown, default: [:]]
      let words = groups.keys.sorted().map { "\($0) \(groups[$0, default: 0])" }
      return "\(breakdown): \(words.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  static func breakdown(from old: Breakdown, to new: Breakdown) -> [FieldChange] {
    let before = Dictionary(old.groups.map { ($0.id, $0) }) { first, _ in first }
    let now = Dictionary(new.groups.map { ($0.id, $0) }) { first, _ in first }
    let gone = old.groups.map(\.id).filter { now[$0] == nil }
    var fields = [("text", Optional(old.text.inWords), Optional(new.text.inWords))]
    for id in new.groups.map(\.id) + gone {
      fields += group(id, before[id], now[id])
    }
    return list(fields)
  }

  private static func group(
    _ id: Identifier<Group>, _ old: Group?, _ new: Group?
  ) -> [(String, String?, String?)] {
    [
      ("groups.\(id).label", old?.label.inWords, new?.label.inWords),
      ("groups.\(id).count", old.map { String($0.count) }, new.map { String($0.count) }),
      ("groups.\(id).merge_into", old?.mergeInto?.text, new?.mergeInto?.text),
    ]
  }
}

extension LocalizedText {
  /// Every language with its text, sorted by tag.
  var inWords: String {
    texts.keys.sorted().map { "\($0.tag): \(texts[$0, default: ""])" }.joined(separator: "; ")
  }
}
