import AloudModel
import AloudTestSupport
import Testing

@testable import AloudDisclosure

@Suite struct ForesightTests {
  /// What head-counts foretell of one breakdown.
  private static func foresee(_ roles: Roles, minimum: Int = 10) -> BreakdownForesight {
    let wave = Fernhill.manifest().wave
    return BreakdownForesight(roles.breakdown(), in: wave, minimum: minimum)
  }

  // MARK: Answers

  @Test(arguments: [(10, 7), (14, 9), (15, 10), (12, 8), (1, 0), (0, 0), (100, 70)])
  func `seventy of a hundred are expected, rounded down`(people: Int, answers: Int) {
    #expect(Foresight.expected(of: people) == answers)
  }

  @Test(arguments: [(9, 10, false), (10, 10, true), (14, 15, false), (15, 15, true)])
  func `a promise can be kept when as many are invited as are needed`(
    invited: Int, minimum: Int, canBeKept: Bool
  ) {
    let manifest = Fernhill.manifest(invited: invited, minimumResponses: minimum)
    let foresight = Foresight(manifest.survey, manifest.wave)
    #expect(foresight.canKeepThePromise == canBeKept)
    #expect(foresight.invited == invited)
    #expect(foresight.minimumResponses == minimum)
  }

  @Test func `a wave's own head-counts go before the breakdown's`() {
    let role = Roles([30, 12]).breakdown()
    let wave = Wave(
      id: Identifier("check")!, opens: LocalMoment("2026-10-05 00:00")!,
      closes: LocalMoment("2026-10-16 17:00")!, invited: 48,
      counts: [role.id: [Roles.id(1): 18]])
    let foresight = BreakdownForesight(role, in: wave, minimum: 10)
    #expect(foresight.groups.map(\.people) == [30, 18])
    #expect(foresight.groups.map(\.answers) == [21, 12])
    #expect(foresight.isWorthAsking)
  }

  // MARK: Chances

  @Test(
    arguments: [
      (0, .never), (1, .singledOut), (2, .singledOut), (3, .never), (9, .never),
      (10, .onlyIf(answers: 10)), (14, .onlyIf(answers: 10)), (15, .likely), (40, .likely),
    ] as [(Int, GroupForesight.Chance)])
  func `the chance of a group follows from its people`(
    people: Int, chance: GroupForesight.Chance
  ) {
    #expect(Self.foresee(Roles([people, 30])).groups[0].chance == chance)
  }

  @Test(
    arguments: [(7, .never), (8, .onlyIf(answers: 8)), (11, .onlyIf(answers: 8)), (12, .likely)]
      as [(Int, GroupForesight.Chance)])
  func `a promise of eight is weighed with eight`(people: Int, chance: GroupForesight.Chance) {
    #expect(Self.foresee(Roles([people, 30]), minimum: 8).groups[0].chance == chance)
  }

  // MARK: Worked examples

  @Test func `18 staff with role and years show no group at all`() {
    let role = Self.foresee(Roles([13, 5]))
    #expect(role.groups.map(\.answers) == [9, 3])
    #expect(role.groups.map(\.chance) == [.onlyIf(answers: 10), .never])
    let years = Self.foresee(Roles([7, 9, 2]))
    #expect(years.groups.map(\.answers) == [4, 6, 1])
    #expect(years.groups.map(\.chance) == [.never, .never, .singledOut])
    for foresight in [role, years] {
      #expect(foresight.groups.allSatisfy { $0.fate == .tooSmall })
      #expect(!foresight.isWorthAsking)
      #expect(foresight.proposal == nil)
    }
  }

  @Test func `42 staff, 30 and 12: the large group is hidden for the small one`() {
    let role = Self.foresee(Roles([30, 12]))
    #expect(role.groups.map(\.fate) == [.protectsOthers, .tooSmall])
    #expect(role.groups.map(\.chance) == [.likely, .onlyIf(answers: 10)])
    #expect(!role.isWorthAsking)
    #expect(role.proposal == nil)
  }

  @Test func `42 staff, 30 and 12, with eight promised: both are shown`() {
    let role = Self.foresee(Roles([30, 12]), minimum: 8)
    #expect(role.groups.map(\.fate) == [.shown(answers: 21), .shown(answers: 8)])
    #expect(role.isWorthAsking)
    #expect(role.proposal == nil)
  }

