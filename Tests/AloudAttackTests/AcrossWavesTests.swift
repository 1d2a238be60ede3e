import AloudModel
import Testing

@testable import AloudAttack

/// T13: what two waves of nearly the same people tell together.
@Suite struct AcrossWavesTests {
  private static func items(_ tables: [[Int]]) -> [PublishedItem] {
    var quiz = Quiz()
    quiz.tables = tables
    return quiz.scale.items
  }

  private static let before = Array(repeating: [5, 5, 5, 5, 5], count: 6)

  private static func after(_ changes: [[Int]]) -> [[Int]] {
    zip(before, changes).map { zip($0, $1).map(+) }
  }

  private static func nearness(
    _ before: [PublishedItem], _ after: [PublishedItem], people: (Int, Int) = (25, 25),
    turned: Bool = false
  ) -> AcrossWaves.Nearness {
    AcrossWaves(
      zip(before, after).map {
        AcrossWaves.Question(
          before: $0, after: $1, people: (before: people.0, after: people.1), turned: turned)
      }
    ).nearness
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let changes: [[Int]]
    /// How many more were counted.
    let more: Int
    let nearness: AcrossWaves.Nearness
  }

  private static func each(_ change: [Int]) -> [[Int]] { Array(repeating: change, count: 6) }

  static let cases = [
    Case(
      testDescription: "nobody came, left or changed", changes: each([0, 0, 0, 0, 0]), more: 0,
      nearness: .identical),
    Case(
      testDescription: "one joined",
      changes: (0..<6).map { item in (0..<5).map { $0 == item % 5 ? 1 : 0 } }, more: 1,
      nearness: .aFewPeople),
    Case(
      testDescription: "one left",
      changes: (0..<6).map { item in (0..<5).map { $0 == item % 5 ? -1 : 0 } }, more: -1,
      nearness: .aFewPeople),
    Case(
      testDescription: "one left and one came", changes: each([1, 0, -1, 0, 0]), more: 0,
      nearness: .aFewPeople),
    Case(
      testDescription: "two left and two came: nobody sees that", changes: each([1, 1, -1, -1, 0]),
      more: 0, nearness: .apart),
    Case(
      testDescription: "one left and three came", changes: each([2, 1, -1, 0, 0]), more: 2,
      nearness: .aFewPeople),
    Case(
      testDescription: "two joined", changes: each([1, 0, 1, 0, 0]), more: 2, nearness: .aFewPeople),
    Case(
      testDescription: "four joined, and two of them may tell", changes: each([2, 0, 1, 1, 0]),
      more: 4, nearness: .aFewPeople),
    Case(
      testDescription: "five joined", changes: each([1, 1, 1, 1, 1]), more: 5, nearness: .apart),
    Case(
      testDescription: "one joined, and on two of six items many changed their minds",
      changes: Array(each([1, 0, 0, 0, 0])[..<4] + each([4, 0, 0, -3, 0])[..<2]), more: 1,
      nearness: .aFewPeople),
    Case(
      testDescription: "one joined, and on half of the items many changed their minds",
      changes: Array(each([1, 0, 0, 0, 0])[..<3] + each([4, 0, 0, -3, 0])[..<3]), more: 1,
      nearness: .apart),
    Case(
      testDescription: "one came and one left, and on one item of six many changed their minds",
      changes: Array(each([1, 0, -1, 0, 0])[..<5] + each([4, 0, 0, -4, 0])[..<1]), more: 0,
      nearness: .aFewPeople),
    Case(
      testDescription: "one came and one left, and on two items of six many changed their minds",
      changes: Array(each([1, 0, -1, 0, 0])[..<4] + each([4, 0, 0, -4, 0])[..<2]), more: 0,
      nearness: .apart),
    Case(
      testDescription: "as many, and on all items a few changed their minds",
      changes: each([2, -2, 0, 0, 0]), more: 0, nearness: .apart),
  ]

  @Test(arguments: cases)
  func `T13: what is explained by a few who came and left gives them away`(example: Case) {
    let (before, after) = (Self.items(Self.before), Self.items(Self.after(example.changes)))
    #expect(Self.nearness(before, after, people: (25, 25 + example.more)) == example.nearness)
  }

  @Test func `fewer than three items that compare support no assumption`() {
    let before = Self.items(Array(Self.before.prefix(2)))
    let after = Self.items(Array(repeating: [6, 5, 5, 5, 5], count: 2))
    #expect(Self.nearness(before, after, people: (25, 26)) == .apart)
    let (three, joined) = (
      Self.items(Array(Self.before.prefix(3))),
      Self.items(Array(repeating: [6, 5, 5, 5, 5], count: 3))
    )
    #expect(Self.nearness(three, joined, people: (25, 26)) == .aFewPeople)
  }

  @Test func `a finer and a coarser table are compared at the coarser level`() {
    var quiz = Quiz()
    quiz.tables = Self.before
    let before = quiz.scaleInThreeParts.items
    let after = Self.items(Self.after(Array(repeating: [1, 0, 0, 0, 0], count: 6)))
    #expect(Self.nearness(before, after, people: (25, 26)) == .aFewPeople)
    #expect(Self.nearness(after, before, people: (26, 25)) == .aFewPeople)
  }

  @Test func `options counted from the other end are turned before they are compared`() {
    let before = Self.items(Array(repeating: [9, 7, 5, 3, 1], count: 4))
    let after = Self.items(Array(repeating: [1, 3, 5, 7, 10], count: 4))
    #expect(Self.nearness(before, after, people: (25, 26), turned: true) == .aFewPeople)
    #expect(Self.nearness(before, after, people: (25, 26)) == .apart)
  }
}
