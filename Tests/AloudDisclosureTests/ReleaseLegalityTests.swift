import AloudModel
import Testing

@testable import AloudDisclosure

/// Files that no tally and no rule could have made are refused, whatever their form.
@Suite struct ReleaseLegalityTests {
  @Test func `the release that the others are changed from is legal`() throws {
    #expect(try Release.read(Made().release.bytes) == Made().release)
  }

  /// That a file can hold.
  static let largest = 2_147_483_647

  static let illegalPeople: [PeopleCounts] = [
    .two(safer: 29, notSafer: 2),
    .two(safer: 2, notSafer: 29),
    .two(safer: 31, notSafer: 0),
    .two(safer: 34, notSafer: -3),
    .two(safer: 20, notSafer: 10),
    .two(safer: 20, notSafer: 12),
    .three(lessSafe: 2, neither: 10, safer: 19, noAnswer: nil),
    .three(lessSafe: 10, neither: 2, safer: 19, noAnswer: nil),
    .three(lessSafe: 19, neither: 10, safer: 2, noAnswer: nil),
    .three(lessSafe: 10, neither: 10, safer: 10, noAnswer: nil),
    .three(lessSafe: 10, neither: 10, safer: 10, noAnswer: 1),
    .three(lessSafe: 6, neither: 10, safer: 6, noAnswer: 9),
    .five(options: [2, 5, 8, 8, 8], noAnswer: nil),
    .five(options: [6, 6, 6, 6, 6], noAnswer: nil),
    .five(options: [6, 6, 6, 6, 6], noAnswer: 1),
    .five(options: [6, 6, 6, 13], noAnswer: nil),
    .five(options: [5, 5, 5, 5, 5, 6], noAnswer: nil),
    .five(options: [], noAnswer: nil),
    .two(safer: largest, notSafer: largest),
    .five(options: [largest, largest, largest, largest, largest], noAnswer: largest),
  ]

  @Test(arguments: illegalPeople)
  func `R2: people counts that the rule could not have made are refused`(people: PeopleCounts) {
    var made = Made()
    made.people = .shown(people)
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Release.read(made.release.bytes)
    }
  }

  static let legalPeople: [PeopleCounts] = [
    .two(safer: 28, notSafer: 3), .words(.fewOrNone), .words(.allOrNearlyAll),
    .three(lessSafe: 3, neither: 3, safer: 25, noAnswer: nil),
    .three(lessSafe: 6, neither: 5, safer: 10, noAnswer: 10),
    .five(options: [3, 3, 3, 3, 19], noAnswer: nil),
    .five(options: [3, 3, 3, 3, 9], noAnswer: 10),
  ]

  @Test(arguments: legalPeople)
  func `R2: people counts at the edge of the rule are taken`(people: PeopleCounts) throws {
    var made = Made()
    made.people = .shown(people)
    #expect(try Release.read(made.release.bytes).items[0].people == .shown(people))
  }

  @Test func `R2: five options of nineteen people are refused`() {
    var made = Made()
    made.counted = .shown(19)
    made.people = .shown(.five(options: [3, 3, 7, 3, 3], noAnswer: nil))
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Release.read(made.release.bytes)
    }
    made.people = .shown(.two(safer: 12, notSafer: 7))
    #expect(throws: Never.self) { try Release.read(made.release.bytes) }
  }

  @Test(arguments: [-1, 101, -largest - 1, largest])
  func `R2s: a mean outside the scale is refused`(mean: Int) {
    var made = Made()
    made.level = .shown(.mean(mean))
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Release.read(made.release.bytes)
    }
  }

  @Test(
    arguments: [
      nil, Likeness(scales: 0, overall: 5, wave: Fernhill.wave),
      Likeness(scales: 93, overall: 95, wave: Fernhill.wave),
      Likeness(scales: 90, overall: -5, wave: Fernhill.wave),
      Likeness(scales: 90, overall: 90, wave: nil),
    ] as [Likeness?])
  func `a likeness that the rule could not have said is refused`(likeness: Likeness?) {
    var made = Made()
    made.likeness = likeness
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Release.read(made.release.bytes)
    }
    made.likeness = Likeness(scales: 85, overall: 70, wave: Fernhill.wave)
    #expect(throws: Never.self) { try Release.read(made.release.bytes) }
  }

  @Test(arguments: [WithholdingReason.smallGroup, .attack, .lowCoverage, .overHeadCount])
  func `an item or a scale withheld for another reason than its own is refused`(
    reason: WithholdingReason
  ) {
    var scale = Made()
    scale.level = .withheld(reason)
    var item = Made()
    item.people = .withheld(reason)
    for made in [scale, item] {
      #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
        try Release.read(made.release.bytes)
      }
    }
  }

  @Test func `figures beside more ballots than people are refused`() {
    var made = Made()
    made.counted = .shown(43)
    made.people = .shown(.two(safer: 30, notSafer: 13))
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Release.read(made.release.bytes)
    }
  }

  @Test(arguments: [-largest - 1, -1, 0, 9, 16, 43_000_000, largest])
  func `R1, R9: figures beside a wave below its floors are refused`(counted: Int) {
    var made = Made()
    made.counted = .shown(counted)
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Release.read(made.release.bytes)
    }
  }

  @Test func `R1: figures without the number counted are refused`() {
    var made = Made()
    made.counted = .withheld(.tooFewAnswers)
    #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
      try Release.read(made.release.bytes)
    }
  }

  @Test func `R1: the number of too few ballots is refused even alone`() {
    let low = release(Fernhill.manifest(), [])
    for counted in [0, 9] {
      let told = Release(
        manifest: low.manifest, counted: .shown(counted), invalid: 0, scales: low.scales,
        items: low.items, breakdowns: low.breakdowns, withheldCells: low.withheldCells)
      #expect(throws: CanonicalJSON.Refusal.contradictsItself) { try Release.read(told.bytes) }
    }
  }

  @Test func `R0, R3: other items, scales, breakdowns or groups than promised are refused`() {
    let made = Made().release
    let fewerGroups = made.breakdowns.map {
      ReleasedBreakdown(id: $0.id, groups: Array($0.groups.dropLast()))
    }
    for changed in [
      changed(made, items: Array(made.items.reversed())),
      changed(made, items: Array(made.items.dropLast())),
      changed(made, items: made.items + [made.items[0]]),
      changed(made, scales: Array(made.scales.reversed())),
      changed(made, scales: []),
      changed(made, breakdowns: []),
      changed(made, breakdowns: fewerGroups),
      changed(made, invalid: -1),
    ] {
      #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
        try Release.read(changed.bytes)
      }
    }
  }

  private func changed(
    _ release: Release, invalid: Int = 0, scales: [ReleasedScale]? = nil,
    items: [ReleasedItem]? = nil, breakdowns: [ReleasedBreakdown]? = nil
  ) -> Release {
    Release(
      manifest: release.manifest, counted: release.counted, invalid: invalid,
      scales: scales ?? release.scales, items: items ?? release.items,
      breakdowns: breakdowns ?? release.breakdowns, withheldCells: release.withheldCells)
  }
}
