import Testing

@testable import AloudModel

@Suite struct CalendarDayTests {
  // date -u -d 2026-10-05 +%s, divided by 86400 (GNU coreutils 9.1)
  @Test(arguments: [
    ("1970-01-01", 0), ("1970-12-31", 364), ("1972-02-29", 789), ("1999-12-31", 10956),
    ("2000-02-29", 11016), ("2000-03-01", 11017), ("2001-01-01", 11323), ("2026-10-05", 20731),
    ("2038-01-19", 24855), ("2100-03-01", 47541), ("2400-02-29", 157_113),
    ("9999-12-31", 2_932_896),
  ])
  func `days since 1970 are those of the Unix calendar`(text: String, days: Int) {
    #expect(CalendarDay(text)?.daysSinceEpoch == days)
  }

  @Test func `every day of five centuries follows the day before it`() {
    var expected = 0
    for year in 1970...2470 {
      for month in 1...12 {
        for number in 1...31 {
          guard let day = CalendarDay(year: year, month: month, day: number) else { continue }
          guard day.daysSinceEpoch == expected, CalendarDay(day.description) == day else {
            Issue.record("\(day) is day \(day.daysSinceEpoch), not \(expected)")
            return
          }
          expected += 1
        }
      }
    }
    #expect(expected == 182_987)  // date -u -d 2471-01-01 +%s, divided by 86400
  }

  @Test(arguments: [(2000, true), (2024, true), (2026, false), (2100, false), (2400, true)])
  func `centuries are leap years when four divides them`(year: Int, isLeap: Bool) {
    #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(arguments: [
    "2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "1969-12-31",
    "26-01-01", "2026-1-1", "2026/01/01", "2026-01-01 ", " 2026-01-01", "2026-01-0a", "",
    "2026-01", "2026-01-01-01", "+026-01-01", "２０２６-01-01",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `days are in order`() {
    let days = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].compactMap(CalendarDay.init)
    #expect(days.count == 4)
    #expect(days == days.shuffled().sorted())
    for (earlier, later) in zip(days, days.dropFirst()) {
      #expect(earlier.daysSinceEpoch < later.daysSinceEpoch)
    }
  }

  @Test(arguments: [-20_000, -366, -1, 0, 1, 59, 365, 366, 10_000, 2_900_000])
  func `a day and its distance come back to the day`(days: Int) throws {
    let start = try #require(CalendarDay("2026-02-28"))
    let later = start.adding(days: days)
    // 1970-01-01 is 20,512 days before, 9999-12-31 is 2,912,384 days after.
    #expect(later.map { $0.daysSinceEpoch - start.daysSinceEpoch } == days)
  }

  @Test func `there are no days outside of the years we know`() throws {
    let first = try #require(CalendarDay("1970-01-01"))
    let last = try #require(CalendarDay("9999-12-31"))
    #expect(first.adding(days: -1) == nil)
    #expect(last.adding(days: 1) == nil)
    #expect(first.adding(days: last.daysSinceEpoch) == last)
  }

  @Test func `the day of the week is counted from Sunday`() {
    // date -u -d 2026-10-05 +%w
    #expect(CalendarDay("2026-10-05")?.weekday == 1)
    #expect(CalendarDay("1970-01-01")?.weekday == 4)
  }
}
