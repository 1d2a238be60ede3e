import AloudAttack
import AloudModel
import AloudTally

/// Everybody of one wave in one order, and how sets of them answered: each is worked out once a count, however
/// often something is kept back and the rest attacked again.
///
/// It is as telling as ballots: it exists while a wave is counted.
final class PeopleOfWave {
  let manifest: Manifest
  let tally: WaveTally
  /// The place of each membership in their order.
  private let ranks: [Membership: Int]
  private var answers: [Set: [AnsweredItem]] = [:]
  private var people: [Identifier<Scale>: [Person]] = [:]

  private struct Set: Hashable {
    let scale: Identifier<Scale>
    let breakdown: Identifier<Breakdown>
    let members: Swift.Set<Identifier<Group>>
  }

  struct Person {
    let membership: Membership
    let rank: Int
    /// Keyed steps on the scale's items.
    let steps: [Int?]
  }

  init(_ manifest: Manifest, _ tally: WaveTally) {
    self.manifest = manifest
    self.tally = tally
    ranks = Dictionary(
      uniqueKeysWithValues: tally.classes.keys.sorted().enumerated().map { ($1, $0) })
  }

  /// How the people of some groups of a breakdown, taken as one, answered each item of one scale.
  func answeredItems(
    of scale: Identifier<Scale>, in members: Swift.Set<Identifier<Group>>,
    of breakdown: Identifier<Breakdown>
  ) -> [AnsweredItem] {
    let set = Set(scale: scale, breakdown: breakdown, members: members)
    if let known = answers[set] { return known }
    let own = tally.answeredItems(of: scale, manifest, in: members, of: breakdown)
    answers[set] = own
    return own
  }

  /// Everybody, those of one membership together.
  func people(of scale: Identifier<Scale>) -> [Person] {
    if let known = people[scale] { return known }
    let all = (tally.patterns[scale] ?? [:]).flatMap { pattern, count in
      let person = Person(
        membership: pattern.membership, rank: ranks[pattern.membership] ?? 0, steps: pattern.steps)
      return Array(repeating: person, count: count)
    }
    let sorted = all.sorted { $0.rank < $1.rank }
    people[scale] = sorted
    return sorted
  }
}

extension ItemOfGroups {
  /// One item of a scale, as everybody answered it.
  init(
    _ published: PublishedItem, _ groups: [(source: PublishedMean.Source, slack: GroupSlack)],
    _ roster: Roster, _ people: [PeopleOfWave.Person], item place: Int
  ) {
    var bits: [Int: UInt64] = [:]
    let seen = people.map { person -> (rank: Int, step: Int?, groups: UInt64) in
      let known =
        bits[person.rank]
        ?? groups.indices.reduce(UInt64(0)) { bits, group in
          roster.holds(groups[group].source, person.membership) ? bits | 1 << UInt64(group) : bits
        }
      bits[person.rank] = known
      return (person.rank, person.steps[place], known)
    }.sorted { ($0.rank, $0.step ?? -1) < ($1.rank, $1.step ?? -1) }
    self.init(
      published: published, sources: groups.map { $0.source }, slack: groups.map { $0.slack },
      steps: seen.map { $0.step }, groups: seen.map { $0.groups })
  }
}
