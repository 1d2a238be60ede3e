import AloudModel
import AloudStatistics
import Testing

@testable import AloudDisclosure

/// What a release file may say of groups: 31 counted, minimum 10; teaching 21 people, support 21.
@Suite struct BreakdownLegalityTests {
  private static func group(
    _ id: String, _ band: GroupSizeBand, _ level: ScaleLevel = .mean(50)
  ) -> ReleasedGroup {
    ReleasedGroup(
      id: Identifier(id)!,
      shown: GroupFigures(
        people: band,
        scales: [
          GroupScale(id: Fernhill.candour, level: .shown(level)),
          GroupScale(id: Fernhill.say, level: .withheld(.fewItems)),
        ]))
  }

  private static func hidden(_ id: String, _ reason: WithholdingReason) -> ReleasedGroup {
    ReleasedGroup(id: Identifier(id)!, withheld: reason)
  }

  private func read(_ groups: [ReleasedGroup], counted: Int = 31) throws -> Release {
    var made = Made()
    made.counted = .shown(counted)
    made.groups = groups
    return try Release.read(made.release.bytes)
  }

  static let legal: [[ReleasedGroup]] = [
    [group("teaching", .fifteenTo24), group("support", .eightTo14)],
    [group("teaching", .fifteenTo24), group("support", .fifteenTo24)],
    [group("teaching", .fifteenTo24), hidden("support", .smallGroup)],
    [hidden("teaching", .complementary), hidden("support", .smallGroup)],
    [hidden("teaching", .overHeadCount), hidden("support", .overHeadCount)],
    [group("teaching", .fifteenTo24, .mean(0)), group("support", .fifteenTo24, .mean(100))],
  ]

  @Test(arguments: legal)
  func `R3, R4: what the rules can make is taken`(groups: [ReleasedGroup]) throws {
    #expect(try read(groups).breakdowns[0].groups == groups)
  }

  static let illegal: [[ReleasedGroup]] = [
    // Two bands of 8 to 14 are 28 people at most, and nobody else is there.
    [group("teaching", .eightTo14), group("support", .eightTo14)],
    // 21 are invited.
    [group("teaching", .twentyFiveUp), hidden("support", .smallGroup)],
    [group("teaching", .twentyFiveUp), group("support", .eightTo14)],
    // One reason for R4 and R6, and no words for a group's end.
    [hidden("teaching", .attack), hidden("support", .attack)],
    [group("teaching", .fifteenTo24, .nearEnd(.high)), group("support", .fifteenTo24)],
    [group("teaching", .fifteenTo24, .mean(-1)), group("support", .fifteenTo24)],
    [group("teaching", .fifteenTo24, .mean(2_147_483_647)), group("support", .fifteenTo24)],
    [group("teaching", .fifteenTo24), hidden("support", .overHeadCount)],
    [group("teaching", .fifteenTo24), hidden("support", .lowCoverage)],
    [group("teaching", .fifteenTo24), hidden("support", .tooFewAnswers)],
    // No group of this breakdown joins another.
    [
      group("teaching", .fifteenTo24),
      ReleasedGroup(id: Fernhill.support, mergedInto: Fernhill.teaching),
    ],
    [
      group("teaching", .fifteenTo24),
      ReleasedGroup(id: Fernhill.support, mergedInto: Fernhill.support),
    ],
    [group("support", .fifteenTo24), group("teaching", .fifteenTo24)],
  ]

  @Test(arguments: illegal)
  func `R3, R4: what the rules cannot make is refused`(groups: [ReleasedGroup]) {
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) { try read(groups) }
  }

  @Test func `R4: two groups that leave one to nine people are refused`() {
    // At least 25 of 31 are shown, at most 48: none left over is possible. 10 to 14 and 10 to 14
    // of 31 leave three at least, and nobody is hidden who could be among them.
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try read([Self.group("teaching", .eightTo14), Self.group("support", .eightTo14)])
    }
    // One shown group of at least 15 of 20 leaves at most five to the hidden one.
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try read(
        [Self.group("teaching", .fifteenTo24), Self.hidden("support", .smallGroup)], counted: 24)
    }
  }

  @Test func `a scale of few items says nothing of a group`() {
    let said = ReleasedGroup(
      id: Fernhill.teaching,
      shown: GroupFigures(
        people: .fifteenTo24,
        scales: [
          GroupScale(id: Fernhill.candour, level: .shown(.mean(50))),
          GroupScale(id: Fernhill.say, level: .shown(.mean(50))),
        ]))
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try read([said, Self.group("support", .fifteenTo24)])
    }
  }

  @Test func `scales of a group in another order, or fewer, are refused`() {
    for scales in [[Fernhill.say, Fernhill.candour], [Fernhill.candour], []] {
      let figures = GroupFigures(
        people: .fifteenTo24,
        scales: scales.map { id in
          GroupScale(
            id: id, level: id == Fernhill.say ? .withheld(.fewItems) : .shown(.mean(50)))
        })
      #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
        try read([
          ReleasedGroup(id: Fernhill.teaching, shown: figures), Self.group("support", .fifteenTo24),
        ])
      }
    }
  }

  @Test func `R1: figures of a group beside a wave below its floors are refused`() {
    var made = Made()
    made.counted = .shown(16)
    made.groups = [Self.group("teaching", .fifteenTo24), Self.hidden("support", .lowCoverage)]
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Release.read(made.release.bytes)
    }
  }

  @Test func `a merge that follows the definition is taken, and any other refused`() throws {
    var staff = Staff([("teaching", 20, 20), ("support", 8, 12), ("office", 4, 10)])
    staff.breakdowns[0].groups[2].joins = "support"
    let release = staff.release()
    #expect(try Release.read(release.bytes) == release)
    for host in ["teaching", "office"] {
      var groups = release.breakdowns[0].groups
      groups[2] = ReleasedGroup(id: groups[2].id, mergedInto: Identifier(host)!)
      let forged = Release(
        manifest: release.manifest, counted: release.counted, invalid: 0, scales: release.scales,
        items: release.items,
        breakdowns: [ReleasedBreakdown(id: release.breakdowns[0].id, groups: groups)],
        withheldCells: [:])
      #expect(!forged.isLegal, "\(host)")
    }
  }
}
