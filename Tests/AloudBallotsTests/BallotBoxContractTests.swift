import AloudModel
import Testing

@testable import AloudBallots

/// One body of assertions for every ballot box; `BoxKind` lists them.
@Suite struct BallotBoxContractTests {
  private let slips = Slips.first(8)

  private func box(_ kind: BoxKind, issuing count: Int = 8) throws -> BoxInTest {
    let made = try kind.make()
    try made.box.issue(Set((0..<count).map(slips.entry)))
    return made
  }

  @Test(arguments: BoxKind.allCases)
  func `a new box is empty`(kind: BoxKind) throws {
    #expect(try kind.make().box.contents() == BoxContents())
  }

  @Test(arguments: BoxKind.allCases)
  func `slips are known once they are issued`(kind: BoxKind) throws {
    let made = try box(kind)
    #expect(try made.box.contents() == BoxContents(issued: slips.entries))
    try made.box.issue([])
    #expect(try made.box.contents().issued == slips.entries)
  }

  @Test(arguments: BoxKind.allCases)
  func `issuing slips again changes nothing, and brings no voided slip back`(
    kind: BoxKind
  ) throws {
    let made = try box(kind, issuing: 4)
    _ = try made.box.deposit([slips.deposit(code: 0, ballot: 0)])
    #expect(try made.box.void(slips.entry(1)) == .voided)
    let before = try made.box.contents()
    try made.box.issue(Set((0..<4).map(slips.entry)))
    #expect(try made.box.contents() == before)
    try made.box.issue(slips.entries)
    #expect(try made.box.contents().issued == slips.entries.subtracting([slips.entry(1)]))
    #expect(try made.box.contents().isConsistent(under: Fernhill.manifest().survey.promise))
  }

  // MARK: the six outcomes of a deposit

  @Test(arguments: BoxKind.allCases)
  func `a ballot under an unused code is stored and its code spent`(kind: BoxKind) throws {
    let made = try box(kind)
    let deposit = slips.deposit(code: 0, ballot: 0)
    #expect(try made.box.deposit([deposit]) == [.stored])
    let contents = try made.box.contents()
    #expect(contents.spent == [deposit.code])
    #expect(contents.ballots == [deposit.ballot: deposit.sealed])
    #expect(contents.issued == slips.entries, "a spent slip stays among those issued")
  }

  @Test(arguments: BoxKind.allCases)
  func `T8: a retry with the same ballot is answered like the first`(kind: BoxKind) throws {
    let made = try box(kind)
    _ = try made.box.deposit([slips.deposit(code: 0, ballot: 0)])
    try expectUnchanged(made, slips.deposit(code: 0, ballot: 0), .storedBefore)
  }

  @Test(arguments: BoxKind.allCases)
  func `T8: a used code takes no second ballot`(kind: BoxKind) throws {
    let made = try box(kind)
    _ = try made.box.deposit([slips.deposit(code: 0, ballot: 0)])
    try expectUnchanged(made, slips.deposit(code: 0, ballot: 1), .codeUsed)
  }

  @Test(arguments: BoxKind.allCases)
  func `T8: a replayed ballot under another code is refused, and that code stays`(
    kind: BoxKind
  ) throws {
    let made = try box(kind)
    _ = try made.box.deposit([slips.deposit(code: 0, ballot: 0)])
    try expectUnchanged(made, slips.deposit(code: 1, ballot: 0), .copyOfAnotherBallot)
    #expect(try made.box.deposit([slips.deposit(code: 1, ballot: 1)]) == [.stored])
  }

  @Test(arguments: BoxKind.allCases)
  func `a code that was never issued stores nothing`(kind: BoxKind) throws {
    let made = try box(kind, issuing: 2)
    try expectUnchanged(made, slips.deposit(code: 2, ballot: 2), .unknownCode)
  }

  @Test(arguments: BoxKind.allCases)
  func `a voided code stores nothing`(kind: BoxKind) throws {
    let made = try box(kind)
    _ = try made.box.void(slips.entry(3))
    try expectUnchanged(made, slips.deposit(code: 3, ballot: 3), .voidedCode)
  }

  @Test(arguments: BoxKind.allCases)
  func `an unknown or voided code says so even with a ballot that is here`(kind: BoxKind) throws {
    let made = try box(kind, issuing: 2)
    _ = try made.box.deposit([slips.deposit(code: 0, ballot: 0)])
    _ = try made.box.void(slips.entry(1))
    try expectUnchanged(made, slips.deposit(code: 1, ballot: 0), .voidedCode)
    try expectUnchanged(made, slips.deposit(code: 2, ballot: 0), .unknownCode)
  }

  @Test(arguments: BoxKind.allCases)
  func `a spent code with a ballot that is here is answered like the first time`(
    kind: BoxKind
  ) throws {
    let made = try box(kind)
    _ = try made.box.deposit((0..<2).map { slips.deposit(code: $0, ballot: $0) })
    // No join between the two sets: the code was spent on the other ballot, and nobody can tell.
    #expect(try made.box.deposit([slips.deposit(code: 0, ballot: 1)]) == [.storedBefore])
    #expect(try made.box.contents().ballots.count == 2)
  }

  // MARK: batches

