import AloudModel
import Testing

@testable import AloudAttack

/// The item-wise reader gets what there is to be had of one item, and claims nothing else.
@Suite struct ItemReaderTests {
  /// Two facts that are true of one teacher alone, and one question that all of 36 answered.
  private static func facts(teacher: Int, isJoint: Bool = true) -> ItemQuiz {
    var quiz = ItemQuiz(
      people: (0..<36).map { place in
        ("all", place == 0 ? [4, 4, teacher] : [0, 0, [0, 1, 1, 2, 2, 2, 3, 3, 4][place % 9]])
      })
    quiz.isJoint = isJoint
    quiz.isBound = true
    return quiz
  }

  @Test(arguments: 0...4)
  func `mean, spread and table tell the one answer of whom two facts are true`(teacher: Int) {
    let found = Self.facts(teacher: teacher).reader().exposures()
    #expect(found.map(\.people) == [1])
    #expect(found.allSatisfy { $0.extent == .exact && $0.certainty == .proved })
    #expect(found.allSatisfy { $0.isBeyondTable && $0.memberships.count == 1 })
  }

  @Test(arguments: 0...4)
  func `without the spread they do not`(teacher: Int) {
    var old = Self.facts(teacher: teacher)
    old.saysSpread = false
    #expect(old.reader().fits && old.reader().exposures().isEmpty)
    let new = Self.facts(teacher: teacher, isJoint: false)
    #expect(new.reader().fits && new.reader().exposures().isEmpty)
    #expect(new.reader(answers: true).worstExposures().isEmpty)
  }

  @Test func `the figures that it takes are named`() throws {
    let reader = Self.facts(teacher: 2).reader()
    let found = try #require(reader.exposures().first)
    let because = reader.because(found, telling: [])
    #expect(because.takesJoint)
    #expect(because.cause == [.wholeSchool] || because.cause.isEmpty)
  }

  /// Ten of a group, nine of them at the top of the item, one a step below; as many again elsewhere.
  private static var end: ItemQuiz {
    var quiz = ItemQuiz(
      people: (0..<10).map { ("office", [2, 2, $0 == 0 ? 3 : 4]) }
        + (0..<12).map { ("teaching", [$0 % 5, 2, $0 % 5]) })
    quiz.said = [nil, "office"]
    quiz.isBound = true
    return quiz
  }

  @Test func `a group's mean at an end of the item tells the side of all`() throws {
    let found = Self.end.reader().exposures()
    let office = try #require(found.first { $0.memberships == [Quiz.membership(["office"])] })
    #expect(office.people == 10 && office.extent == .side && office.tellers == 0)
    #expect(office.certainty == .proved && office.isBeyondTable)
    let cause = Self.end.reader().because(office, telling: [])
    #expect(cause.cause == [Quiz.group("office")] && !cause.takesJoint)
  }

  @Test func `who of a group must tell is found where the answers are known`() throws {
    // The two who differ from eight others at the top.
    var quiz = Self.end
    for place in [0, 1] { quiz.people[place].steps[2] = 0 }
    #expect(quiz.reader().exposures().isEmpty, "nobody tells")
    let found = quiz.reader(answers: true).worstExposures()
    let office = try #require(found.first { $0.memberships == [Quiz.membership(["office"])] })
    #expect(office.tellers == 2 && office.people == 8 && office.isBeyondTable)
    let told = quiz.reader().exposures(telling: [quiz.teller(0), quiz.teller(1)])
    #expect(told.contains { $0.people == 8 && $0.memberships == office.memberships })
    #expect(quiz.reader().exposures(telling: [quiz.teller(0), quiz.teller(2)]).isEmpty)
  }

  @Test func `what the table tells by itself is not more than the table`() throws {
    var quiz = Self.end
    quiz.said = [nil]
    for place in quiz.people.indices { quiz.people[place].steps[2] = place < 2 ? 0 : 4 }
    quiz.cells = [
      ItemFigures.Cell(answers: [0, 1, 2], people: 0...2),
      ItemFigures.Cell(answers: [nil, 3, 4], people: 20...22),
    ]
    let told = quiz.reader().exposures(telling: [quiz.teller(0), quiz.teller(1)])
    #expect(told.allSatisfy { $0.byTable == .none || !$0.isBeyondTable })
  }

  @Test func `figures that nobody's answers fit tell nothing`() {
    var quiz = Self.end
    quiz.cells = [ItemFigures.Cell(answers: [nil, 0, 1, 2, 3, 4], people: 5...5)]
    #expect(!quiz.reader().fits && quiz.reader().exposures().isEmpty)
  }

  /// Against brute force: on tiny schools every world there is, whatever is published.
  @Test(arguments: 0..<120 as Range<UInt64>)
  func `exactly what every world has is found on tiny schools`(seed: UInt64) {
    let quiz = TinySchool(seed: seed).quiz
    let reader = quiz.reader()
    #expect(reader.fits)
    let found = reader.exposures()
    #expect(found.allSatisfy { $0.certainty == .proved }, "nothing is left open on so few")
    let claimed = Set(found.map { "\($0.memberships) \($0.people) \($0.extent)" })
    #expect(claimed == EveryItemWorld(quiz).exposures, "seed \(seed)")
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the pair who give most away is found on tiny schools`(seed: UInt64) {
    let quiz = TinySchool(seed: seed).quiz
    let found = quiz.reader(answers: true).worstExposures()
    let sided = Set(found.flatMap(\.memberships))
    var possible: Set<Membership> = []
    for first in quiz.people.indices {
      for second in quiz.people.indices where second > first {
        let told = quiz.reader().exposures(telling: [quiz.teller(first), quiz.teller(second)])
        possible.formUnion(told.flatMap(\.memberships))
      }
    }
    #expect(possible.subtracting(sided).isEmpty, "seed \(seed)")
  }
}
