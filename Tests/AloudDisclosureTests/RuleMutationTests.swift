import AloudAttack
import AloudModel
import AloudTally
import Testing

@testable import AloudDisclosure

/// T12: what a release would say with one rule switched off, and what the attacker makes of it.
///
/// No product code can switch a rule off: the unsafe figures are made by hand, and beside them stand
/// those of the gate for the same answers.
@Suite struct RuleMutationTests {
  private typealias Mean = PublishedMean

  /// The gate's own release of some staff, with a table or means replaced.
  private static func attack(
    _ staff: Staff, _ answers: (Int) -> [Int?], cells: [Int: [PublishedItem.Cell]] = [:],
    means: [PublishedMean]? = nil, members: [PublishedMean.Source: Set<String>] = [:],
    colluders: [[Int]] = []
  ) -> AttackResult {
    let responses = staff.responses(answers)
    let release = staff.release(responses)
    let scale = release.published[0]
    let unsafe = PublishedScale(
      id: scale.id, steps: scale.steps,
      items: scale.items.enumerated().map { place, item in
        PublishedItem(id: item.id, cells: cells[place] ?? item.cells, sides: item.sides)
      }, means: means ?? scale.means)
    var classes: [Membership: Int] = [:]
    for response in responses { classes[Membership(response.groups), default: 0] += 1 }
    let roster = Roster(
      classes,
      members: release.shownMembers.merging(
        members.mapValues { Set($0.map { Identifier($0)! }) }
      ) { $1 })
    return Attack(
      scales: [unsafe], roster: roster,
      colluders: colluders.map { values in
        Colluder(
          membership: Membership(responses[0].groups),
          steps: Dictionary(uniqueKeysWithValues: zip(Staff.items, values.map { $0 - 1 })))
      }, minimum: 8
    ).result()
  }

  private static func safe(_ staff: Staff, _ answers: (Int) -> [Int?]) -> AttackResult {
    attack(staff, answers)
  }

  private static func group(_ name: String, _ breakdown: String = "role") -> Mean.Source {
    .group(Identifier(name)!, of: Identifier(breakdown)!)
  }

  private static func cells(_ counts: [Int]) -> [PublishedItem.Cell] {
    counts.enumerated().map {
      PublishedItem.Cell(steps: [$0.offset], people: $0.element...$0.element)
    }
  }

  private static func mixed(_ place: Int) -> [Int?] { (0..<3).map { 2 + (place + $0) % 3 } }

  @Test func `R1 off: of three ballots two who collude learn the third`() {
    let three = Staff([("teaching", 3, 10)])
    #expect(three.release().published.isEmpty, "with R1 nothing is said")
    // Every option of every item, as a tool without a floor would print it.
    let tables = (0..<3).map { item in
      Self.cells((1...5).map { value in (0..<3).count { Self.mixed($0)[item] == value } })
    }
    let scale = PublishedScale(
      id: Staff.scale, steps: 4,
      items: zip(Staff.items, tables).map {
        PublishedItem(id: $0, cells: $1, sides: [.lessSafe, .lessSafe, .neither, .safer, .safer])
      }, means: [])
    let colluders = (0..<2).map { place in
      Colluder(
        membership: Membership(),
        steps: Dictionary(
          uniqueKeysWithValues: zip(Staff.items, Self.mixed(place).map { ($0 ?? 3) - 1 })))
    }
    let result = Attack(
      scales: [scale], roster: Roster([Membership(): 3], members: [:]), colluders: colluders,
      minimum: 8
    ).result()
    #expect(result.exact == 3)
  }

  @Test func `R2 off: a unanimous cell tells everybody's answer`() {
    let staff = Staff([("teaching", 14, 14), ("support", 12, 12)])
    func answers(_ place: Int) -> [Int?] { [4, 2 + place % 3, 3 + place % 2] }
    let unsafe = Self.attack(staff, answers, cells: [0: Self.cells([0, 0, 0, 26, 0])])
    #expect(unsafe.exact == 26)
    #expect(Self.safe(staff, answers).exact == 0)
  }

  @Test func `R2s off: a mean of 100 tells everybody's answers`() {
    // Of ten people one step less would be 99.
    let staff = Staff([("teaching", 10, 10)])
    let unsafe = Self.attack(
      staff, { _ in [5, 5, 5] }, means: [Mean(source: .wholeSchool, level: .points(100))])
    #expect(unsafe.exact == 30)
    let safe = Self.safe(staff, { _ in [5, 5, 5] })
    #expect(safe.exact == 0 && safe.sided == 0)
  }