  @Test(arguments: BoxKind.allCases)
  func `a batch is answered in its order`(kind: BoxKind) throws {
    let made = try box(kind, issuing: 4)
    _ = try made.box.void(slips.entry(3))
    let batch = [
      slips.deposit(code: 0, ballot: 0), slips.deposit(code: 5, ballot: 5),
      slips.deposit(code: 0, ballot: 0), slips.deposit(code: 0, ballot: 1),
      slips.deposit(code: 1, ballot: 0), slips.deposit(code: 3, ballot: 3),
      slips.deposit(code: 1, ballot: 1),
    ]
    #expect(
      try made.box.deposit(batch) == [
        .stored, .unknownCode, .storedBefore, .codeUsed, .copyOfAnotherBallot, .voidedCode, .stored,
      ])
    #expect(Set(try made.box.deposit(batch)).isDisjoint(with: [.stored]))
    #expect(try made.box.contents().ballots.count == 2)
  }

  @Test(arguments: BoxKind.allCases)
  func `T8: of two ballots under one code in a batch the first is stored`(kind: BoxKind) throws {
    let made = try box(kind)
    let first = slips.deposit(code: 0, ballot: 1)
    #expect(
      try made.box.deposit([first, slips.deposit(code: 0, ballot: 0)]) == [.stored, .codeUsed])
    #expect(try made.box.contents().ballots == [first.ballot: first.sealed])
  }

  @Test(arguments: BoxKind.allCases)
  func `an empty batch is no failure`(kind: BoxKind) throws {
    let made = try box(kind)
    #expect(try made.box.deposit([]) == [])
  }

  @Test(arguments: BoxKind.allCases)
  func `settling changes nothing that the box knows`(kind: BoxKind) throws {
    let made = try box(kind)
    _ = try made.box.deposit((0..<5).map { slips.deposit(code: $0, ballot: $0) })
    _ = try made.box.void(slips.entry(7))
    let before = try made.box.contents()
    try made.box.settle()
    try made.box.settle()
    #expect(try made.box.contents() == before)
    #expect(try made.box.deposit([slips.deposit(code: 5, ballot: 5)]) == [.stored])
  }

  // MARK: the four outcomes of voiding

  @Test(arguments: BoxKind.allCases)
  func `a left-over slip moves from issued to voided`(kind: BoxKind) throws {
    let made = try box(kind)
    #expect(try made.box.void(slips.entry(0)) == .voided)
    let contents = try made.box.contents()
    #expect(contents.voided == [slips.entry(0)])
    #expect(contents.issued == slips.entries.subtracting([slips.entry(0)]))
    #expect(contents.isConsistent(under: Fernhill.manifest().survey.promise))
  }

  @Test(arguments: BoxKind.allCases)
  func `a slip is voided once, a spent or unknown one never`(kind: BoxKind) throws {
    let made = try box(kind, issuing: 4)
    _ = try made.box.void(slips.entry(0))
    _ = try made.box.deposit([slips.deposit(code: 1, ballot: 1)])
    let before = try made.box.contents()
    #expect(try made.box.void(slips.entry(0)) == .voidedBefore)
    #expect(try made.box.void(slips.entry(1)) == .alreadySpent)
    #expect(try made.box.void(slips.entry(5)) == .unknownCode)
    #expect(try made.box.contents() == before)
  }

  // MARK: races

  @Test(arguments: BoxKind.allCases)
  func `T8: of twenty-five ballots racing with one code exactly one is stored`(
    kind: BoxKind
  ) async throws {
    let slips = Slips.first(25)
    let made = try kind.make()
    try made.box.issue(slips.entries)
    let outcomes = await withTaskGroup(of: Redemption?.self) { group in
      for ballot in 0..<25 {
        let deposit = slips.deposit(code: 0, ballot: ballot)
        group.addTask { try? made.box.deposit([deposit]).first }
      }
      return await group.reduce(into: [Redemption?]()) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == .stored } == 1)
    #expect(outcomes.count { $0 == .codeUsed } == 24)
    let contents = try made.box.contents()
    #expect(contents.ballots.count == 1 && contents.spent == [slips.entry(0)])
  }

  @Test(arguments: BoxKind.allCases)
  func `T8: while deposits, voids and settling race, no ballot is without its code`(
    kind: BoxKind
  ) async throws {
    let slips = Slips.first(20)
    let made = try kind.make()
    try made.box.issue(slips.entries)
    await withTaskGroup(of: Void.self) { group in
      for place in 0..<20 {
        let (deposit, entry) = (slips.deposit(code: place, ballot: place), slips.entry(place))
        group.addTask { _ = try? made.box.deposit([deposit]) }
        group.addTask { _ = try? made.box.void(entry) }
        if place % 5 == 0 { group.addTask { try? made.box.settle() } }
      }
    }
    let contents = try made.box.contents()
    #expect(contents.isConsistent(under: Fernhill.manifest().survey.promise))
    #expect(contents.spent.count + contents.voided.count == 20)
  }

  private func expectUnchanged(
    _ made: BoxInTest, _ deposit: Deposit, _ outcome: Redemption
  ) throws {
    let before = try made.box.contents()
    #expect(try made.box.deposit([deposit]) == [outcome])
    #expect(try made.box.contents() == before)
  }
}
