package import AloudModel

/// One turn of looking, choosing, trying and looking again, as a team wrote it down.
///
/// What became of the scale is not written here: it follows from releases (`CycleResult`), so that
/// no record can claim another verdict than the report.
package struct ActionCycle: Hashable, Sendable {
  package let id: Identifier<ActionCycle>
  package let plan: CyclePlan
  /// In the order of their days.
  package let notes: [CycleEntry]
  /// What happened, once the team has looked again; nothing while the cycle runs.
  package let review: CycleEntry?

  package var isRunning: Bool { review == nil }

  var lastDay: CalendarDay { review?.on ?? notes.last?.on ?? plan.startedOn }

  var isCoherent: Bool {
    let entries = notes + (review.map { [$0] } ?? [])
    let days = [plan.startedOn] + entries.map(\.on)
    return plan.isCoherent && entries.allSatisfy { CycleText.isLegal($0.text) }
      && zip(days, days.dropFirst()).allSatisfy { !($1 < $0) }
  }
}

extension ActionCycle: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    plan = try json.value("plan")
    notes = try json.value("notes")
    review = try json.optional("review")
  }

  package var json: JSONTree {
    ["id": id.json, "plan": plan.json, "notes": notes.json, "review": review?.json]
  }
}

/// A line that was written down during a cycle, and its day.
package struct CycleEntry: Hashable, Sendable {
  package let on: CalendarDay
  package let text: String

  package init(on: CalendarDay, text: String) {
    self.on = on
    self.text = text
  }
}

extension CycleEntry: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    on = try json.value("on")
    text = try json.value("text")
  }

  package var json: JSONTree {
    ["on": on.json, "text": text.json]
  }
}

/// What a team may write: one line of words that can be seen.
package enum CycleText {
  package static let longest = 500

  package static func isLegal(_ text: String) -> Bool {
    (1...longest).contains(text.unicodeScalars.count) && text.contains { !$0.isWhitespace }
      && !text.unicodeScalars.contains(where: isHidden)
  }

  /// Controls and line ends could leave a cell, invisible formatting could turn the reading
  /// direction; joiners stay, since scripts and emoji need them.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar.value != 0x200C && scalar.value != 0x200D
    default: false
    }
  }
}
