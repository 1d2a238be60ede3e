import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

// MARK: Top and bottom

extension SpanishWording {
  var inOneMinute: String { "En un minuto" }

  func footer(isOfTools: Bool) -> String {
    isOfTools
      ? "Este informe no muestra las respuestas de ninguna persona ni clasifica a nadie, pero quien llevaba la "
        + "herramienta que las recogió puede saber quién dijo qué. No sirve para evaluar al personal."
      : "Este informe no puede identificar ni clasificar a ninguna persona. No sirve para evaluar al "
        + "personal."
  }

  func opening(school: String, from first: CalendarDay, to last: CalendarDay) -> String {
    let days = days(from: first, to: last)
    return "Encuesta al personal de \(school), respondida "
      + (first == last ? "el \(days)." : "del \(days).")
  }

  func goal(_ goal: String) -> String { sentence("Léanlo a la luz de nuestra meta: \(goal)") }

  var tooFewQuestions: String {
    "Una escala de una o dos preguntas no recibe puntuación. Eso protege a quienes respondieron."
  }

  var notEnoughAnswers: String {
    "Respondieron muy pocas personas, así que no lo mostramos. Eso protege a quienes respondieron."
  }

  var ballotsWereInvented: String {
    "Algunos votos son inventados y nadie puede saber cuáles. Por eso no mostramos nada más de esta "
      + "encuesta. Revisen cuántas personas se invitaron antes de volver a preguntar."
  }

  var answersCouldBeWorkedOut: String {
    "Con más cifras alguien podría deducir qué respondieron personas concretas. Por eso no mostramos nada "
      + "más de esta encuesta. Eso protege a quienes respondieron."
  }

  var earlierFiguresElsewhere: String {
    "Lo que mostraron las encuestas anteriores está en sus propios informes y en los archivos de "
      + "datos que acompañan a este."
  }

  var askWhyFewAnswered: String {
    "Antes de volver a preguntar, pregunten al personal qué les impidió responder, y digan qué se hizo "
      + "con las últimas respuestas."
  }
}

// MARK: Who answered

extension SpanishWording {
  func whoAnswered(_ coverage: Coverage) -> String {
    let share =
      switch coverage.band {
      case .moreThanInvited:
        "\(coverage.counted) votos de \(coverage.invited) personas del personal. "
      case .tooLow, .caution, .many, .most:
        "\(coverage.counted) de \(coverage.invited) personas del personal (\(coverage.percent)%). "
      }
    return share + worthOfOnePerson(coverage)
  }

  func headCounts(_ coverage: Coverage) -> String {
    "Respondieron \(coverage.counted) de \(coverage.invited) personas del personal, menos del 40%."
  }

  private func worthOfOnePerson(_ coverage: Coverage) -> String {
    let points = Ratio(100, coverage.counted).roundedHalfUp()
    guard points > 0 else { return "Una persona equivale a menos de 1 punto." }
    return "Una persona equivale a unos \(count(points, "punto", "puntos"))."
  }

  func coverageSentence(_ coverage: Coverage) -> String {
    switch coverage.band {
    case .tooLow: notEnoughAnswers
    case .caution:
      "Respondió menos de la mitad de las personas invitadas. Lean cada cifra con cautela: quienes no "
        + "respondieron pueden ver la escuela de otra manera."
    case .many:
      "Respondieron muchas de las personas invitadas. Quienes no lo hicieron pueden ver la escuela "
        + "de otra manera."
    case .most:
      coverage.counted == coverage.invited
        ? "Respondieron todas las personas invitadas."
        : "Respondió la mayoría de las personas invitadas, así que estas cifras hablan por la mayor "
          + "parte del personal."
    case .moreThanInvited:
      "Se contaron más votos que personas invitadas: revise el número de personas invitadas."
    }
  }

  func coverageMoved(
    from earlier: WaveReading, _ before: Coverage, to later: WaveReading, _ now: Coverage
  ) -> String {
    "Respondió el \(before.percent)% del personal \(within(earlier)) y el \(now.percent)% "
      + "\(within(later)), así que las dos encuestas pueden describir a personas distintas. "
      + "Lean con más cautela los cambios entre ellas."
  }
}

// MARK: The honesty gauge

extension SpanishWording {
  func gauge(_ question: String, people: PeopleReading, safer labels: [String]) -> Prose {
    let who =
      switch people.parts {
      case .sides(let safer, _, _, _), .saferOrNot(let safer, _):
        "\(safer) de \(people.total ?? safer) personas"
      case .words(.allOrNearlyAll): "Todas o casi todas las personas"
      case .words(.fewOrNone): "Pocas personas o ninguna"
      }
    return "«\(question)» Eligieron \(saferOptions(labels)): \(strong: who)."
  }

