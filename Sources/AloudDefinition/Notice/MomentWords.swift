package import AloudModel

/// Days and times as people say them; the end of a day is said as that day.
package enum MomentWords {
  /// A moment in the clock that people in a time zone read.
  package static func said(
    _ moment: LocalMoment, in language: Language, zone: String
  ) -> String {
    switch WordedLanguage(serving: language) {
    case .english: english(moment, in: zone)
    case .spanish: spanish(moment, in: zone)
    }
  }

  /// `Friday 16 October 2026, 17:00`; in a time zone of the United States, as people say it there:
  /// `Friday, October 16, 2026, 5 p.m.`
  static func english(_ moment: LocalMoment, in zone: String) -> String {
    let day = moment.day
    let (weekday, month) = (days[day.weekday], months[day.month - 1])
    guard UnitedStates.has(zone) else {
      return "\(weekday) \(day.day) \(month) \(day.year)" + clock(of: moment)
    }
    return "\(weekday), \(month) \(day.day), \(day.year)"
      + twelveHours(of: moment, noon: "noon", halves: ("a.m.", "p.m."))
  }

  private static let days = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A sentence with its full stop, which `p.m.` at its end has already.
  package static func sentence(_ words: String) -> String {
    words.hasSuffix(".") ? words : words + "."
  }

  /// `viernes 16 de octubre de 2026, 17:00`; in a time zone of the United States `5 p. m.`.
  static func spanish(_ moment: LocalMoment, in zone: String) -> String {
    let days = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"]
    let months = [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ]
    let day = moment.day
    return "\(days[day.weekday]) \(day.day) de \(months[day.month - 1]) de \(day.year)"
      + (UnitedStates.has(zone)
        ? twelveHours(of: moment, noon: "mediodía", halves: ("a. m.", "p. m.")) : clock(of: moment))
  }

  private static func clock(of moment: LocalMoment) -> String {
    switch moment.minuteOfDay {
    case 0, 1440: ""
    case _: ", \(moment.clock)"
    }
  }

  /// `, 5 p.m.`, `, 9:05 a.m.`, `, noon`.
  private static func twelveHours(
    of moment: LocalMoment, noon: String, halves: (morning: String, later: String)
  ) -> String {
    let (hour, minute) = moment.minuteOfDay.quotientAndRemainder(dividingBy: 60)
    switch (hour, minute) {
    case (0, 0), (24, _): return ""
    case (12, 0): return ", \(noon)"
    case _:
      let half = hour < 12 ? halves.morning : halves.later
      let minutes = minute == 0 ? "" : minute < 10 ? ":0\(minute)" : ":\(minute)"
      return ", \((hour + 11) % 12 + 1)\(minutes) \(half)"
    }
  }
}
