import AloudModel
import Foundation

/// Turns a minute on the school's clock into an instant, by the time zone database.
///
/// Foundation is used here and nowhere else in the program: FoundationEssentials alone knows no zones.
struct ZoneClock {
  private let calendar: Calendar

  /// Nothing, when there is no such zone.
  init?(zone name: String) {
    guard name.contains("/") || name == "UTC", let zone = TimeZone(identifier: name) else {
      return nil
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    self.calendar = calendar
  }

  /// The name of this computer's zone; nothing, when it has none that a survey may name.
  static var here: String? {
    let name = TimeZone.current.identifier
    return name.contains("/") && !name.hasPrefix("Etc/") ? name : nil
  }

  /// The day on the school's calendar.
  func day(of instant: Instant) -> CalendarDay? {
    let date = Date(timeIntervalSince1970: Double(instant.secondsSinceEpoch))
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// A minute that a change of clocks leaves out counts as the one after it.
  func instant(of moment: LocalMoment) -> Instant? {
    let midnight = DateComponents(
      year: moment.day.year, month: moment.day.month, day: moment.day.day)
    var components = midnight
    components.hour = moment.minuteOfDay / 60
    components.minute = moment.minuteOfDay % 60
    guard let date = calendar.date(from: components) else { return nil }
    return Instant(secondsSinceEpoch: Int(date.timeIntervalSince1970))
  }
}
