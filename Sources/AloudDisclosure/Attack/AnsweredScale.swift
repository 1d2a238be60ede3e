import AloudAttack
import AloudModel
import AloudTally

/// One scale as it was answered, beside the group means that are said of it.
///
/// It is as telling as ballots: it exists while a wave is counted.
struct AnsweredScale {
  let published: PublishedScale
  /// Everybody who answered, sorted: nobody's place tells anything.
  let people: [ScalePattern]
  /// The published groups that each person is in, as bits: the first group is bit 0.
  let groups: [UInt64]
  /// Each person's score in units of which every number of answers makes a whole; nothing, when they
  /// left too many items out.
  let scores: [Int?]
  /// Units of one step in each person's score.
  let units: [Int]
  /// For each published group, the sum of its people's scores.
  let sums: [Int]
  /// For each published group, the sums that give the level that is said.
  let bounds: [ClosedRange<Int>]

  private let roster: Roster

  init(_ published: PublishedScale, _ roster: Roster, _ people: [ScalePattern]) {
    let means = published.means.filter { $0.source != .wholeSchool }
    precondition(means.count <= 64, "three breakdowns have no more groups")
    self.published = published
    self.roster = roster
    self.people = people.sorted()
    let groups = self.people.map { person in
      means.indices.reduce(UInt64(0)) { bits, place in
        roster.holds(means[place].source, person.membership) ? bits | 1 << UInt64(place) : bits
      }
    }
    let units = Self.units(of: self.people, needed: (published.items.count + 1) / 2)
    let scores = zip(self.people, units.each).map { person, unit in
      unit.map { unit in person.steps.reduce(0) { $0 + ($1 ?? 0) * unit } }
    }
    let members = means.indices.map { place in
      groups.indices.filter { groups[$0] & 1 << UInt64(place) != 0 && scores[$0] != nil }
    }
    self.groups = groups
    self.units = units.each.map { $0 ?? 0 }
    self.scores = scores
    sums = members.map { $0.reduce(0) { $0 + (scores[$1] ?? 0) } }
    bounds = zip(means, members).map { mean, members in
      mean.level.sumsBetweenTheEnds(people: members.count, full: units.all * published.steps)
    }
  }

  /// The same answers with one group's mean not said.
  func without(_ source: PublishedMean.Source) -> AnsweredScale {
    AnsweredScale(published.without([source]), roster, people)
  }

  /// The side of somebody's answer to one item; whoever left it out is counted with neither.
  func side(of person: Int, on item: Int) -> PublishedItem.Side {
    people[person].steps[item].map { published.items[item].sides[$0] } ?? .neither
  }

  /// The units of a whole score, and of one step for each person; nothing for people without a score.
  private static func units(
    of people: [ScalePattern], needed: Int
  ) -> (all: Int, each: [Int?]) {
    let answered = people.map { $0.steps.count { $0 != nil } }
    let all = Set(answered).filter { $0 >= max(needed, 1) }.reduce(1) { all, count in
      var (left, right) = (all, count)
      while right != 0 { (left, right) = (right, left % right) }
      return all / left * count
    }
    return (all, answered.map { $0 >= max(needed, 1) ? all / $0 : nil })
  }
}

extension PublishedMean.Level {
  /// The sums that round to this level and that the rule at the ends tells by a number.
  fileprivate func sumsBetweenTheEnds(people: Int, full: Int) -> ClosedRange<Int> {
    let all = sums(people: people, full: full)
    switch self {
    case .nearLowEnd, .nearHighEnd, .withheld: return all
    case .points: return all.clamped(to: (3 * full)...max(3 * full, (people - 3) * full))
    }
  }
}
