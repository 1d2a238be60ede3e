import Testing

@testable import AloudModel

@Suite struct LocalMomentTests {
  static let day = CalendarDay(year: 2026, month: 10, day: 16)!

  @Test func `every minute of a day is written and read back`() {
    for minute in 0...1440 {
      let moment = LocalMoment(day: Self.day, minuteOfDay: minute)
      #expect(moment.flatMap { LocalMoment($0.description) } == moment)
      #expect(moment != nil)
    }
  }

  @Test func `a day has no other minutes`() {
    #expect(LocalMoment(day: Self.day, minuteOfDay: -1) == nil)
    #expect(LocalMoment(day: Self.day, minuteOfDay: 1441) == nil)
  }

  @Test func `moments are written with the clock of the school`() {
    #expect(LocalMoment("2026-10-16 17:05")?.minuteOfDay == 1025)
    #expect(LocalMoment("2026-10-16 17:05")?.clock == "17:05")
    #expect(LocalMoment.startOfDay(Self.day).description == "2026-10-16 00:00")
    #expect(LocalMoment.endOfDay(Self.day).description == "2026-10-16 24:00")
  }

  @Test(arguments: [
    "2026-10-16", "2026-10-16 17", "2026-10-16 7:00", "2026-10-16 17:60", "2026-10-16 24:01",
    "2026-10-16 25:00", "2026-10-16  17:00", "2026-10-16T17:00", "2026-10-16 17:00:00",
    "2026-10-16 +1:00", "2026-02-30 17:00", "",
  ])
  func `what is no moment is refused`(text: String) {
    #expect(LocalMoment(text) == nil)
  }

  @Test func `the end of a day is not after the next begins, and not the same`() {
    let next = CalendarDay(year: 2026, month: 10, day: 17)!
    #expect(LocalMoment.endOfDay(Self.day) < LocalMoment.startOfDay(next))
    #expect(LocalMoment.startOfDay(Self.day) < LocalMoment.endOfDay(Self.day))
  }
}
