package import AloudModel

extension Survey {
  /// The language that was asked for by its tag, or the first.
  package func language(_ tag: String?) throws(Refusal) -> Language {
    guard let tag else { return languages[0] }
    guard let language = Language(tag), languages.contains(language) else {
      throw .choice(.language(tag, languages))
    }
    return language
  }

  /// The day on the school's calendar.
  package func today(_ now: Instant) throws(Refusal) -> CalendarDay {
    guard let day = ZoneClock(zone: timezone)?.day(of: now) else {
      throw .place(.noTime(zone: timezone))
    }
    return day
  }
}
