/// A minute of a day on the school's own clock; 24:00 is the end of that day.
package struct LocalMoment: Hashable, Sendable {
  package let day: CalendarDay
  /// Minutes since midnight, 0 to 1440.
  package let minuteOfDay: Int

  /// Nothing, when the minute is not one of the day.
  package init?(day: CalendarDay, minuteOfDay: Int) {
    guard (0...1440).contains(minuteOfDay) else { return nil }
    self.day = day
    self.minuteOfDay = minuteOfDay
  }

  package static func startOfDay(_ day: CalendarDay) -> LocalMoment {
    LocalMoment(day: day, minuteOfDay: 0)!
  }

  package static func endOfDay(_ day: CalendarDay) -> LocalMoment {
    LocalMoment(day: day, minuteOfDay: 1440)!
  }

  /// Reads `2026-10-16 17:00`; nothing, when the text is anything else.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 2, let day = CalendarDay(String(Substring(parts[0]))) else { return nil }
    let clock = parts[1].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard clock.map({ $0.count }) == [2, 2], clock.joined().allSatisfy(digits.contains),
      let hour = Int(Substring(clock[0])), let minute = Int(Substring(clock[1])), minute < 60
    else { return nil }
    self.init(day: day, minuteOfDay: hour * 60 + minute)
  }

  /// `17:00`.
  package var clock: String { "\(twoDigits(minuteOfDay / 60)):\(twoDigits(minuteOfDay % 60))" }
}

extension LocalMoment: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.day, left.minuteOfDay) < (right.day, right.minuteOfDay)
  }
}

extension LocalMoment: CodedAsText {
  /// `2026-10-16 17:00`.
  package var description: String { "\(day) \(clock)" }
}
