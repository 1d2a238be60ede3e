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
