import AloudModel

extension Instant {
  /// The moment as a header says it (RFC 9110, 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`.
  var inHTTP: String {
    let (days, seconds) = secondsSinceEpoch.quotientAndRemainder(dividingBy: 86_400)
    guard let day = CalendarDay(year: 1970, month: 1, day: 1)?.adding(days: days),
      let time = LocalMoment(day: day, minuteOfDay: seconds / 60)?.clock
    else { preconditionFailure("a clock stands in the years 1970 to 9999") }
    return "\(Self.weekdays[day.weekday]), \(twoDigits(day.day)) \(Self.months[day.month - 1]) "
      + "\(day.year) \(time):\(twoDigits(seconds % 60)) GMT"
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
