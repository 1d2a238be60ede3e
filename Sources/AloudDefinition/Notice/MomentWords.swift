package import AloudModel

/// Days and times as people say them; the end of a day is said as that day.
package enum MomentWords {
  /// `Friday 16 October 2026, 17:00`.
  package static func english(_ moment: LocalMoment) -> String {
    let days = [
      "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let day = moment.day
    return "\(days[day.weekday]) \(day.day) \(months[day.month - 1]) \(day.year)"
      + clock(of: moment, behind: ", ")
  }

  /// `viernes 16 de octubre de 2026, 17:00`.
  package static func spanish(_ moment: LocalMoment) -> String {
    let days = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"]
    let months = [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ]
    let day = moment.day
    return "\(days[day.weekday]) \(day.day) de \(months[day.month - 1]) de \(day.year)"
      + clock(of: moment, behind: ", ")
  }

  private static func clock(of moment: LocalMoment, behind separator: String) -> String {
    switch moment.minuteOfDay {
    case 0, 1440: ""
    case _: separator + moment.clock
    }
  }
}
