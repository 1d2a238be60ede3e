import AloudModel
import AloudTestSupport
import Testing

@testable import AloudTally

@Suite struct WaveTallyTests {
  private let manifest = Fernhill.manifest()

  @Test func `a wave counts items as answered and scales as keyed`() throws {
    let tally = WaveTally(
      of: manifest,
      responses: [
        Response(answers: [Fernhill.askForHelp: 5, Fernhill.hideDoubts: 1]),
        Response(answers: [
          Fernhill.askForHelp: 2, Fernhill.hideDoubts: 5, Fernhill.raiseHardThings: 3,
        ]),
        Response(answers: [Fernhill.raiseHardThings: 4]),
      ])
    #expect(tally.respondents == 3)
    #expect(tally.items[Fernhill.hideDoubts]?.counts == [1, 0, 0, 0, 1])
    #expect(tally.items[Fernhill.hideDoubts]?.unanswered == 1)
    let scale = try #require(tally.scales[Fernhill.vulnerability])
    #expect(
      scale.scores == [
        ScaleScore(sum: 10, answered: 2): 1, ScaleScore(sum: 6, answered: 3): 1,
      ])
    #expect(scale.unscored == 1)
    #expect(scale.moments.sums == [2, 1, 3])
  }

  @Test func `a gauge is read item by item`() {
    let tally = WaveTally(
      of: manifest, responses: [Response(answers: [Fernhill.answeredHonestly: 5])])
    #expect(tally.scales[Fernhill.honesty] == nil)
    #expect(tally.items[Fernhill.answeredHonestly]?.count(of: 5) == 1)
    #expect(Set(tally.scales.keys) == [Fernhill.vulnerability, Fernhill.policies])
  }

  @Test func `scales a wave does not ask are not counted`() {
    let pulse = Fernhill.manifest(asks: [Fernhill.policies])
    let tally = WaveTally(
      of: pulse, responses: [Response(answers: [Fernhill.askForHelp: 5, Fernhill.haveSay: 3])])
    #expect(Set(tally.items.keys) == [Fernhill.haveSay, Fernhill.learnWhy])
    #expect(Set(tally.scales.keys) == [Fernhill.policies])
    #expect(tally.respondents == 1)
  }

  @Test func `an empty ballot is a respondent without a score`() {
    let tally = WaveTally(of: manifest, responses: [Response(answers: [:])])
    #expect(tally.respondents == 1)
    #expect(tally.scales[Fernhill.policies]?.unscored == 1)
    #expect(tally.items.values.allSatisfy { $0.unanswered == 1 && $0.answered == 0 })
  }

  @Test func `a tally of nobody is empty and neutral`() {
    let nobody = WaveTally(of: manifest)
    #expect(nobody.respondents == 0)
    #expect(nobody.scales[Fernhill.policies]?.people == 0)
    let wave = WaveTally(of: manifest, responses: Fernhill.staff(20, seed: 3))
    #expect(nobody.merged(with: wave) == wave)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the order in which answers arrived cannot be seen`(seed: UInt64) {
    let staff = Fernhill.staff(31, seed: seed)
    var dice = Dice(seed: seed &+ 1000)
    let shuffled = staff.shuffled(using: &dice)
    #expect(
      WaveTally(of: manifest, responses: staff) == WaveTally(of: manifest, responses: shuffled))
  }

  @Test(arguments: 0...31)
  func `tallying two parts equals tallying the whole`(cut: Int) {
    let staff = Fernhill.staff(31, seed: 9)
    let left = WaveTally(of: manifest, responses: staff[..<cut])
    let right = WaveTally(of: manifest, responses: staff[cut...])
    let whole = WaveTally(of: manifest, responses: staff)
    #expect(left.merged(with: right) == whole)
    #expect(right.merged(with: left) == whole)
  }

  @Test func `every scale accounts for every respondent`() {
    let tally = WaveTally(of: manifest, responses: Fernhill.staff(200, seed: 4))
    #expect(tally.items.values.allSatisfy { $0.answered + $0.unanswered == 200 })
    #expect(tally.scales.values.allSatisfy { $0.people == 200 })
  }

  @Test func `every profile is of the scales of page 1, and all of them are everybody`() {
    let tally = WaveTally(of: manifest, responses: Fernhill.staff(200, seed: 4))
    #expect(tally.profiles.values.reduce(0, +) == 200)
    #expect(tally.profiles.keys.allSatisfy { $0.count == tally.profiled.count })
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a group is tallied like a school of its own`(seed: UInt64) throws {
    let staff = Fernhill.staff(60, seed: seed)
    let tally = WaveTally(of: manifest, responses: staff)
    for group in [Fernhill.teaching, Fernhill.support] {
      let alone = WaveTally(
        of: manifest, responses: staff.filter { $0.groups[Fernhill.role] == group })
      let counted = try #require(tally.groups[Fernhill.role]?[group])
      #expect(counted.people == alone.respondents)
      #expect(counted.scales == alone.scales)
    }
  }

  @Test func `people are counted by the groups they are in, whoever did not say too`() {
    let staff = Fernhill.staff(60, seed: 8)
    let tally = WaveTally(of: manifest, responses: staff)
    #expect(tally.classes.values.reduce(0, +) == 60)
    #expect(tally.classes[Membership()] == staff.count { $0.groups.isEmpty })
    #expect(
      tally.classes[Membership([Fernhill.role: Fernhill.support])]
        == tally.groups[Fernhill.role]?[Fernhill.support]?.people)
  }
}
