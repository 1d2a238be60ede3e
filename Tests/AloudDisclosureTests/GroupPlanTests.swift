import AloudModel
import AloudTestSupport
import Testing

@testable import AloudDisclosure

/// R3 and R4, decided from sizes.
@Suite struct GroupPlanTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let roles: Roles
    var unsaid = 0
    var minimum = 10
    let fates: [GroupFate]
  }

  private static let merged0 = GroupFate.merged(Roles.id(0))

  private static let boundaries: [Case] = [
    Case(
      testDescription: "at the minimum", roles: Roles([21, 10]),
      fates: [.shown(answers: 21), .shown(answers: 10)]),
    Case(
      testDescription: "one below: subtracting the other would give it away",
      roles: Roles([21, 9]), fates: [.protectsOthers, .tooSmall]),
    Case(
      testDescription: "eight, where eight were promised", roles: Roles([21, 8]), minimum: 8,
      fates: [.shown(answers: 21), .shown(answers: 8)]),
    Case(
      testDescription: "seven, where eight were promised", roles: Roles([21, 7]), minimum: 8,
      fates: [.protectsOthers, .tooSmall]),
    Case(
      testDescription: "eight, where ten were promised", roles: Roles([21, 8]),
      fates: [.protectsOthers, .tooSmall]),
    Case(
      testDescription: "nobody in a group is nobody to protect", roles: Roles([21, 10, 0]),
      fates: [.shown(answers: 21), .shown(answers: 10), .tooSmall]),
    Case(
      testDescription: "two small groups hide each other", roles: Roles([21, 5, 5]),
      fates: [.shown(answers: 21), .tooSmall, .tooSmall]),
    Case(
      testDescription: "two small groups of nine in all do not", roles: Roles([21, 5, 4]),
      fates: [.protectsOthers, .tooSmall, .tooSmall]),
    Case(
      testDescription: "the smallest shown group joins the others, and that is enough",
      roles: Roles([21, 12, 5]), fates: [.shown(answers: 21), .protectsOthers, .tooSmall]),
    Case(
      testDescription: "of two alike the first joins the others", roles: Roles([12, 12, 30, 5]),
      fates: [.protectsOthers, .shown(answers: 12), .shown(answers: 30), .tooSmall]),
    Case(
      testDescription: "one who did not say takes a group along", roles: Roles([21, 12]),
      unsaid: 1, fates: [.shown(answers: 21), .protectsOthers]),
    Case(
      testDescription: "many who did not say are one source, and one is too few",
      roles: Roles([21, 12]), unsaid: 15, fates: [.shown(answers: 21), .protectsOthers]),
    Case(
      testDescription: "those who did not say and a small group are two",
      roles: Roles([21, 12, 4]), unsaid: 6,
      fates: [.shown(answers: 21), .shown(answers: 12), .tooSmall]),
    Case(
      testDescription: "nobody answered", roles: Roles([0, 0]), fates: [.tooSmall, .tooSmall]),
  ]

  private static let merges: [Case] = [
    Case(
      testDescription: "a small group joins the one it names",
      roles: Roles([21, 5], joins: [1: 0]),
      fates: [.shown(answers: 26), merged0]),
    Case(
      testDescription: "a large one stays itself", roles: Roles([21, 10], joins: [1: 0]),
      fates: [.shown(answers: 21), .shown(answers: 10)]),
    Case(
      testDescription: "two join one that is small itself",
      roles: Roles([4, 3, 3, 21], joins: [1: 0, 2: 0]),
      fates: [.shown(answers: 10), merged0, merged0, .shown(answers: 21)]),
    Case(
      testDescription: "joined they are still too few", roles: Roles([4, 5, 21], joins: [1: 0]),
      fates: [.tooSmall, .tooSmall, .protectsOthers]),
    Case(
      testDescription: "joined and large, and sent to the others",
      roles: Roles([6, 5, 21, 3], joins: [1: 0]),
      fates: [.protectsOthers, .protectsOthers, .shown(answers: 21), .tooSmall]),
    Case(
      testDescription: "a chain ends in the group that stays",
      roles: Roles([8, 4, 2, 21], joins: [2: 1, 1: 0]),
      fates: [.shown(answers: 14), merged0, merged0, .shown(answers: 21)]),
    Case(
      testDescription: "a chain ends where it is long enough",
      roles: Roles([21, 8, 2], joins: [2: 1, 1: 0]),
      fates: [.shown(answers: 21), .shown(answers: 10), .merged(Roles.id(1))]),
    Case(
      testDescription: "a chain from its middle, which is the smallest",
      roles: Roles([21, 2, 7], joins: [2: 1, 1: 0]),
      fates: [.shown(answers: 30), merged0, merged0]),
    Case(
      testDescription: "a circle, which no definition may have, ends",
      roles: Roles([3, 4], joins: [0: 1, 1: 0]), fates: [.tooSmall, .tooSmall]),
  ]

  @Test(arguments: boundaries + merges)
  func `what becomes of a group follows from the sizes`(example: Case) {
    let plan = example.roles.plan(unsaid: example.unsaid, minimum: example.minimum)
    #expect(plan.fates == example.fates)
  }

  // MARK: Laws

  /// Sizes around the minimum, with and without declared merges.
  private static func anyRoles(_ dice: inout Dice) -> Roles {
    let sizes = (0..<Int.random(in: 2...6, using: &dice)).map { _ in
      Int.random(in: 0...24, using: &dice)
    }
    var joins: [Int: Int] = [:]
    for place in sizes.indices.dropFirst() where Bool.random(using: &dice) {
      joins[place] = Int.random(in: 0..<place, using: &dice)
    }
    return Roles(sizes, joins: joins)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>, [8, 10, 14])
  func `T10 (R3, R4): what is shown has the minimum, and what is not cannot be subtracted`(
    seed: UInt64, minimum: Int
  ) {
    var dice = Dice(seed: seed)
    for _ in 0..<50 {
      let roles = Self.anyRoles(&dice)
      let unsaid = Int.random(in: 0...3, using: &dice) * Int.random(in: 0...6, using: &dice)
      let plan = roles.plan(unsaid: unsaid, minimum: minimum)
      for case .shown(let answers) in plan.fates { #expect(answers >= minimum) }
      guard plan.shown > 0 else { continue }
      let remainder = roles.sizes.reduce(unsaid, +) - plan.shown
      let sources = plan.hidden.count { roles.sizes[$0] > 0 } + (unsaid > 0 ? 1 : 0)
      #expect(remainder == 0 || (remainder >= minimum && sources >= 2), "\(roles) \(unsaid)")
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `every group is shown, or counted with one that is shown, or hidden, and nobody twice`(
    seed: UInt64
  ) {
    var dice = Dice(seed: seed)
    for _ in 0..<50 {
      let roles = Self.anyRoles(&dice)
      let plan = roles.plan()
      var shown = 0
      for (place, fate) in plan.fates.enumerated() {
        switch fate {
        case .shown: shown += roles.sizes[place]
        case .merged(let host):
          shown += roles.sizes[place]
          let hosts = roles.sizes.indices.filter { Roles.id($0) == host }
          guard hosts.count == 1, case .shown = plan.fates[hosts[0]] else {
            Issue.record("\(roles) counts \(place) with a group that is not shown")
            continue
          }
        case .tooSmall, .protectsOthers: continue
        }
      }
      #expect(shown == plan.shown, "\(roles)")
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `the order of groups of different sizes does not matter`(seed: UInt64) {
    var dice = Dice(seed: seed)
    // No two sums of these are alike, whatever is merged.
    let sizes = [1, 2, 4, 8, 16, 32].shuffled(using: &dice)
    var joins: [Int: Int] = [:]
    for place in sizes.indices.dropFirst() where Bool.random(using: &dice) {
      joins[place] = Int.random(in: 0..<place, using: &dice)
    }
    let roles = Roles(sizes, joins: joins)
    let unsaid = Int.random(in: 0...2, using: &dice) * 64
    let declared = roles.fates(order: Array(sizes.indices), unsaid: unsaid)
    for _ in 0..<20 {
      let order = sizes.indices.shuffled(using: &dice)
      #expect(roles.fates(order: order, unsaid: unsaid) == declared, "\(roles) \(order)")
    }
  }

  @Test func `a group that is missing from the answers has none`() {
    let roles = Roles([12, 12])
    let plan = GroupPlan(
      of: roles.breakdown(), answers: [Roles.id(0): 12], unsaid: 0, minimum: 10)
    #expect(plan.fates == [.shown(answers: 12), .tooSmall])
  }
}
