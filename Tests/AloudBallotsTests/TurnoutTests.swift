import AloudModel
import Testing

@testable import AloudBallots

/// How many have answered is said so that it tells nobody when somebody did.
@Suite struct TurnoutTests {
  private static let monday = CalendarDay("2026-10-05")!
  private static let tuesday = CalendarDay("2026-10-06")!

  private func turnout(
    _ ballots: Int, on day: CalendarDay = monday, after before: Turnout? = nil
  ) throws(StorageFailure) -> Turnout {
    try Turnout(on: day, after: before) { ballots }
  }

  @Test(arguments: 0...57)
  func `it moves in steps of five`(ballots: Int) throws {
    let turnout = try turnout(ballots)
    #expect(turnout.atLeast.isMultiple(of: 5))
    #expect((turnout.atLeast...turnout.atLeast + 4).contains(ballots))
    #expect((turnout.atLeast...turnout.atMost(of: 57)).contains(ballots))
  }

  @Test(arguments: [(0, 42, 4), (20, 42, 24), (40, 42, 42), (40, 40, 40), (45, 42, 45)])
  func `it never speaks of more people than are invited`(atLeast: Int, invited: Int, most: Int)
    throws
  {
    #expect(try turnout(atLeast).atMost(of: invited) == most)
  }

  @Test func `a day shows one number, however often it is asked for`() throws {
    let morning = try turnout(4)
    for ballots in 5...40 { #expect(try turnout(ballots, after: morning) == morning) }
  }

  @Test func `the box is not even looked at twice a day`() throws {
    var looks = 0
    var said: Turnout?
    for day in [Self.monday, Self.monday, Self.monday, Self.tuesday, Self.tuesday] {
      said = try Turnout(on: day, after: said) { () throws(StorageFailure) in
        looks += 1
        return 7
      }
    }
    #expect(looks == 2)
  }

  @Test func `a look that changed nothing uses up the day as well`() throws {
    let monday = try turnout(7)
    let tuesday = try turnout(8, on: Self.tuesday, after: monday)
    #expect(tuesday.atLeast == monday.atLeast)
    #expect(try turnout(10, on: Self.tuesday, after: tuesday) == tuesday)
  }

  @Test func `a clock that was set back does not give another look`() throws {
    let tuesday = try turnout(7, on: Self.tuesday)
    #expect(try turnout(12, on: Self.monday, after: tuesday) == tuesday)
  }

  @Test func `what was said is read back, and nothing else`() throws {
    let said = try turnout(23)
    #expect(try Turnout.read(said.bytes) == said)
    let text = String(decoding: said.bytes, as: UTF8.self)
    #expect(text.contains("\"at_least\": 20") && text.contains("\"day\": \"2026-10-05\""))
    for (old, new) in [
      ("20", "21"), ("20", "-5"), ("\"aloud_turnout\": 1", "\"aloud_turnout\": 2"),
    ] {
      let changed = text.replacing(old, with: new, maxReplacements: 1)
      #expect(throws: CanonicalJSON.Refusal.self, "\(changed)") {
        try Turnout.read(Array(changed.utf8))
      }
    }
  }

  @Test func `its note has a day and a step, and no finer thing`() throws {
    let members = try turnout(23).bytes
    let keys = String(decoding: members, as: UTF8.self).split(separator: "\"").filter {
      $0.allSatisfy { $0.isLetter || $0 == "_" }
    }
    #expect(Set(keys.map(String.init)) == ["aloud_turnout", "at_least", "day"])
  }
}