  func gaugeNotShown(_ question: String) -> Prose { "«\(question)» \(notEnoughAnswers)" }

  var hopefulReading: Prose {
    "Lean las puntuaciones de seguridad que siguen como la lectura más optimista: quienes no se "
      + "sienten seguros pueden haber respondido con más amabilidad o no haber respondido."
  }
}

// MARK: The three boxes and the next step

extension SpanishWording {
  var keepTitle: String { "Conservar" }
  var talkTitle: String { "Hablar primero de esto" }
  var openTitle: String { "Lo que aún no podemos saber" }

  func keep(_ scales: [(title: String, standing: ScaleStanding)], alone: Bool) -> Prose {
    let names = list(strong: scales.map(\.title))
    let place = scales.first.map { " (\(standing($0.standing)))" } ?? ""
    let end = "Pregunten al personal qué ayuda, y consérvenlo."
    if alone { return "\(names) subió\(place). \(end)" }
    return scales.count == 1
      ? "\(names) es lo más alto de todo lo preguntado\(place). \(end)"
      : "\(names) son lo más alto de todo lo preguntado\(place). \(end)"
  }

  private func standing(_ standing: ScaleStanding) -> String {
    switch standing {
    case .score(let score): "\(score.mean) de 100"
    case .nearEnd(.high): nearTop
    case .nearEnd(.low): nearBottom
    case .withheld: notShown
    case .notAsked: notAsked
    }
  }

  func talkLowest(_ scale: String, _ standing: ScaleStanding, alone: Bool) -> Prose {
    let place = self.standing(standing)
    if alone { return "\(strong: scale): \(place). Pregunten al personal qué haría falta." }
    return
      "\(strong: scale) es lo más bajo de todo lo preguntado (\(place)): pregunten al personal por qué."
  }

  func talkFell(_ scale: String, since: String) -> Prose {
    "\(strong: scale) bajó claramente \(since): pregunten al personal qué pasó."
  }

  var nothingToKeep: String { "No se puede nombrar aquí ninguna escala." }
  var nothingToTalk: String { "No se puede nombrar aquí ninguna otra escala." }

  func cannotTell(inconclusive: Int, of compared: Int) -> Prose {
    if compared == 1 { return "Si algo cambió: las respuestas no lo deciden." }
    return inconclusive == compared
      ? "Si algo cambió: en las \(compared) líneas del gráfico las respuestas no lo deciden."
      : "Si algo cambió en \(inconclusive) de las \(compared) líneas del gráfico: las respuestas no lo "
        + "deciden."
  }

  func cannotCompare(_ scales: [String]) -> Prose {
    "Las preguntas de \(list(strong: scales)) cambiaron, así que ahí no se compara nada."
  }

  func notShown(_ scales: [String]) -> Prose {
    "\(list(strong: scales)): no se muestra ningún número, para proteger a quienes respondieron."
  }

  var startingPointBox: Prose {
    "Si algo cambió: esta es la primera encuesta con estas preguntas."
  }

  var nothingOpen: Prose { "En esta página no quedó nada por saber." }

  func nextStep(before day: CalendarDay, _ scale: String) -> Prose {
    "Elijan una escala antes del \(strong: date(day)). Si es \(strong: scale):"
  }

  func forTeacherLeaders(_ asked: String) -> Prose { "\(strong: "Docentes líderes:") \(asked)." }
  func forPrincipal(_ asked: String) -> Prose { "\(strong: "Dirección:") \(asked)." }
  func whereToPlan(_ link: Prose) -> Prose {
    "La hoja para planear está en la sección «\(link)»."
  }

  func worstCase(_ title: String, _ low: Int, _ high: Int, invited: Int) -> Prose {
    "Respondieron menos de seis de cada diez. \(title) de las \(invited) personas estaría entre \(low) y "
      + "\(high) de 100, dijeran lo que dijeran las demás; nadie puede saber dónde."
  }

  var checkTitle: String { "Lo que muestra esta revisión" }
  var decideTitle: String { "Decidan ahora" }

  func decide(before day: CalendarDay, _ link: Prose) -> Prose {
    "Seguir, cambiarlo o dejarlo: decidan antes del \(strong: date(day)) y anótenlo en la sección "
      + "«\(link)»."
  }

  var appendixBeside: Prose {
    "Cómo se hacen las cifras y qué se reserva: en el apéndice técnico, un archivo junto a este."
  }
}