  @Test func `R3 off: the mean of four people tells all their answers`() {
    let staff = Staff([("teaching", 20, 20), ("office", 4, 4), ("support", 12, 12)])
    func answers(_ place: Int) -> [Int?] { 20..<24 ~= place ? [1, 1, 1] : Self.mixed(place) }
    let unsafe = Self.attack(
      staff, answers,
      means: [
        Mean(source: .wholeSchool, level: .points(44)),
        Mean(source: Self.group("office"), level: .points(0)),
      ], members: [Self.group("office"): ["office"]])
    #expect(unsafe.exact == 12)
    #expect(Self.safe(staff, answers).exact == 0)
  }

  @Test func `R3's rule at the ends off: a mean of 99 tells ten people's sides`() {
    let staff = Staff([("teaching", 10, 10), ("support", 12, 12)])
    func answers(_ place: Int) -> [Int?] {
      place < 10 ? [place == 0 ? 4 : 5, 5, 5] : Self.mixed(place)
    }
    let unsafe = Self.attack(
      staff, answers,
      means: [
        Mean(source: .wholeSchool, level: .points(72)),
        Mean(source: Self.group("teaching"), level: .points(99)),
      ], members: [Self.group("teaching"): ["teaching"]])
    #expect(unsafe.sided - unsafe.baselineSided >= 30)
    let safe = Self.safe(staff, answers)
    #expect(safe.sided <= safe.baselineSided)
  }

  @Test func `R4 off: whoever is left over is found by subtraction`() {
    let staff = Staff([("teaching", 10, 10), ("office", 1, 1)])
    func answers(_ place: Int) -> [Int?] { place == 10 ? [1, 1, 1] : [3, 3, 3] }
    let unsafe = Self.attack(
      staff, answers,
      means: [
        Mean(source: .wholeSchool, level: .points(45)),
        Mean(source: Self.group("teaching"), level: .points(50)),
      ], members: [Self.group("teaching"): ["teaching"]])
    #expect(unsafe.smallSums.map(\.people) == [1])
    #expect(unsafe.sided > unsafe.baselineSided)
    let safe = Self.safe(staff, answers)
    #expect(safe.isQuiet && safe.sided <= safe.baselineSided)
  }

  @Test func `R5 off: eleven inside twelve leave one`() {
    let staff = Staff(
      ["role", "years"],
      classes: [
        (["teaching", "new"], 11), (["teaching", "old"], 1), (["support", "old"], 12),
      ])
    func answers(_ place: Int) -> [Int?] { place == 11 ? [5, 5, 5] : [3, 2 + place % 2, 3] }
    let means = [
      Mean(source: .wholeSchool, level: .points(48)),
      Mean(source: Self.group("teaching"), level: .points(50)),
      Mean(source: Self.group("new", "years"), level: .points(45)),
    ]
    let unsafe = Self.attack(
      staff, answers, means: means,
      members: [Self.group("teaching"): ["teaching"], Self.group("new", "years"): ["new"]])
    #expect(unsafe.smallSums.contains { $0.people == 1 })
    let release = staff.release(staff.responses(answers))
    #expect(release.group("new", of: "years")?.figures.value == nil)
    #expect(Self.safe(staff, answers).isQuiet)
  }

  @Test func `R6 off: all others at the top are known by their side`() {
    let staff = Staff([("teaching", 10, 10), ("support", 5, 5), ("office", 5, 5)])
    func answers(_ place: Int) -> [Int?] {
      place < 10 ? [2 + place % 3, 3, 4 - place % 3] : [5, 5, 5]
    }
    let unsafe = Self.attack(
      staff, answers,
      means: [
        Mean(source: .wholeSchool, level: .points(75)),
        Mean(source: Self.group("teaching"), level: .points(50)),
      ], members: [Self.group("teaching"): ["teaching"]])
    #expect(unsafe.sided - unsafe.baselineSided == 30)
    #expect(Self.safe(staff, answers).isQuiet)
  }

  @Test func `R7 off: a wave with one joiner and nothing else changed tells the joiner's answers`()
  {
    let school = InventedSchool(seed: 4, staff: 60)
    let before = school.release
    let joined = school.responses + [school.responses[0]]
    let later = ReleaseGate(manifest: school.manifest, earlier: []).release(
      WaveTally(of: school.manifest, responses: joined), invalid: 0)
    #expect(WaveRule(earlier: [before]).exposes(later))
    #expect(!WaveRule(earlier: [before]).exposes(InventedSchool(seed: 5, staff: 60).release))
  }
}
