import AloudAttack
import AloudModel
import AloudTally
import AloudTestSupport
import Testing

@testable import AloudDisclosure

/// An alibi is another way to have answered that publishes the same, and without one a figure is hidden.
@Suite struct AlibiTests {
  /// One item of an invented school, with the groups that would be shown.
  private struct Case {
    let search: AlibiSearch
    let item: ItemOfGroups

    init(_ school: InventedSchool, scale number: Int, item place: Int) {
      let gate = ReleaseGate(manifest: school.manifest, earlier: [])
      let tally = school.tally
      let release = gate.unattacked(tally, gate.plans(tally, []), 0)
      let published = release.published[number]
      let scale = school.manifest.scales[number]
      let people = (tally.patterns[published.id] ?? [:]).flatMap { pattern, count in
        Array(
          repeating: ScalePattern(membership: pattern.membership, steps: [pattern.steps[place]]),
          count: count)
      }
      item = ItemOfGroups(
        published.items[place],
        published.means.filter { $0.source != .wholeSchool }.map { ($0.source, GroupSlack.none) },
        Roster(tally.classes, members: release.shownMembers), people)
      search = AlibiSearch(
        item: item,
        wholeSchool: WholeSchoolRule(
          scale.items[place], school.manifest.survey.responses(to: scale.items[place], in: scale),
          school.manifest.survey.promise, item.steps),
        budget: SearchBudget())
    }

    /// For each group, those who answered and the sum; then the same for each answer of the school.
    func known(_ steps: [Int?]) -> [[Int]] {
      item.sources.indices.map { group in
        let answers = steps.indices.filter { item.groups[$0] & 1 << UInt64(group) != 0 }
          .compactMap { steps[$0] }
        return [answers.count, answers.reduce(0, +)]
      }
    }
  }

  @Test(arguments: [16, 24, 34, 60], 0..<3 as Range<UInt64>)
  func `an alibi keeps every group's sum and the school's table, and its person is on another side`(
    staff: Int, seed: UInt64
  ) {
    let made = Case(InventedSchool(seed: seed, staff: staff), scale: 1, item: Int(seed))
    let steps = made.item.steps
    var found = 0
    for person in steps.indices where steps[person] != nil {
      let side = made.item.side(of: person)
      let telling = [(person + 3) % steps.count, (person + 7) % steps.count]
      let question = AlibiQuestion(members: [person], told: .side(side))
      guard let alibi = made.search.alibi(question, sparing: telling) else { continue }
      found += 1
      #expect(alibi.target == person && alibi.people.contains(person))
      #expect(Set(alibi.people).isDisjoint(with: telling))
      let others = steps.indices.map { alibi.answers[$0] ?? steps[$0] }
      #expect(made.item.side(of: others[person]) != side)
      #expect(made.known(others) == made.known(steps))
      #expect(made.search.wholeSchool.isSame(others), "person \(person)")
    }
    #expect(found > steps.count / 3)
  }

  @Test func `a search that is used up finds nothing, and what is not found counts as given away`()
  {
    let school = InventedSchool(seed: 1, staff: 34)
    let made = Case(school, scale: 1, item: 0)
    let none = AlibiSearch(
      item: made.item, wholeSchool: made.search.wholeSchool, budget: SearchBudget(0))
    let question = AlibiQuestion(members: [0], told: .side(made.item.side(of: 0)))
    #expect(none.alibi(question, sparing: []) == nil)
    #expect(made.search.alibi(question, sparing: []) != nil)
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
      let tally = WaveTally(of: staff.manifest, responses: responses)
      let gate = ReleaseGate(manifest: staff.manifest, earlier: [])
      let naive = gate.unattacked(tally, gate.plans(tally, []), 0)
      let result = Attack(
        scales: naive.published, roster: Roster(tally.classes, members: naive.shownMembers),
        colluders: responses.suffix(min(apart, 2)).map { $0.colluder(in: staff.manifest) },
        minimum: 10
      ).result()
      let gives = result.beyond.contains { $0.certainty == .proved }
      let release = staff.release(responses)
      if gives {
        proved += 1
        #expect(!release.saysMeanOfTeaching, "seed \(seed)")
      } else if release.saysMeanOfTeaching {
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

extension Release {
  fileprivate var saysMeanOfTeaching: Bool {
    group("teaching")?.figures.value?.level(of: Staff.scale)?.value != nil
  }
}
