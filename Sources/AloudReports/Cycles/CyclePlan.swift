package import AloudModel

/// What a team agreed on when an action cycle began; it does not change while the cycle runs.
///
/// Every text is one line in the team's own words. Nobody is named in it: roles try things, not
/// persons.
package struct CyclePlan: Hashable, Sendable {
  package let startedOn: CalendarDay
  /// The day on which the team looks again.
  package let reviewOn: CalendarDay
  package let scale: Identifier<Scale>
  /// Where the scale stands in the theory.
  package let level: Level
  /// What the team believes is going on; nothing where it did not say.
  package let believed: String?
  package let whatWeTry: String
  package let whoGoesFirst: String
  package let principalClears: String
  /// The questions that are asked again, in the order declared.
  package let measures: [Identifier<Item>]
  /// What would make the team stop.
  package let wouldStop: String

  package init(
    startedOn: CalendarDay, reviewOn: CalendarDay, scale: Identifier<Scale>, level: Level,
    believed: String?, whatWeTry: String, whoGoesFirst: String, principalClears: String,
    measures: [Identifier<Item>], wouldStop: String
  ) {
    self.startedOn = startedOn
    self.reviewOn = reviewOn
    self.scale = scale
    self.level = level
    self.believed = believed
    self.whatWeTry = whatWeTry
    self.whoGoesFirst = whoGoesFirst
    self.principalClears = principalClears
    self.measures = measures
    self.wouldStop = wouldStop
  }
}

extension CyclePlan: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    startedOn = try json.value("started_on")
    reviewOn = try json.value("review_on")
    scale = try json.value("scale")
    level = try json.value("level")
    believed = try json.optional("believed")
    whatWeTry = try json.value("what_we_try")
    whoGoesFirst = try json.value("who_goes_first")
    principalClears = try json.value("principal_clears")
    measures = try json.value("measures")
    wouldStop = try json.value("would_stop")
  }

  package var json: JSONTree {
    [
      "started_on": startedOn.json, "review_on": reviewOn.json, "scale": scale.json,
      "level": level.json, "believed": believed?.json, "what_we_try": whatWeTry.json,
      "who_goes_first": whoGoesFirst.json, "principal_clears": principalClears.json,
      "measures": measures.json, "would_stop": wouldStop.json,
    ]
  }
}

extension CyclePlan {
  /// Days from the beginning within which a change can be seen and is still remembered: six to
  /// eight weeks.
  package static let usualDays = 42...56
  /// More questions than these are another survey.
  package static let mostMeasures = 5

  package var days: Int { reviewOn.daysSinceEpoch - startedOn.daysSinceEpoch }

  var isCoherent: Bool {
    startedOn < reviewOn && (1...Self.mostMeasures).contains(measures.count)
      && Set(measures).count == measures.count
      && ([whatWeTry, whoGoesFirst, principalClears, wouldStop] + (believed.map { [$0] } ?? []))
        .allSatisfy(CycleText.isLegal)
  }
}
