import AloudModel
import Testing

@testable import AloudDisclosure

/// R2 at its boundaries (proof T10): five options, three parts, two, words.
@Suite struct ItemRuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    var responses = Fernhill.agree5
    var keying = Keying.positive
    let counts: [Int]
    var unanswered = 0
    var minimumGroup = 10
    let people: PeopleCounts

    var testDescription: String { what }
  }

  static let everyOption: [Case] = [
    Case(
      what: "20 people and cells of three", counts: [3, 3, 8, 3, 3],
      people: .five(options: [3, 3, 8, 3, 3], noAnswer: nil)),
    Case(
      what: "19 people", counts: [3, 3, 7, 3, 3],
      people: .three(lessSafe: 6, neither: 7, safer: 6, noAnswer: nil)),
    Case(
      what: "19 answers and one person without", counts: [3, 3, 7, 3, 3], unanswered: 1,
      people: .five(options: [3, 3, 8, 3, 3], noAnswer: nil)),
    Case(
      what: "a lowest cell of two", counts: [2, 4, 8, 3, 3],
      people: .three(lessSafe: 6, neither: 8, safer: 6, noAnswer: nil)),
    Case(
      what: "a highest cell of two", counts: [3, 3, 8, 4, 2],
      people: .three(lessSafe: 6, neither: 8, safer: 6, noAnswer: nil)),
    Case(
      what: "an empty cell in a large school", counts: [0, 30, 30, 30, 30],
      people: .three(lessSafe: 30, neither: 30, safer: 60, noAnswer: nil)),
    Case(
      what: "a middle cell of two", counts: [3, 3, 2, 6, 6],
      people: .two(safer: 12, notSafer: 8)),
    Case(
      what: "a middle cell of two and one person without an answer, who saves it not",
      counts: [3, 3, 2, 6, 6], unanswered: 1, people: .two(safer: 12, notSafer: 9)),
  ]

  static let merged: [Case] = [
    Case(
      what: "three on the less safe side", counts: [1, 2, 8, 5, 4],
      people: .three(lessSafe: 3, neither: 8, safer: 9, noAnswer: nil)),
    Case(
      what: "two on the less safe side", counts: [1, 1, 8, 5, 5],
      people: .two(safer: 10, notSafer: 10)),
    Case(
      what: "three on the safer side", counts: [4, 4, 9, 1, 2],
      people: .three(lessSafe: 8, neither: 9, safer: 3, noAnswer: nil)),
    Case(
      what: "three on the safer side and none in the middle", counts: [4, 5, 0, 1, 2],
      people: .two(safer: 3, notSafer: 9)),
    Case(
      what: "three who did not say safer", counts: [0, 1, 2, 8, 9],
      people: .two(safer: 17, notSafer: 3)),
    Case(
      what: "ten people, three a side", counts: [3, 0, 4, 0, 3],
      people: .three(lessSafe: 3, neither: 4, safer: 3, noAnswer: nil)),
  ]

  static let withoutAnswer: [Case] = [
    Case(
      what: "three without an answer are no middle", counts: [3, 0, 0, 0, 9], unanswered: 3,
      people: .two(safer: 9, notSafer: 6)),
    Case(
      what: "two without an answer are too few to be the middle", counts: [3, 0, 0, 0, 10],
      unanswered: 2, people: .two(safer: 10, notSafer: 5)),
    Case(
      what: "nine stand with the middle", counts: [3, 3, 8, 3, 3], unanswered: 9,
      people: .five(options: [3, 3, 17, 3, 3], noAnswer: nil)),
    Case(
      what: "ten stand apart", counts: [3, 3, 8, 3, 3], unanswered: 10,
      people: .five(options: [3, 3, 8, 3, 3], noAnswer: 10)),
    Case(
      what: "seven with a minimum of eight", counts: [3, 3, 8, 3, 3], unanswered: 7,
      minimumGroup: 8, people: .five(options: [3, 3, 15, 3, 3], noAnswer: nil)),
    Case(
      what: "eight with a minimum of eight", counts: [3, 3, 8, 3, 3], unanswered: 8,
      minimumGroup: 8, people: .five(options: [3, 3, 8, 3, 3], noAnswer: 8)),
    Case(
      what: "ten apart beside three parts", counts: [2, 1, 3, 4, 0], unanswered: 10,
      people: .three(lessSafe: 3, neither: 3, safer: 4, noAnswer: 10)),
    Case(
      what: "ten join the rest of two parts", counts: [1, 1, 3, 4, 0], unanswered: 10,
      people: .two(safer: 4, notSafer: 15)),
    Case(
      what: "a middle below three is not saved by ten apart", counts: [4, 4, 2, 4, 4],
      unanswered: 10, people: .two(safer: 8, notSafer: 20)),
  ]

  static let otherOptions: [Case] = [
    Case(
      what: "no middle, everybody answered", responses: Fernhill.often4, counts: [5, 5, 5, 5],
      people: .five(options: [5, 5, 5, 5], noAnswer: nil)),
    Case(
      what: "no middle, one without an answer", responses: Fernhill.often4, counts: [5, 5, 5, 5],
      unanswered: 1, people: .two(safer: 10, notSafer: 11)),
    Case(
      what: "no middle, three without an answer", responses: Fernhill.often4,
      counts: [5, 5, 5, 5], unanswered: 3,
      people: .two(safer: 10, notSafer: 13)),
    Case(
      what: "of ten asked eight say yes: the others are those not asked", responses: Fernhill.yesNo,
      counts: [2, 8], unanswered: 8, people: .words(.allOrNearlyAll)),
    Case(
      what: "no middle, ten without an answer", responses: Fernhill.often4, counts: [5, 5, 5, 5],
      unanswered: 10, people: .five(options: [5, 5, 5, 5], noAnswer: 10)),
    Case(
      what: "two in the middle: people without an answer stand with the upper one",
      responses: Fernhill.edges4, counts: [3, 3, 3, 11], unanswered: 2,
      people: .five(options: [3, 3, 5, 11], noAnswer: nil)),
    Case(
      what: "a reversed item counts agreement as less safe", keying: .reversed,
      counts: [12, 3, 5, 2, 3],
      people: .three(lessSafe: 5, neither: 5, safer: 15, noAnswer: nil)),
    Case(
      what: "a reversed item lists its options as answered", keying: .reversed,
      counts: [12, 3, 5, 4, 3], people: .five(options: [12, 3, 5, 4, 3], noAnswer: nil)),
    Case(
      what: "a reversed item that everybody denies", keying: .reversed, counts: [20, 0, 0, 0, 0],
      people: .words(.allOrNearlyAll)),
  ]

  @Test(arguments: everyOption + merged + withoutAnswer + otherOptions)
  func `T10 (R2): an item is said in the finest parts that give nobody away`(_ item: Case) {
    #expect(people(item) == item.people)
  }

  @Test(arguments: [0, 1, 2], [10, 19, 20, 200])
  func `T10 (R2): tails of two or fewer are words on both sides`(tail: Int, people: Int) {
    let few = Case(what: "", counts: [0, people - tail, 0, tail, 0], people: .words(.fewOrNone))
    let most = Case(
      what: "", counts: [tail, 0, 0, 0, people - tail], people: .words(.allOrNearlyAll))
    let unsure = Case(
      what: "", counts: [0, 0, 0, 0, people - tail], unanswered: tail,
      people: .words(.allOrNearlyAll))
    for item in [few, most, unsure] { #expect(self.people(item) == item.people) }
  }

  @Test(arguments: [10, 19, 20, 200])
  func `T10 (R2): a tail of three is a number on both sides`(people: Int) {
    let few = Case(what: "", counts: [0, people - 3, 0, 3, 0], people: .words(.fewOrNone))
    #expect(self.people(few) == .two(safer: 3, notSafer: people - 3))
    let most = Case(what: "", counts: [3, 0, 0, 0, people - 3], people: .words(.fewOrNone))
    #expect(self.people(most) == .two(safer: people - 3, notSafer: 3))
  }

  @Test func `T10 (R2): nobody answered and it is not said how many`() {
    let item = Case(what: "", counts: [], unanswered: 30, people: .words(.fewOrNone))
    #expect(people(item) == item.people)
  }

  @Test(arguments: [(9, 9, false), (10, 0, true), (10, 10, true), (10, 11, false), (30, 30, true)])
  func `T10 (R2): an item needs the minimum, and half of those counted`(
    answered: Int, without: Int, isSaid: Bool
  ) {
    let rule = ItemRule(
      tally: tally(
        [0, answered / 2, 0, 0, answered - answered / 2], unanswered: without, of: Fernhill.agree5),
      responses: Fernhill.agree5, keying: .positive, minimumResponses: 10, minimumGroup: 10)
    #expect((rule.released() == .withheld(.tooFewAnswers)) == !isSaid)
  }

  private func people(_ item: Case) -> PeopleCounts {
    ItemRule(
      tally: tally(item.counts, unanswered: item.unanswered, of: item.responses),
      responses: item.responses, keying: item.keying, minimumResponses: 10,
      minimumGroup: item.minimumGroup
    ).people
  }
}
