import AloudModel
import AloudTestSupport
import Testing

@testable import AloudDisclosure

/// The door as a whole: everything asked is answered for.
@Suite struct ReleaseGateTests {
  @Test(arguments: [0, 5, 10, 16, 17, 31, 42, 50])
  func `R0: a release holds exactly the things asked, in their order`(counted: Int) {
    let manifest = Fernhill.manifest()
    let release = release(manifest, Fernhill.staff(counted))
    #expect(release.items.map(\.id) == manifest.plan.items)
    #expect(release.scales.map(\.id) == [Fernhill.candour, Fernhill.say])
    #expect(release.manifest == manifest)
  }

  @Test(arguments: [5, 10, 19, 20, 31, 42])
  func `R1, R3, R9: groups are released of a wave that passed its floors, and from ten people on`(
    counted: Int
  ) throws {
    let release = release(Fernhill.manifest(), Fernhill.staff(counted))
    #expect(release.breakdowns.map(\.id) == [Fernhill.role])
    #expect(release.breakdowns[0].groups.map(\.id) == [Fernhill.teaching, Fernhill.support])
    let reasons = release.breakdowns[0].groups.map(\.figures.reason)
    switch counted {
    case 5: #expect(reasons == [.tooFewAnswers, .tooFewAnswers])
    case 10: #expect(reasons == [.lowCoverage, .lowCoverage])
    case 19: #expect(reasons == [.complementary, .smallGroup])
    default: #expect(reasons == [nil, nil])
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `every part of every release holds three people, and parts add up`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let counted = Int.random(in: 10...60, using: &dice)
    let release = release(Fernhill.manifest(invited: 60), Fernhill.staff(counted, seed: seed))
    let shown = release.items.compactMap(\.people.value)
    if release.counted.value! < 24 { return #expect(shown.isEmpty) }
    #expect(shown.count == 5)
    for people in shown {
      #expect(people.parts.allSatisfy { $0 >= 3 })
      #expect(people.total ?? counted == counted)
    }
  }

  @Test func `a reversed item and its scale point the same way`() throws {
    let staff = (0..<30).map { place in
      Response(answers: [
        Fernhill.askForHelp: 5, Fernhill.hideDoubts: 1,
        Fernhill.raiseHardThings: place % 9 == 0 ? 4 : 5,
      ])
    }
    let release = release(Fernhill.manifest(), staff)
    #expect(release.item(Fernhill.hideDoubts)?.people == .shown(.words(.allOrNearlyAll)))
    #expect(release.item(Fernhill.askForHelp)?.people == .shown(.words(.allOrNearlyAll)))
    #expect(release.scale(Fernhill.candour)?.level == .shown(.nearEnd(.high)))
  }

  @Test func `a scale asked of everybody and answered by few has no number`() throws {
    let staff = (0..<30).map { place in
      Response(
        answers: place < 9
          ? [Fernhill.askForHelp: 1 + place % 5, Fernhill.raiseHardThings: 2] : [:])
    }
    let scale = try #require(release(Fernhill.manifest(), staff).scale(Fernhill.candour))
    #expect(scale.level == .withheld(.tooFewAnswers))
  }

  @Test(arguments: UInt64(0)..<20)
  func `R2s: a scale of one item says nothing, and its item what R2 allows`(seed: UInt64) throws {
    let release = release(Fernhill.manifest(), Fernhill.staff(30, seed: seed))
    let scale = try #require(release.scale(Fernhill.say))
    #expect(scale == ReleasedScale(id: Fernhill.say, level: .withheld(.fewItems)))
    #expect(release.item(Fernhill.haveSay)?.people.value != nil)
  }

  @Test func `R2s: a score of a scale of one item is refused when read back`() {
    let release = release(Fernhill.manifest(), Fernhill.staff(30))
    #expect(release.isLegal)
    let scales = release.scales.map { scale in
      guard scale.id == Fernhill.say else { return scale }
      return ReleasedScale(id: scale.id, level: .shown(.mean(60)))
    }
    let forged = Release(
      manifest: release.manifest, counted: release.counted, invalid: 0, scales: scales,
      items: release.items, breakdowns: release.breakdowns, withheldCells: [:],
      likeness: release.likeness)
    #expect(!forged.isLegal)
  }

  @Test func `what was kept back is counted by rule`() {
    let staff = (0..<30).map { _ in Response(answers: [Fernhill.askForHelp: 5]) }
    let release = release(Fernhill.manifest(), staff)
    // Five items in words or of too few answers, two scales without a number, and both again for each of two groups.
    #expect(release.withheldCells == [.items: 5, .scales: 2, .groups: 4])
  }

  /// Three questions of four, asked of all: the fourth is of four people, whom everybody knows.
  @Test
  func `R2: a question that few really answered says nothing, and no file tells how many did`() {
    func release(_ few: Int) -> Release {
      let staff = (0..<30).map { place in
        Response(
          answers: [
            Fernhill.askForHelp: 1 + place % 5, Fernhill.hideDoubts: 1 + place % 4,
            Fernhill.raiseHardThings: 1 + place % 3,
          ].merging(place < few ? [Fernhill.haveSay: place % 4] : [:]) { $1 })
      }
      return AloudDisclosureTests.release(Fernhill.manifest(), staff)
    }
    #expect(release(4).item(Fernhill.haveSay)?.people == .withheld(.tooFewAnswers))
    #expect(release(4).bytes == release(14).bytes)
    #expect(release(15).item(Fernhill.haveSay)?.people.value != nil)
  }

  @Test func `an item or a scale that was not asked is not found`() {
    let release = release(Fernhill.manifest(), Fernhill.staff(30))
    #expect(release.item(Identifier("other")!) == nil)
    #expect(release.scale(Identifier("honesty")!) == nil)
  }
}
