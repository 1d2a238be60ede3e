import AloudDefinition
import AloudModel

/// What changed between two definitions, for programs.
struct ComparisonJSON {
  private let version = 1
  private let from: String
  private let to: String
  private let head: [FieldChange]
  private let scales: [ScalePart]
  private let comments: [EntryChange]
  private let breakdowns: [EntryChange]
  private let waves: [EntryChange]
  private let promise: [PromiseEntry]

  init(_ comparison: SurveyComparison, from: String, to: String) {
    self.from = from
    self.to = to
    head = comparison.head
    scales = comparison.scales.map(ScalePart.init)
    comments = comparison.comments
    breakdowns = comparison.breakdowns
    waves = comparison.waves
    promise = comparison.promise.map(PromiseEntry.init)
  }

  private struct ScalePart: JSONWritable {
    let id: String
    let presence: Presence
    let comparable: Bool
    let fields: [FieldChange]
    let items: [ItemPart]

    init(_ scale: ScaleComparison) {
      id = scale.id.text
      presence = scale.presence
      comparable = scale.isComparable
      fields = scale.fields
      items = scale.items.map(ItemPart.init)
    }

    var json: JSONTree {
      [
        "id": id.json, "presence": presence.json, "comparable": comparable.json,
        "fields": fields.json, "items": items.json,
      ]
    }
  }

  private struct ItemPart: JSONWritable {
    let id: String
    let comparable: Bool
    let changes: [String]

    init(_ item: ItemComparison) {
      id = item.id.text
      comparable = item.isComparable
      changes = item.changes.map(\.code)
    }

    var json: JSONTree {
      ["id": id.json, "comparable": comparable.json, "changes": changes.json]
    }
  }

  private struct PromiseEntry: JSONWritable {
    let part: String
    let direction: String
    let from: String
    let to: String

    init(_ difference: PromiseDifference) {
      part = difference.change.part.rawValue
      direction = difference.change.direction.rawValue
      from = difference.from
      to = difference.to
    }

    var json: JSONTree {
      ["part": part.json, "direction": direction.json, "from": from.json, "to": to.json]
    }
  }
}

extension ComparisonJSON: JSONWritable {
  var json: JSONTree {
    [
      "aloud_diff": version.json, "from": from.json, "to": to.json, "head": head.json,
      "scales": scales.json, "comments": comments.json, "breakdowns": breakdowns.json,
      "waves": waves.json, "promise": promise.json,
    ]
  }
}
