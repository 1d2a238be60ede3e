import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

/// The words of a report in Spanish.
struct SpanishWording: Wording {
  let language = Language.spanish
}

// MARK: Days and surveys

extension SpanishWording {
  var months: [String] {
    [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ]
  }

  /// `e` before the sound of i and `u` before the sound of o.
  func joining(_ conjunction: Conjunction, before next: String) -> String {
    let start = next.lowercased().drop { !$0.isLetter }
    switch conjunction {
    case .and:
      let sounds = start.hasPrefix("i") || start.hasPrefix("hi")
      return sounds && !start.hasPrefix("hie") && !start.hasPrefix("ie") ? "e" : "y"
    case .or: return start.hasPrefix("o") || start.hasPrefix("ho") ? "u" : "o"
    }
  }

  func date(day: Int?, month: String, year: Int) -> String {
    (day.map { "\($0) de " } ?? "") + "\(month) de \(year)"
  }

  func days(from first: CalendarDay, to last: CalendarDay) -> String {
    let end = date(last)
    if first == last { return end }
    if first.year != last.year { return "\(date(first)) al \(end)" }
    if first.month != last.month { return "\(first.day) de \(month(first)) al \(end)" }
    return "\(first.day) al \(end)"
  }

  func within(_ wave: WaveReading) -> String {
    wave.sharesMonth ? "en la encuesta del \(name(of: wave))" : "en \(name(of: wave))"
  }

  func since(_ wave: WaveReading, seenFrom later: WaveReading) -> String {
    "desde \(wave.sharesMonth ? "el " : "")\(name(of: wave, seenFrom: later))"
  }
}

// MARK: People

extension SpanishWording {
  func people(_ reading: PeopleReading) -> String {
    switch reading.parts {
    case .sides(let safer, let neither, let lessSafe, nil):
      "\(safer) de \(reading.total ?? safer) más seguras, \(neither) ni lo uno ni lo otro o sin "
        + "respuesta, \(lessSafe) menos seguras"
    case .sides(let safer, let neither, let lessSafe, let noAnswer?):
      "\(safer) de \(reading.total ?? safer) más seguras, \(neither) ni lo uno ni lo otro, "
        + "\(noAnswer) sin respuesta, \(lessSafe) menos seguras"
    case .saferOrNot(let safer, let notSafer):
      "\(safer) de \(safer + notSafer) más seguras, \(notSafer) ni lo uno ni lo otro, menos "
        + "seguras o sin respuesta"
    case .words(.allOrNearlyAll): "todas o casi todas las respuestas más seguras"
    case .words(.fewOrNone): "pocas o ninguna más segura"
    }
  }

  func saferOptions(_ labels: [String]) -> String { list(labels.map { "«\($0)»" }, .or) }

  var notShown: String { "no se muestra" }
  var tooFewAnswers: String { "muy pocas respuestas" }
  var notAsked: String { "no se preguntó" }
  var inOtherWords: String { " (con otras palabras)" }
  var nearTop: String { "cerca del máximo" }
  var nearBottom: String { "cerca del mínimo" }

  func level(_ scale: String, _ standing: ScaleStanding, people: ScalePeople?) -> Prose {
    switch standing {
    case .score(let score):
      let counts = people.map { " " + sides($0) } ?? ""
      return "\(strong: scale) obtuvo \(strong: String(score.mean)) de 100.\(counts)"
    case .nearEnd(let end): return "\(strong: scale): \(nearEnd(end))"
    case .withheld(.tailCoded): return "\(strong: scale): \(nearlyAlike)"
    case .withheld(.fewItems): return "\(strong: scale): \(tooFewQuestions)"
    case .withheld: return "\(strong: scale): \(notEnoughAnswers)"
    case .notAsked: return "\(strong: scale): esta vez no se preguntó."
    }
  }

  /// On which sides of a scale people were.
  private func sides(_ people: ScalePeople) -> String {
    if people.fewest == .allOrNearlyAll {
      return "Todas o casi todas las respuestas fueron las más seguras."
    }
    if people.most == .fewOrNone { return "Casi nadie dio las respuestas más seguras." }
    return "Pregunta por pregunta, dieron las respuestas más seguras \(safer(people))."
  }

  func safer(_ people: ScalePeople) -> String {
    switch (people.fewest, people.most) {
    case (.allOrNearlyAll, _): return "todas o casi todas"
    case (_, .fewOrNone): return "pocas o ninguna"
    case (.people(let low), .people(let high)):
      return low == high
        ? "\(low) de \(people.counted)" : "de \(low) a \(high) de \(people.counted)"
    case (.people(let low), .allOrNearlyAll):
      return "de \(low) de \(people.counted) a todas o casi todas"
    case (.fewOrNone, .people(let high)):
      return "de pocas o ninguna a \(high) de \(people.counted)"
    case (.fewOrNone, .allOrNearlyAll): return "de pocas o ninguna a todas o casi todas"
    }
  }

  func nearEnd(_ end: End) -> String {
    let place =
      switch end {
      case .high: "máximo"
      case .low: "mínimo"
      }
    return "Casi todas las personas respondieron igual, cerca del \(place), así que no damos "
      + "ningún número. Eso protege a quienes respondieron."
  }

  var nearlyAlike: String {
    "Casi todas las personas respondieron igual a una de sus preguntas, o a todas, así que no damos "
      + "ningún número. Eso protege a quienes respondieron."
  }

  func split(_ scale: String) -> Prose {
    "Las opiniones están divididas en \(strong: scale): en la mayoría de sus preguntas, al menos tres de "
      + "cada diez dieron las respuestas más seguras y al menos tres de cada diez las menos seguras."
  }

  func lastScore(_ scale: String, _ last: (score: Int, wave: WaveReading)?) -> String {
    last.map { "\(scale) (\($0.score) \(within($0.wave)))" } ?? scale
  }

  func notAskedNow(_ scales: [String]) -> Prose {
    "Esta vez no se preguntó: \(scales.joined(separator: "; "))."
  }
}
