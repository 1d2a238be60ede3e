package import AloudDefinition
package import AloudModel
import Foundation

/// Turns a minute on the school's clock into an instant, by the time zone database.
///
/// Foundation is used here and nowhere else in the program: FoundationEssentials alone knows no zones.
package struct ZoneClock {
  private let zone: TimeZone

  /// Nothing, when there is no such zone.
  package init?(zone name: String) {
    guard name.contains("/") || name == "UTC", let zone = TimeZone(identifier: name) else {
      return nil
    }
    self.zone = zone
  }

  /// The zone a survey names.
  package init(of survey: Survey) throws(Refusal) {
    guard let clock = ZoneClock(zone: survey.timezone) else {
      throw .definition(.noZone(survey.timezone))
    }
    self = clock
  }

  /// The zones a definition may name.
  package static let names = TimeZoneNames(
    contains: { ZoneClock(zone: $0) != nil }, all: { TimeZone.knownTimeZoneIdentifiers },
    change: { ZoneClock(zone: $1)?.change(at: $0) })

  /// The name of this computer's zone; nothing, when it has none that a survey may name.
  package static var here: String? {
    let name = TimeZone.current.identifier
    return name.contains("/") && !name.hasPrefix("Etc/") ? name : nil
  }

  /// The day on the school's calendar; nothing outside the years of a `CalendarDay`.
  package func day(of instant: Instant) -> CalendarDay? {
    let wall = instant.secondsSinceEpoch + offset(at: instant.secondsSinceEpoch)
    guard wall >= 0 else { return nil }
    return CalendarDay(year: 1970, month: 1, day: 1)?.adding(days: wall / 86_400)
  }

  /// The first of some waves that is not over; where all are, the last. Nothing, of none.
  package func next(of waves: [Wave], at now: Instant) -> Wave? {
    waves.first { instant(of: $0.closes) > now } ?? waves.last
  }

  /// A minute that a change of clocks leaves out is as late as it would have been without the change;
  /// of a minute that comes twice, the first is meant.
  package func instant(of moment: LocalMoment) -> Instant {
    let wall = moment.day.daysSinceEpoch * 86_400 + moment.minuteOfDay * 60
    let (before, after) = (offset(at: wall - 86_400), offset(at: wall + 86_400))
    let isAfterChange = offset(at: wall - before) != before && offset(at: wall - after) == after
    return Instant(secondsSinceEpoch: wall - (isAfterChange ? after : before))
  }

  /// Whether clocks leave a minute out or show it twice.
  package func change(at moment: LocalMoment) -> ClockChange? {
    let wall = moment.day.daysSinceEpoch * 86_400 + moment.minuteOfDay * 60
    let (before, after) = (offset(at: wall - 86_400), offset(at: wall + 86_400))
    guard before != after else { return nil }
    switch (offset(at: wall - before) == before, offset(at: wall - after) == after) {
    case (true, true): return .twice
    case (false, false): return .leftOut
    case (true, false), (false, true): return nil
    }
  }

  /// Seconds that clocks are ahead of UTC.
  private func offset(at seconds: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
  }
}
