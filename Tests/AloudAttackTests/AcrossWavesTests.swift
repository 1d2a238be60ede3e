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

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let changes: [[Int]]
    let people: Int
    let exposes: Bool
  }

  static let cases = [
    Case(
      testDescription: "nobody came, left or changed",
      changes: Array(repeating: [0, 0, 0, 0, 0], count: 6), people: 0, exposes: false),
    Case(
      testDescription: "one joined",
      changes: (0..<6).map { item in (0..<5).map { $0 == item % 5 ? 1 : 0 } },
      people: 1, exposes: true),
    Case(
      testDescription: "one left",
      changes: (0..<6).map { item in (0..<5).map { $0 == item % 5 ? -1 : 0 } },
      people: 1, exposes: true),
    Case(
      testDescription: "one left and one came",
      changes: Array(repeating: [1, 0, -1, 0, 0], count: 6), people: 2, exposes: true),
    Case(
      testDescription: "two left and three came",
      changes: Array(repeating: [2, 1, -1, -1, 0], count: 6), people: 5, exposes: false),
    Case(
      testDescription: "two joined", changes: Array(repeating: [1, 0, 1, 0, 0], count: 6),
      people: 2, exposes: true),
    Case(
      testDescription: "four joined, and two of them may tell",
      changes: Array(repeating: [2, 0, 1, 1, 0], count: 6), people: 4, exposes: true),
    Case(
      testDescription: "five joined", changes: Array(repeating: [1, 1, 1, 1, 1], count: 6),
      people: 5, exposes: false),
    Case(
      testDescription: "on one item three changed their mind",
      changes: Array(repeating: [0, 0, 0, 0, 0], count: 5) + [[1, 1, 1, -2, -1]], people: 6,
      exposes: false),
  ]

  @Test(arguments: cases)
  func `T13: a difference of up to four people gives them away`(example: Case) {
    let across = AcrossWaves(
      before: Self.items(Self.before), after: Self.items(Self.after(example.changes)))
    #expect(across.peopleBehindTheDifference == example.people)
    #expect(across.exposes == example.exposes)
  }

  @Test func `fewer than five items that compare support no assumption`() {
    let across = AcrossWaves(
      before: Self.items(Array(Self.before.prefix(4))),
      after: Self.items(Array(repeating: [6, 5, 5, 5, 5], count: 4)))
    #expect(across.peopleBehindTheDifference == nil && !across.exposes)
  }

  @Test func `a finer and a coarser table are compared at the coarser level`() {
    var quiz = Quiz()
    quiz.tables = Self.before
    let before = quiz.scaleInThreeParts.items
    let after = Self.items(Self.after(Array(repeating: [1, 0, 0, 0, 0], count: 6)))
    #expect(AcrossWaves(before: before, after: after).exposes)
    #expect(AcrossWaves(before: after, after: before).exposes)
  }
}
