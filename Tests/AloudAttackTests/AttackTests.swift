import AloudModel
import Testing

@testable import AloudAttack

/// The attacker gets what there is to be had, and claims nothing else.
@Suite struct AttackTests {
  /// Twelve people: two of the office all at the top, ten teachers in the middle.
  private static var office: Quiz {
    Quiz(
      classes: [["office"]: 2, ["teaching"]: 10],
      tables: Array(repeating: [0, 0, 10, 0, 2], count: 3),
      means: [
        PublishedMean(source: .wholeSchool, level: .points(58)),
        PublishedMean(source: Quiz.group("teaching"), level: .points(50)),
        PublishedMean(source: Quiz.group("office"), level: .points(100)),
      ])
  }

  @Test func `a mean at the top of two people tells all their answers`() {
    let result = Self.office.attack().result()
    #expect(result.exact == 2 * 3 + 10 * 3, "what is not the office's is the teachers'")
    #expect(result.beyond.allSatisfy { $0.certainty == .proved || $0.people == 10 })
    #expect(result.answers == 36)
  }

  @Test func `without the groups nobody is given away`() {
    var quiz = Self.office
    quiz.means.removeLast(2)
    let result = quiz.attack().result()
    #expect(result.exact == 0 && result.sided == 0 && result.isQuiet)
  }

  @Test func `the cause is a smallest set of means`() throws {
    let quiz = Self.office
    let result = quiz.attack().result()
    let office = try #require(result.beyond.first { $0.people == 2 })
    #expect(office.cause.count == 2, "either group's mean will do beside the whole school's")
    #expect(office.cause.contains(.wholeSchool))
  }

  @Test func `who is left of a group is found by subtraction`() {
    // Eleven people; the mean of ten is said, and the eleventh is at the bottom.
    let quiz = Quiz(
      classes: [["teaching"]: 10, ["office"]: 1],
      tables: Array(repeating: [1, 0, 10, 0, 0], count: 3),
      means: [
        PublishedMean(source: .wholeSchool, level: .points(45)),
        PublishedMean(source: Quiz.group("teaching"), level: .points(50)),
      ])
    let result = quiz.attack().result()
    #expect(result.beyond.contains { $0.people == 1 && $0.extent == .exact })
    #expect(result.smallSums.map(\.people) == [1])
  }

  @Test func `two who tell their answers give the third away`() {
    let quiz = Quiz(
      classes: [["office"]: 3], tables: Array(repeating: [1, 0, 1, 0, 1], count: 3),
      means: [PublishedMean(source: .wholeSchool, level: .points(50))])
    #expect(quiz.attack().result().sided == 0)
    let colluders = [0, 2].map { step in
      Colluder(
        membership: Quiz.membership(["office"]),
        steps: Dictionary(uniqueKeysWithValues: (0..<3).map { (Quiz.item($0), step) }))
    }
    let result = quiz.attack(colluders).result()
    #expect(result.exact == 3 && result.answers == 3)
    #expect(result.baseline.allSatisfy { $0.certainty == .proved })
  }

  @Test func `a set that follows from three others is found by the rank test`() {
    // new teachers = new - (all - teaching) where every one of the others is new.
    let quiz = Quiz(
      classes: [
        ["teaching", "new"]: 3, ["teaching", "old"]: 20, ["office", "new"]: 12,
      ],
      tables: Array(repeating: [7, 7, 7, 7, 7], count: 3),
      means: [
        PublishedMean(source: .wholeSchool, level: .points(50)),
        PublishedMean(source: Quiz.group("teaching"), level: .points(50)),
        PublishedMean(source: Quiz.group("new", of: Quiz.years), level: .points(50)),
      ])
    let sums = quiz.attack().smallSums()
    #expect(sums.map(\.people) == [3])
    #expect(sums.first?.cause.count == 3)
  }

  @Test func `a few people of several classes are found by the rank test`() {
    // c is all of a and b, two of d and one of e: the three are c - a - b.
    var quiz = Quiz(
      classes: [
        ["a", "c"]: 12, ["b", "c"]: 12, ["d", "c"]: 2, ["e", "c"]: 1, ["d", "r"]: 20,
        ["e", "r"]: 20,
      ],
      tables: Array(repeating: [13, 14, 13, 14, 13], count: 3),
      means: [PublishedMean(source: .wholeSchool, level: .points(50))])
    for (group, breakdown) in [
      ("a", Quiz.role), ("b", Quiz.role), ("d", Quiz.role), ("e", Quiz.role), ("c", Quiz.years),
      ("r", Quiz.years),
    ] {
      quiz.means.append(
        PublishedMean(source: Quiz.group(group, of: breakdown), level: .points(50)))
    }
    let sums = quiz.attack().smallSums()
    #expect(sums.map(\.people) == [3])
    #expect(sums.first?.memberships.count == 2)
    #expect(sums.first?.cause.count == 3, "of a, b, c, d, e, r and the whole three will do")
  }

  /// Worlds by dice, published, and attacked: whatever the attacker claims is true in the world.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `what is claimed is true`(seed: UInt64) {
    var made = MadeWorld(seed: seed)
    let quiz = made.quiz()
    for scale in [quiz.scale, quiz.scaleInThreeParts] {
      let attack = Attack(scales: [scale], roster: quiz.roster, minimum: 4)
      let result = attack.result()
      #expect(result.unsolved.isEmpty)
      for exposure in result.baseline + result.beyond where exposure.certainty == .proved {
        #expect(made.isTrue(exposure), "seed \(seed)")
      }
    }
  }

  /// Against brute force: on tiny schools every world there is.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `nothing that every world has is missed on tiny schools`(seed: UInt64) {
    var made = MadeWorld(seed: seed, sizes: [1, 2, 2], items: 2)
    let quiz = made.quiz()
    var attack = ScaleAttack(quiz.scale, roster: quiz.roster)
    let claimed = Set(attack.exposures().map { "\($0.item.text) \($0.memberships) \($0.extent)" })
    for exposure in AllWorlds(quiz).exposures() {
      #expect(claimed.contains("\(exposure.item.text) \(exposure.memberships) \(exposure.extent)"))
    }
  }
}
