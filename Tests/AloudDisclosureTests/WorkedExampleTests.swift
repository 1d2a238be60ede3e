import AloudAttack
import AloudModel
import AloudTally
import Testing

@testable import AloudDisclosure

/// A school of 12 teaching, 4 support and 3 office staff, everybody answering: what is asked, what is
/// said, what is kept back, and what the attacker gets with a rule switched off.
@Suite struct WorkedExampleTests {
  private static let staff = Staff([
    ("teaching", 12, 12), ("support", 4, 4), ("office", 3, 3),
  ])

  /// Teachers in the middle, support mostly content, the office not at all.
  private static func answers(_ place: Int) -> [Int?] {
    switch place {
    case 0..<12: (0..<3).map { 2 + (place + $0) % 3 }
    case 12..<16: [4, 5, 4 + place % 2]
    default: [1, 1, 1]
    }
  }

  private static var responses: [Response] { staff.responses(answers) }

  /// The means that a release without some rules would print, and what they give away.
  private static func attack(_ groups: [String], whole: Bool = true) -> AttackResult {
    let release = staff.release(responses)
    let scale = release.published[0]
    var means = whole ? scale.means.filter { $0.source == .wholeSchool } : []
    var members: [PublishedMean.Source: Set<Identifier<Group>>] = [:]
    for group in groups {
      let id = Identifier<Group>(group)!
      let source = PublishedMean.Source.group(id, of: Identifier("role")!)
      let steps = responses.filter { $0.groups.values.contains(id) }.flatMap { response in
        response.answers.values.map { $0 - 1 }
      }
      let exact = Ratio(100 * steps.reduce(0, +), steps.count * 4)
      means.append(PublishedMean(source: source, level: .points(exact.roundedHalfUp())))
      members[source] = [id]
    }
    var classes: [Membership: Int] = [:]
    for response in responses { classes[Membership(response.groups), default: 0] += 1 }
    return Attack(
      scales: [
        PublishedScale(id: scale.id, steps: scale.steps, items: scale.items, means: means)
      ], roster: Roster(classes, members: members), minimum: 8
    ).result()
  }

  @Test func `what is said: the whole school, and of groups nothing`() throws {
    let release = Self.staff.release(Self.responses)
    #expect(release.counted == .shown(19))
    #expect(release.scales[0].level == .shown(.mean(50)))
    #expect(
      release.breakdowns[0].groups.map(\.figures.reason) == [
        .complementary, .smallGroup, .smallGroup,
      ])
    #expect(release.withheldCells[.groups] == 2 && release.withheldCells[.remainder] == 1)
  }

  @Test func `with all rules on nothing is recovered`() {
    let result = Self.attack([])
    #expect(result.exact == 0 && result.sided == 0 && result.isQuiet)
  }

  @Test func `without R3 the three of the office are recovered exactly`() {
    let result = Self.attack(["teaching", "support", "office"])
    #expect(result.exact == 9 && result.sided == 9)
  }

  @Test func `without R3 for the office alone, its three are recovered exactly`() {
    #expect(Self.attack(["office"]).exact >= 9)
  }

  @Test func `without R4 the seven others have a mean by subtraction`() {
    let result = Self.attack(["teaching"])
    #expect(result.smallSums.map(\.people) == [7])
    #expect(!result.isQuiet)
  }
}
