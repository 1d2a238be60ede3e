import AloudAttack
import AloudModel
import AloudTally

/// One item as it was answered, beside the groups whose means tell its sums, within their rounding, to
/// somebody who knows the answers to all other items of its scale.
///
/// It is as telling as ballots: it exists while a wave is counted.
struct ItemOfGroups {
  let published: PublishedItem
  /// The published groups.
  let sources: [PublishedMean.Source]
  /// For each group, what may differ without another mean in whole points.
  let slack: [GroupSlack]
  /// Everybody's keyed step, those of one membership together; nothing where it was left out.
  let steps: [Int?]
  /// The published groups that each person is in, as bits: the first group is bit 0.
  let groups: [UInt64]

  private let roster: Roster
  private let people: [ScalePattern]

  /// - Parameter people: with the one item's step each.
  init(
    _ published: PublishedItem, _ groups: [(source: PublishedMean.Source, slack: GroupSlack)],
    _ roster: Roster, _ people: [ScalePattern]
  ) {
    let sources = groups.map(\.source)
    precondition(sources.count <= 64, "three breakdowns have no more groups")
    self.published = published
    self.sources = sources
    slack = groups.map(\.slack)
    self.roster = roster
    self.people = people.sorted()
    steps = self.people.map { $0.steps[0] }
    self.groups = self.people.map { person in
      sources.indices.reduce(UInt64(0)) { bits, place in
        roster.holds(sources[place], person.membership) ? bits | 1 << UInt64(place) : bits
      }
    }
  }

  /// The same answers with one group's mean not said.
  func without(_ source: PublishedMean.Source) -> ItemOfGroups {
    ItemOfGroups(
      published, zip(sources, slack).filter { $0.0 != source }.map { ($0, $1) }, roster, people)
  }

  /// The side of somebody's answer; whoever left the item out is counted with neither.
  func side(of person: Int) -> PublishedItem.Side { side(of: steps[person]) }

  func side(of step: Int?) -> PublishedItem.Side { step.map { published.sides[$0] } ?? .neither }

  /// One person for each set of groups and answer among some.
  func distinct(_ people: [Int]) -> [Int] {
    var seen: Set<[Int]> = []
    return people.filter { person in
      seen.insert([Int(bitPattern: UInt(groups[person])), steps[person] ?? -1]).inserted
    }
  }
}
