/// A day of the Gregorian calendar, without a time and without a zone.
package struct CalendarDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nothing, when there is no such day; years 1970 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1970...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-10-05`; nothing, when the text is anything else.
  package init?(_ iso: String) {
    let parts = iso.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map({ $0.count }) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap(Self.number)
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// Days since 1 January 1970, for differences between two days.
  package var daysSinceEpoch: Int {
    let before = year - 1
    let leaps = before / 4 - before / 100 + before / 400
    let epochLeaps = 1969 / 4 - 1969 / 100 + 1969 / 400
    let months = (1..<month).reduce(0) { $0 + Self.days(in: $1, of: year) }
    return (year - 1970) * 365 + (leaps - epochLeaps) + months + (day - 1)
  }

  /// The day so many days later, or earlier; nothing outside the years 1970 to 9999.
  package func adding(days: Int) -> CalendarDay? {
    let wanted = daysSinceEpoch + days
    // Years of 365 days never come out too low.
    var year = min(max(1970 + wanted / 365, 1970), 9999)
    while year > 1970, let first = Self(year: year, month: 1, day: 1), first.daysSinceEpoch > wanted
    {
      year -= 1
    }
    guard let start = Self(year: year, month: 1, day: 1)?.daysSinceEpoch else { return nil }
    var rest = wanted - start
    for month in 1...12 {
      let length = Self.days(in: month, of: year)
      if rest < length { return Self(year: year, month: month, day: rest + 1) }
      rest -= length
    }
    return nil
  }

  /// 0 for Sunday to 6 for Saturday.
  package var weekday: Int { (daysSinceEpoch + 4) % 7 }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return nil }
    return Int(Substring(digits))
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}

extension CalendarDay: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDay: CodedAsText {
  /// ISO 8601: `2026-10-05`.
  package var description: String { "\(year)-\(twoDigits(month))-\(twoDigits(day))" }
}

/// A number below a hundred as it stands in a date or a time: `07`.
package func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
