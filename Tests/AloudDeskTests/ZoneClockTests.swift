import AloudDefinition
import AloudDesk
import AloudModel
import Foundation
import Testing

/// The school's own clock, held against Foundation's calendar.
@Suite struct ZoneClockTests {
  static let zones = [
    "America/Chicago", "America/St_Johns", "America/Sao_Paulo", "Europe/Madrid", "Europe/London",
    "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati", "Asia/Kathmandu",
    "Africa/Casablanca", "UTC",
  ]

  private static func calendar(_ name: String) throws -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: name))
    return calendar
  }

  private static func seconds(_ moment: LocalMoment, in calendar: Calendar) -> Int? {
    let day = moment.day
    let parts = DateComponents(
      year: day.year, month: day.month, day: day.day, hour: moment.minuteOfDay / 60,
      minute: moment.minuteOfDay % 60)
    return calendar.date(from: parts).map { Int($0.timeIntervalSince1970) }
  }

  @Test(arguments: zones)
  func `every hour of two years is the instant that the calendar says`(zone: String) throws {
    let clock = try #require(ZoneClock(zone: zone))
    let calendar = try Self.calendar(zone)
    var day = try #require(CalendarDay("2026-01-01"))
    for _ in 0..<730 {
      for minute in stride(from: 0, through: 1440, by: 60) {
        let moment = try #require(LocalMoment(day: day, minuteOfDay: minute))
        #expect(
          clock.instant(of: moment).secondsSinceEpoch == Self.seconds(moment, in: calendar),
          "\(moment) in \(zone)")
      }
      day = try #require(day.adding(days: 1))
    }
  }

  // date --date='TZ="America/Chicago" 2026-03-08 01:59' +%s, and so on (GNU coreutils 9.1, tzdata
  // 2026a); a minute that is left out is counted on from the one before.
  @Test(arguments: [
    ("2026-03-08 01:59", 1_772_956_740), ("2026-03-08 02:30", 1_772_958_600),
    ("2026-03-08 03:00", 1_772_956_800), ("2026-11-01 00:59", 1_793_512_740),
    ("2026-11-01 01:30", 1_793_514_600), ("2026-11-01 02:00", 1_793_520_000),
  ])
  func `around a change of clocks in Chicago`(text: String, seconds: Int) throws {
    let clock = try #require(ZoneClock(zone: "America/Chicago"))
    let moment = try #require(LocalMoment(text))
    #expect(clock.instant(of: moment).secondsSinceEpoch == seconds)
  }

  @Test(arguments: [
    ("America/Chicago", "2026-03-08 02:30", ClockChange.leftOut),
    ("America/Chicago", "2026-03-08 02:00", .leftOut), ("America/Chicago", "2026-03-08 01:59", nil),
    ("America/Chicago", "2026-03-08 03:00", nil), ("America/Chicago", "2026-11-01 01:00", .twice),
    ("America/Chicago", "2026-11-01 01:59", .twice), ("America/Chicago", "2026-11-01 02:00", nil),
    ("America/Chicago", "2026-11-01 00:59", nil), ("Europe/Madrid", "2026-10-25 02:30", .twice),
    ("Europe/Madrid", "2026-03-29 02:30", .leftOut), ("UTC", "2026-11-01 01:30", nil),
    ("Australia/Lord_Howe", "2026-10-04 02:15", .leftOut),
  ])
  func `a time that clocks leave out or show twice is known as that`(
    zone: String, text: String, change: ClockChange?
  ) throws {
    let clock = try #require(ZoneClock(zone: zone))
    #expect(clock.change(at: try #require(LocalMoment(text))) == change)
  }

  @Test(arguments: zones)
  func `the day of an instant is the day on the wall`(zone: String) throws {
    let clock = try #require(ZoneClock(zone: zone))
    let calendar = try Self.calendar(zone)
    for step in 0..<2_000 {
      let seconds = 1_750_000_000 + step * 32_717
      let date = Date(timeIntervalSince1970: Double(seconds))
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let day = try #require(clock.day(of: Instant(secondsSinceEpoch: seconds)))
      #expect([day.year, day.month, day.day] == [parts.year, parts.month, parts.day])
    }
  }

  @Test(arguments: ["America/Chicgao", "EST", "", "Chicago", "../etc/passwd", "Europe/"])
  func `what is no zone of the database has no clock`(name: String) {
    #expect(ZoneClock(zone: name) == nil)
    #expect(!ZoneClock.names.contains(name))
  }

  @Test func `the zones known hold those that schools are in`() {
    let names = ZoneClock.names.all()
    #expect(names.contains("America/Chicago") && names.contains("Europe/Madrid"))
    #expect(names.count > 300)
  }
}
