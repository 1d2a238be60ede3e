import AloudModel
import Testing

@testable import AloudDisclosure

/// R1 and R9 (proof T10).
@Suite struct WaveFloorTests {
  @Test(
    arguments: [10, 11, 15, 40], [20, 42, 100])
  func `T10 (R1): one ballot below the minimum says nothing`(minimum: Int, invited: Int) {
    #expect(
      WaveFloor(counted: minimum - 1, minimum: minimum, invited: invited) == .tooFewAnswers)
    #expect(WaveFloor(counted: minimum, minimum: minimum, invited: invited) != .tooFewAnswers)
  }

  @Test(arguments: [(39, 100), (19, 48), (399, 1_000), (11, 28)])
  func `T10 (R9): under 40 % of those invited only head-counts are said`(
    counted: Int, invited: Int
  ) {
    #expect(WaveFloor(counted: counted, minimum: 10, invited: invited) == .lowCoverage)
  }

  @Test(arguments: [(40, 100), (20, 50), (12, 30), (17, 42), (100, 100), (42, 42)])
  func `T10 (R9): from exactly 40 % on figures are said`(counted: Int, invited: Int) {
    #expect(WaveFloor(counted: counted, minimum: 10, invited: invited) == .passed)
  }

  @Test func `the ballot minimum comes before coverage`() {
    #expect(WaveFloor(counted: 9, minimum: 10, invited: 1_000) == .tooFewAnswers)
  }

  @Test(arguments: [(9, 10), (10, 11), (14, 15)])
  func `T10 (R1): a release below the minimum holds no figure but invalid ballots`(
    counted: Int, minimum: Int
  ) {
    let manifest = Fernhill.manifest(invited: 20, minimumResponses: minimum)
    let release = release(manifest, Fernhill.staff(counted), invalid: 2)
    #expect(release.counted == .withheld(.tooFewAnswers))
    #expect(release.invalid == 2)
    expectNothingShown(release, reason: .tooFewAnswers)
    #expect(release.withheldCells == [.waveFloor: 11])
  }

  @Test(arguments: [10, 15])
  func `T10 (R1): at the minimum every item is said`(minimum: Int) {
    let manifest = Fernhill.manifest(invited: 20, minimumResponses: minimum)
    let staff = (0..<minimum).map { place in
      Response(
        answers: Dictionary(uniqueKeysWithValues: Fernhill.items.map { ($0, 1 + place % 3) }))
    }
    let release = release(manifest, staff)
    #expect(release.counted == .shown(minimum))
    #expect(release.items.allSatisfy { $0.people.value != nil })
  }

  @Test func `T10 (R9): with low coverage the number counted is said and nothing else`() {
    let release = release(Fernhill.manifest(invited: 100), Fernhill.staff(39))
    #expect(release.counted == .shown(39))
    expectNothingShown(release, reason: .lowCoverage)
    #expect(release.withheldCells == [.coverage: 11])
  }

  @Test func `of more ballots than people invited the two numbers are said and nothing else`()
    throws
  {
    let release = release(Fernhill.manifest(invited: 30), Fernhill.staff(31))
    #expect(release.counted == .shown(31))
    expectNothingShown(release, reason: .overHeadCount)
    #expect(try Release.read(release.bytes) == release)
    #expect(
      AloudDisclosureTests.release(Fernhill.manifest(invited: 31), Fernhill.staff(31)).items[0]
        .people.value != nil)
  }

  private func expectNothingShown(_ release: Release, reason: WithholdingReason) {
    #expect(release.items.count == 5 && release.scales.count == 2)
    #expect(release.items.allSatisfy { $0.people == .withheld(reason) })
    #expect(release.scales.allSatisfy { $0.level == .withheld(reason) })
    #expect(release.likeness == nil)
  }
}
