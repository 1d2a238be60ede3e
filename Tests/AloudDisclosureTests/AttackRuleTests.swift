import AloudAttack
import AloudModel
import AloudTally
import AloudTestSupport
import Testing

@testable import AloudDisclosure

/// R6: the attack inside the gate.
@Suite struct AttackRuleTests {
  /// Ten teachers in the middle; five of support and five of the office all at the top.
  private static let staff = Staff([("teaching", 10, 10), ("support", 5, 5), ("office", 5, 5)])

  private static func answers(_ place: Int) -> [Int?] {
    place < 10 ? [2 + place % 3, 3, 4 - place % 3] : [5, 5, 5]
  }

  @Test func `R6: means that tell what all others answered are not said`() throws {
    let release = Self.staff.release(Self.staff.responses(Self.answers))
    #expect(release.shownGroups == ["teaching"], "its size is no secret")
    #expect(
      release.group("teaching")?.figures.value?.level(of: Staff.scale) == .withheld(.tailCoded))
    #expect(release.withheldCells[.attack] == nil, "why it is not said would tell more")
    #expect(try Release.read(release.bytes) == release)
  }

  @Test func `R6 needs the answers: with others in the middle the mean is said`() {
    let release = Self.staff.release(
      Self.staff.responses { place in (0..<3).map { 1 + (place + $0) % 5 } })
    #expect(
      release.group("teaching")?.figures.value?.level(of: Staff.scale)?.value != nil)
  }

  @Test func `the same tally gives the same bytes, the attack included`() {
    let staff = Self.staff.responses(Self.answers)
    #expect(Self.staff.release(staff).bytes == Self.staff.release(staff.reversed()).bytes)
  }

  @Test func `R6: options without sides have none to give away`() {
    var staff = Self.staff
    staff.options = ResponseScale(
      id: staff.options.id, options: staff.options.options, unfavourable: [], favourable: [])
    let release = staff.release()
    #expect(release.items.allSatisfy { $0.people.reason == nil })
  }

  /// T11 in small, since a debug build is slow; the whole of it is Scripts/attack.
  @Test(arguments: [15, 21, 27, 34, 42, 60])
  func `T11: of invented schools nothing is recovered with none and two colluders`(staff: Int) {
    for seed in 0..<2 as Range<UInt64> {
      let trial = SchoolTrial(InventedSchool(seed: seed, staff: staff, scales: [3, 4]))
      #expect(trial.results.allSatisfy { $0.exact == 0 }, "seed \(seed)")
      #expect(trial.results.allSatisfy { $0.sided <= $0.baselineSided }, "seed \(seed)")
      #expect(trial.results.allSatisfy { $0.unsolved.isEmpty }, "seed \(seed)")
    }
  }

  // MARK: T14

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `T14: answers permuted, sizes kept: R1, R3, R4 and R5 decide the same`(seed: UInt64) {
    let school = InventedSchool(seed: seed, staff: 40 + Int(seed) * 9)
    var dice = Dice(seed: seed)
    let answers = school.responses.map(\.answers).shuffled(using: &dice)
    let permuted = zip(school.responses, answers).map {
      Response(answers: $1, groups: $0.groups)
    }
    func fates(_ responses: [Response]) -> [[GroupFate]] {
      let classes = WaveTally(of: school.manifest, responses: responses).classes
      return GroupPlans(
        of: school.manifest.survey, in: school.manifest.wave, classes: classes
      ).breakdowns.map(\.fates)
    }
    #expect(fates(school.responses) == fates(permuted))
    let rules: [WithholdingReason?] = [.smallGroup, .complementary, .merged]
    func pattern(_ responses: [Response]) -> [Bool] {
      let release = ReleaseGate(manifest: school.manifest, earlier: []).release(
        WaveTally(of: school.manifest, responses: responses), invalid: 0)
      return release.breakdowns.flatMap(\.groups).map { rules.contains($0.figures.reason) }
    }
    // Where the attacker dropped nothing, the releases agree too.
    if school.release.withheldCells[.attack] == nil {
      #expect(pattern(school.responses) == fates(permuted).flatMap { $0 }.map(\.isHiddenBySize))
    }
  }

  // MARK: T13

  /// How the next wave of an invented school differs, everybody else answering as before.
  enum Change: CaseIterable {
    case nobody, joiner, fourJoiners, leaver, joinerAndLeaver, fiveJoiners, others

    func responses(of school: InventedSchool) -> [Response] {
      let (staff, new) = (school.responses, InventedSchool(seed: 77, staff: 60).responses)
      return switch self {
      case .nobody: staff
      case .joiner: staff + new.prefix(1)
      case .fourJoiners: staff + new.prefix(4)
      case .leaver: Array(staff.dropLast())
      case .joinerAndLeaver: staff.dropLast() + new.prefix(1)
      case .fiveJoiners: staff + new.prefix(5)
      case .others: Array(new)
      }
    }

    var givesAway: Bool {
      switch self {
      case .joiner, .fourJoiners, .leaver, .joinerAndLeaver: true
      case .nobody, .fiveJoiners, .others: false
      }
    }
  }

  @Test(arguments: Change.allCases)
  func `T13: a wave that differs from an earlier one by up to four people says nothing`(
    change: Change
  ) throws {
    let school = InventedSchool(seed: 3, staff: 60, scales: [3, 4, 5])
    let before = school.release
    let first = school.manifest
    let name = try #require(Fingerprint(Array(repeating: 7, count: 32)))
    let manifest = try #require(
      Manifest(
        survey: first.survey, waveID: first.waveID, opensAt: first.opensAt,
        closesAt: first.closesAt, keyHolderKey: "", intakeKey: "", earlierReleases: [name]))
    let release = ReleaseGate(manifest: manifest, earlier: [before]).release(
      WaveTally(of: manifest, responses: change.responses(of: school)), invalid: 0)
    let reasons = Set(release.items.map(\.people.reason))
    #expect(reasons == (change.givesAway ? [.attack] : [nil]))
    #expect(release.counted.value != nil)
    #expect(try Release.read(release.bytes) == release)
    if change.givesAway {
      #expect(release.scales.allSatisfy { $0.level == .withheld(.attack) })
      #expect(release.shownGroups.isEmpty && Set(release.withheldCells.keys) == [.attack])
    }
  }

  @Test
  func `a wave near one that its manifest does not name, and that was counted here, says nothing`()
  {
    let school = InventedSchool(seed: 3, staff: 60, scales: [3, 4, 5])
    let staff = Change.joiner.responses(of: school)
    func reasons(known: [Release]) -> Set<WithholdingReason?> {
      let release = ReleaseGate(manifest: school.manifest, earlier: [], known: known)
        .release(WaveTally(of: school.manifest, responses: staff), invalid: 0)
      return Set(release.items.map(\.people.reason))
    }
    #expect(reasons(known: [school.release]) == [.attack])
    #expect(reasons(known: []) == [nil])
  }
}

extension GroupFate {
  fileprivate var isHiddenBySize: Bool {
    switch self {
    case .shown: false
    case .merged, .tooSmall, .protectsOthers: true
    }
  }
}
