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
  /// For each person a number for their set of groups and answer.
  private let kinds: [Int]
  private let kindCount: Int

  /// - Parameters:
  ///   - steps: Everybody's, those of one membership together.
  ///   - groups: The published groups that each person is in, as bits.
  init(
    published: PublishedItem, sources: [PublishedMean.Source], slack: [GroupSlack],
    steps: [Int?], groups: [UInt64]
  ) {
    precondition(sources.count <= 64, "three breakdowns have no more groups")
    self.published = published
    self.sources = sources
    self.slack = slack
    self.steps = steps
    self.groups = groups
    var numbers: [Kind: Int] = [:]
    kinds = zip(groups, steps).map { groups, step in
      let kind = Kind(groups: groups, step: step)
      let number = numbers[kind] ?? numbers.count
      numbers[kind] = number
      return number
    }
    kindCount = numbers.count
  }

  private struct Kind: Hashable {
    let groups: UInt64
    let step: Int?
  }

  /// - Parameter people: with the one item's step each.
  init(
    _ published: PublishedItem, _ groups: [(source: PublishedMean.Source, slack: GroupSlack)],
    _ roster: Roster, _ people: [ScalePattern]
  ) {
    let sources = groups.map { $0.source }
    let people = people.sorted()
    self.init(
      published: published, sources: sources, slack: groups.map { $0.slack },
      steps: people.map { $0.steps[0] },
      groups: people.map { person in
        sources.indices.reduce(UInt64(0)) { bits, place in
          roster.holds(sources[place], person.membership) ? bits | 1 << UInt64(place) : bits
        }
      })
  }

  /// The same answers with one group's mean not said.
  func without(_ source: PublishedMean.Source) -> ItemOfGroups {
    guard let place = sources.firstIndex(of: source) else { return self }
    let below = UInt64(1) << UInt64(place) - 1
    return ItemOfGroups(
      published: published, sources: sources.filter { $0 != source },
      slack: slack.indices.filter { $0 != place }.map { slack[$0] }, steps: steps,
      groups: groups.map { $0 & below | $0 >> 1 & ~below })
  }

  /// The side of somebody's answer; whoever left the item out is counted with neither.
  func side(of person: Int) -> PublishedItem.Side { side(of: steps[person]) }

  func side(of step: Int?) -> PublishedItem.Side { step.map { published.sides[$0] } ?? .neither }

  /// One person for each set of groups and answer among some.
  func distinct(_ people: [Int]) -> [Int] {
    var isSeen = Array(repeating: false, count: kindCount)
    return people.filter { person in
      defer { isSeen[kinds[person]] = true }
      return !isSeen[kinds[person]]
    }
  }
}