  @Test func `12 teaching, 4 support, 3 office: no merge leaves two`() {
    let role = Self.foresee(Roles([12, 4, 3]))
    #expect(role.groups.map(\.answers) == [8, 2, 2])
    #expect(role.groups.map(\.fate) == [.tooSmall, .tooSmall, .tooSmall])
    #expect(role.groups.map(\.chance) == [.onlyIf(answers: 10), .never, .never])
    #expect(role.proposal == nil)
  }

  @Test func `a merge that leaves one group is the whole school again`() {
    let role = Self.foresee(Roles([30, 12], joins: [1: 0]))
    #expect(role.groups.map(\.fate) == [.shown(answers: 29), .merged(Roles.id(0))])
    #expect(!role.isWorthAsking)
  }

  // MARK: Refusals

  private static func refusals(_ sizes: [Int]) -> [[Int?]?] {
    foresee(Roles(sizes)).groups.map { group in
      group.refusals.map { [$0.unsaid, $0.unanswered, $0.either] }
    }
  }

  @Test func `one who does not say their group hides the smallest group`() {
    #expect(Self.refusals([30, 20]) == [[nil, nil, nil], [1, nil, 1]])
  }

  @Test func `one fewer in a group that just has enough hides both`() {
    #expect(Self.refusals([30, 15]) == [[nil, 1, 1], [1, 1, 1]])
  }

  @Test func `two who do not say their group may hide another group than one does`() {
    #expect(Self.refusals([30, 19, 16]) == [[nil, nil, nil], [2, 2, 2], [1, 2, 1]])
  }

  @Test func `of a group that is hidden anyhow no refusals are told`() {
    #expect(Self.refusals([30, 12]) == [nil, nil])
  }

  @Test func `a group that is counted with another is hidden with it`() {
    let groups = Self.foresee(Roles([30, 12, 20], joins: [1: 2])).groups
    #expect(groups[1].fate == .merged(Roles.id(2)))
    #expect(groups[1].refusals == groups[2].refusals)
    #expect(groups[2].refusals?.unsaid != nil)
  }

  // MARK: Proposals

  @Test(
    arguments: [
      ([30, 15], nil), ([30, 14], nil), ([30, 20, 9, 8], [[0], [1], [2, 3]]),
      // Seven and eight people are fifteen; of each group apart nine are expected.
      ([30, 20, 8, 7], [[0], [1, 2, 3]]), ([40, 9, 9, 9], [[0], [1, 2, 3]]),
      ([15, 15, 0], [[0, 2], [1]]), ([9, 9, 9, 9], [[0, 1], [2, 3]]), ([3, 3, 3], nil),
    ] as [([Int], [[Int]]?)])
  func `the two smallest groups are merged until all are large enough`(
    sizes: [Int], proposal: [[Int]]?
  ) {
    let proposed = Self.foresee(Roles(sizes)).proposal
    let named = proposed.map { Set($0.map { Set($0) }) }
    #expect(named == proposal.map { Set($0.map { Set($0.map(Roles.id)) }) })
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>, [8, 10])
  func `whoever follows a proposal is shown every group`(seed: UInt64, minimum: Int) {
    var dice = Dice(seed: seed)
    for _ in 0..<30 {
      let sizes = (0..<Int.random(in: 2...6, using: &dice)).map { _ in
        Int.random(in: 0...40, using: &dice)
      }
      guard let proposal = Self.foresee(Roles(sizes), minimum: minimum).proposal else { continue }
      #expect(proposal.count >= 2)
      #expect(Set(proposal.joined()).count == sizes.count, "each group once")
      var joins: [Int: Int] = [:]
      for group in proposal {
        let places = group.map { id in sizes.indices.first { Roles.id($0) == id }! }
        for guest in places.dropFirst() { joins[guest] = places[0] }
      }
      let followed = Self.foresee(Roles(sizes, joins: joins), minimum: minimum)
      #expect(followed.isWorthAsking, "\(sizes) \(proposal)")
      let merged = proposal.map { $0.reduce(0) { $0 + people($1, sizes) } }
      #expect(Self.foresee(Roles(merged), minimum: minimum).isWorthAsking, "\(sizes) \(proposal)")
    }
  }

  private func people(_ id: Identifier<Group>, _ sizes: [Int]) -> Int {
    sizes.indices.first { Roles.id($0) == id }.map { sizes[$0] } ?? 0
  }
}
