/// One administration of a survey.
package struct Wave: Hashable, Sendable {
  package let id: Identifier<Wave>
  package let opens: LocalMoment
  package let closes: LocalMoment
  /// How many people are invited: a head-count, never a list.
  package let invited: Int
  /// The scales this wave asks, whole; nothing when it asks all of them.
  package let asks: [Identifier<Scale>]?
  /// The scale of the running action cycle, declared before opening.
  package let focus: Identifier<Scale>?
  /// Head-counts of the groups in this wave, where they differ from the breakdown's own.
  package let counts: [Identifier<Breakdown>: [Identifier<Group>: Int]]?

  /// What was done since the wave before, for staff to read before they answer; nothing where it was
  /// left out.
  package let since: LocalizedText?

  package init(
    id: Identifier<Wave>, opens: LocalMoment, closes: LocalMoment, invited: Int,
    asks: [Identifier<Scale>]? = nil, focus: Identifier<Scale>? = nil,
    counts: [Identifier<Breakdown>: [Identifier<Group>: Int]]? = nil, since: LocalizedText? = nil
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
}

extension Wave: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    opens = try json.value("opens")
    closes = try json.value("closes")
    invited = try json.value("invited")
    asks = try json.optional("asks")
    focus = try json.optional("focus")
    counts = try json.optional("counts")
    since = try json.optional("since")
  }

  package var json: JSONTree {
    [
      "id": id.json, "opens": opens.json, "closes": closes.json, "invited": invited.json,
      "asks": asks?.json, "focus": focus?.json, "counts": counts?.json, "since": since?.json,
    ]
  }
}

extension Wave {
  /// The moment of closing as people say it: the first moment of a day is the end of the day before,
  /// or they would come on a day on which nothing is open.
  package var end: LocalMoment {
    guard closes.minuteOfDay == 0, let before = closes.day.adding(days: -1) else { return closes }
    return .endOfDay(before)
  }

  /// Days from the close of a wave with results until the next may open.
  ///
  /// So near each other most people answer alike, and what differs is what those few said who came or
  /// left.
  package static let fewestDaysBetween = 28

  /// The first day on which a wave may open after this one, by the day it was declared to close.
  package var nextMayOpen: CalendarDay {
    end.day.adding(days: Self.fewestDaysBetween) ?? end.day
  }

  /// Whether there is any time between opening and closing; at one and the same moment there is none.
  package static func isOpen(from opens: LocalMoment, to closes: LocalMoment) -> Bool {
    opens < closes
  }

  /// How many people of a group are invited to this wave.
  package func headCount(of group: Group, in breakdown: Breakdown) -> Int {
    counts?[breakdown.id]?[group.id] ?? group.count
  }
}
