package import AloudModel

/// What a team agreed on when an action cycle began; it does not change while the cycle runs.
///
/// Every text is one line in the team's own words. Nobody is named in it: roles try things, not
/// persons.
package struct CyclePlan: Hashable, Sendable, Codable {
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

  private enum CodingKeys: String, CodingKey {
    case startedOn = "started_on"
    case reviewOn = "review_on"
    case scale, level, believed, measures
    case whatWeTry = "what_we_try"
    case whoGoesFirst = "who_goes_first"
    case principalClears = "principal_clears"
    case wouldStop = "would_stop"
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
