import AloudAttack
import AloudModel
import AloudTally
import AloudTestSupport
import Testing

@testable import AloudDisclosure

/// An alibi is another way to have answered that publishes the same, and without one a figure is hidden.
@Suite struct AlibiTests {
  /// One scale of an invented school, with what would be said of its groups.
  private struct Case {
    let school: InventedSchool
    let release: Release
    let people: [ScalePattern]
    let search: AlibiSearch

    init(_ school: InventedSchool, scale number: Int) {
      self.school = school
      release = Self.release(of: school.responses, in: school.manifest)
      let published = release.published[number]
      let patterns = school.tally.patterns[published.id] ?? [:]
      people = patterns.flatMap { Array(repeating: $0, count: $1) }.sorted()
      search = AlibiSearch(
        answered: AnsweredScale(
          published, Roster(school.tally.classes, members: release.shownMembers), people),
        wholeSchool: WholeSchoolRule(
          school.manifest.scales[number], in: school.manifest.survey, people.map(\.steps)))
    }

    static func release(of responses: [Response], in manifest: Manifest) -> Release {
      let gate = ReleaseGate(manifest: manifest, earlier: [])
      let tally = WaveTally(of: manifest, responses: responses)
      return gate.unattacked(tally, gate.plans(tally, []), 0)
    }

    /// Everybody's answers to one scale, and nothing else.
    func responses(_ people: [ScalePattern], to scale: Scale) -> [Response] {
      people.map { person in
        var answers: [Identifier<Item>: Int] = [:]
        for (item, step) in zip(scale.items, person.steps) {
          answers[item.id] = step.map { item.keying == .positive ? $0 + 1 : 5 - $0 }
        }
        return Response(answers: answers, groups: person.membership.groups)
      }
    }
  }

  @Test(arguments: [16, 24, 34, 60], 0..<3 as Range<UInt64>)
  func `an alibi publishes the same, and its person is on another side`(staff: Int, seed: UInt64) {
    let made = Case(InventedSchool(seed: seed, staff: staff), scale: 1)
    let scale = made.school.manifest.scales[1]
    let said = Case.release(of: made.responses(made.people, to: scale), in: made.school.manifest)
    var found = 0
    for person in made.people.indices {
      let item = person % scale.items.count
      let side = made.search.answered.side(of: person, on: item)
      let telling = [(person + 3) % made.people.count, (person + 7) % made.people.count]
      let question = AlibiQuestion(members: [person], item: item, told: .side(side))
      guard let alibi = made.search.alibi(question, sparing: telling) else { continue }
      found += 1
      #expect(alibi.target == person && alibi.people.contains(person))
      #expect(Set(alibi.people).isDisjoint(with: telling))
      var people = made.people
      for (place, steps) in alibi.sheets {
        people[place] = ScalePattern(membership: people[place].membership, steps: steps)
      }
      let sides = made.search.answered.published.items[item].sides
      #expect((people[person].steps[item].map { sides[$0] } ?? .neither) != side)
      let other = Case.release(of: made.responses(people, to: scale), in: made.school.manifest)
      #expect(other.bytes == said.bytes, "person \(person), item \(item)")
    }
    #expect(found > made.people.count / 2)
  }

  /// Groups of which nearly all of the rest answered alike, and two who did not tell what they said.
  @Test func `what two can prove of figures that nobody attacked is never released`() {
    let staff = Staff([("teaching", 10, 10), ("support", 6, 6), ("office", 6, 6)])
    var (proved, kept) = (0, 0)
    for seed in 0..<32 as Range<UInt64> {
      var dice = Dice(seed: seed)
      let apart = Int.random(in: 0...3, using: &dice)
      let responses = staff.responses { place in
        if place >= 22 - apart { return [1, 2, 1] }
        return place < 10 ? (0..<3).map { _ in Int.random(in: 2...4, using: &dice) } : [5, 5, 5]
      }
      let naive = Case.release(of: responses, in: staff.manifest)
      let tally = WaveTally(of: staff.manifest, responses: responses)
      let result = Attack(
        scales: naive.published, roster: Roster(tally.classes, members: naive.shownMembers),
        colluders: responses.suffix(min(apart, 2)).map { $0.colluder(in: staff.manifest) },
        minimum: 10
      ).result()
      let gives = result.beyond.contains { $0.certainty == .proved }
      let release = staff.release(responses)
      if gives {
        proved += 1
        #expect(release.shownGroups.isEmpty, "seed \(seed)")
        #expect(release.group("teaching")?.figures.reason == .attack, "seed \(seed)")
      } else if release.shownGroups == ["teaching"] {
        kept += 1
      }
    }
    #expect(proved >= 3 && kept >= 3, "both happen: \(proved), \(kept)")
  }

  /// Every fifth pair of a small school, each attacking from outside.
  @Test(arguments: 0..<3 as Range<UInt64>)
  func `of what is released no pair can prove anybody's side`(seed: UInt64) {
    let school = InventedSchool(seed: seed, staff: 26, scales: [3])
    let release = school.release
    let roster = Roster(school.tally.classes, members: release.shownMembers)
    #expect(!release.shownGroups.isEmpty)
    var pairs = 0
    for left in school.responses.indices {
      for right in (left + 1)..<school.responses.count where (left + right) % 5 == 0 {
        pairs += 1
        let result = Attack(
          scales: release.published, roster: roster,
          colluders: [left, right].map { school.responses[$0].colluder(in: school.manifest) },
          minimum: 10
        ).result()
        #expect(!result.beyond.contains { $0.certainty == .proved }, "\(left), \(right)")
      }
    }
    #expect(pairs > 30)
  }
}
