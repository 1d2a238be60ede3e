package import AloudModel

/// What the release rules would let a wave show, told from head-counts before anybody answers.
package struct Foresight: Hashable, Sendable {
  package let wave: Identifier<Wave>
  package let invited: Int
  package let minimumResponses: Int
  package let minimumGroup: Int
  package let breakdowns: [BreakdownForesight]
  /// Whether there are comment questions that this wave leaves out, as nobody would read the answers.
  package let leavesOutComments: Bool

  /// The share of invited people who are assumed to answer, in percent.
  package static let assumedResponse = 70

  package init(_ survey: Survey, _ wave: Wave) {
    self.wave = wave.id
    invited = wave.invited
    minimumResponses = survey.promise.minimumResponses
    let minimum = survey.promise.minimumGroup
    minimumGroup = minimum
    let asked = survey.breakdowns(askedIn: wave)
    breakdowns = survey.breakdowns.map {
      BreakdownForesight($0, in: wave, minimum: minimum, isAsked: asked.contains($0))
    }
    leavesOutComments =
      survey.promise.comments == .themes && !survey.comments.isEmpty
      && survey.comments(askedIn: wave).isEmpty
  }

  /// Answers expected of so many people, rounded down.
  package static func expected(of people: Int) -> Int { people * assumedResponse / 100 }

  /// Answers expected of everybody invited.
  package var answers: Int { Self.expected(of: invited) }

  /// Whether anything could be said of the wave if everybody answered.
  package var canKeepThePromise: Bool { invited >= minimumResponses }
}

/// What would become of one breakdown.
package struct BreakdownForesight: Hashable, Sendable {
  package let id: Identifier<Breakdown>
  /// In the order declared.
  package let groups: [GroupForesight]
  /// Groups that would all be shown if those named together were merged; nothing, when none need be
  /// merged or fewer than two would be left to compare. The largest of each is named first.
  package let proposal: [[Identifier<Group>]]?
  /// Whether the wave asks for it: not where no group could be shown, whoever answers.
  package let isAsked: Bool

  init(_ breakdown: Breakdown, in wave: Wave, minimum: Int, isAsked: Bool = true) {
    self.isAsked = isAsked
    id = breakdown.id
    let people = breakdown.groups.map { wave.headCount(of: $0, in: breakdown) }
    let answers = people.map(Foresight.expected)
    let plan = GroupPlan(
      of: breakdown,
      answers: Dictionary(uniqueKeysWithValues: zip(breakdown.groups.map { $0.id }, answers)),
      unsaid: 0, minimum: minimum)
    let refusals = RefusalForesight(of: breakdown, answers: answers, minimum: minimum)
    groups = breakdown.groups.indices.map { place in
      let fate = plan.fates[place]
      return GroupForesight(
        id: breakdown.groups[place].id, people: people[place], answers: answers[place], fate: fate,
        refusals: fate.isShown ? refusals.refusals(hiding: place) : nil, minimum: minimum)
    }
    proposal = MergeProposal.groups(
      zip(breakdown.groups.map { $0.id }, people).map { ($0, $1) }, minimum: minimum)
  }

  /// Whether every group would be shown or counted with one that is, and two or more are left to
  /// compare: a single one is the whole school again.
  package var isWorthAsking: Bool {
    var shown = 0
    for group in groups {
      switch group.fate {
      case .shown: shown += 1
      case .merged: continue
      case .tooSmall, .protectsOthers: return false
      }
    }
    return shown >= 2
  }
}

/// What would become of one group.
package struct GroupForesight: Hashable, Sendable {
  package let id: Identifier<Group>
  package let people: Int
  /// Expected at the assumed response.
  package let answers: Int
  package let fate: GroupFate
  /// How few people may hide it after all; nothing, where it is not expected to be shown.
  package let refusals: Refusals?
  package let chance: Chance

  init(
    id: Identifier<Group>, people: Int, answers: Int, fate: GroupFate, refusals: Refusals?,
    minimum: Int
  ) {
    (self.id, self.people, self.answers) = (id, people, answers)
    (self.fate, self.refusals) = (fate, refusals)
    chance =
      if (1..<Self.smallestUnknown).contains(people) {
        .singledOut
      } else if people < minimum {
        .never
      } else if answers < minimum {
        .onlyIf(answers: minimum)
      } else {
        .likely
      }
  }

  /// In a smaller group, knowing that somebody is in it says who.
  static let smallestUnknown = 3

  /// How likely the group has the answers it needs.
  package enum Chance: Hashable, Sendable {
    case likely
    /// More people than expected would have to answer.
    case onlyIf(answers: Int)
    /// Fewer people than answers needed.
    case never
    /// So few people that asking already says who it is.
    case singledOut
  }
}
