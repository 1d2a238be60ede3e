import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: Sentences

extension SpanishWording {
  func clear(_ title: Prose, _ direction: Direction, from: Int, to: Int) -> Prose {
    "\(title) \(moved(direction)) de \(from) a \(to) de 100. Un movimiento así es mayor de lo que "
      + "esperaríamos por la mezcla habitual de quién responde y de cómo fue el día."
  }

  func small(_ title: Prose, _ direction: Direction, from: Int, to: Int) -> Prose {
    "\(title) \(moved(direction)) un poco, de \(from) a \(to). "
      + "El movimiento es pequeño, pero mayor de lo que explicaría el azar."
  }

  private func moved(_ direction: Direction) -> String {
    switch direction {
    case .up: "subió"
    case .down: "bajó"
    }
  }

  func noMeaningfulChange(_ title: Prose, from: Int, to: Int) -> Prose {
    "\(title) no muestra ningún cambio de importancia (\(from), ahora \(to))."
  }

  func uncertain(_ title: Prose, _ step: WaveChange) -> Prose {
    "No podemos saber si \(title) cambió (\(step.from.level.mean), ahora \(step.to.level.mean)): el "
      + "movimiento está entre \(move(step.interval.low)) y \(move(step.interval.high)). Con "
      + "\(step.to.level.n) respuestas \(couldCountOn(step.minimalDetectableChange))."
  }

  /// `11 hacia abajo`, `5 hacia arriba`.
  private func move(_ points: Int) -> String {
    if points == 0 { return "ninguno" }
    return points < 0 ? "\(-points) hacia abajo" : "\(points) hacia arriba"
  }

  func drift(_ title: Prose, _ direction: Direction, _ trend: LinearTrend, since: WaveReading)
    -> Prose
  {
    let moved =
      switch direction {
      case .up: "ha subido"
      case .down: "ha bajado"
      }
    return "Ningún paso destaca por sí solo, pero \(self.since(since)) \(title) \(moved) de "
      + "\(trend.first.level.mean) a \(trend.last.level.mean)."
  }

  private func since(_ wave: WaveReading) -> String {
    "desde \(wave.sharesMonth ? "el " : "")\(name(of: wave))"
  }

  func basis(_ step: WaveChange, from: WaveReading, to: WaveReading) -> Prose {
    "Se comparan \(step.from.level.n) respuestas \(within(from)) con \(step.to.level.n) "
      + "\(within(to))."
  }

  func answersOfAll(_ counts: [Int]) -> Prose {
    "Estas encuestas tuvieron \(list(counts.map { String($0) })) respuestas."
  }

  func questionsChanged(_ since: WaveReading) -> String {
    "Las preguntas cambiaron \(within(since)), así que no comparamos con encuestas anteriores."
  }

  var startingPoint: String {
    "Este es su punto de partida. Todavía no hay nada con que comparar."
  }

  func nearlyAlikeBefore(_ wave: WaveReading?) -> String {
    let time = wave.map { within($0) } ?? "antes"
    return
      "Casi todas las personas respondieron igual \(time), así que no hay ningún número con que "
      + "comparar. Eso protege a quienes respondieron."
  }

  func line(_ title: Prose, _ trend: LinearTrend, since: WaveReading) -> Prose {
    "En \(trend.waves.count) encuestas \(self.since(since)), \(title) pasó de "
      + "\(trend.first.level.mean) a \(trend.last.level.mean) de 100."
  }
}

// MARK: In a few words

extension SpanishWording {
  func label(_ verdict: VerdictName) -> String {
    switch verdict {
    case .clearRise: "Subida clara"
    case .clearFall: "Bajada clara"
    case .smallRise: "Subida pequeña pero firme"
    case .smallFall: "Bajada pequeña pero firme"
    case .noMeaningfulChange: "Sin cambio de importancia"
    case .tooUncertain: "Demasiado incierto para decirlo"
    case .driftUp: "Subida lenta y continua"
    case .driftDown: "Bajada lenta y continua"
    case .notEnoughAnswers: "Muy pocas respuestas"
    case .notComparable: "No comparable: cambiaron las preguntas"
    case .firstSurvey: "Primera encuesta"
    case .nearEnd: "No se compara: antes casi todas las personas respondieron igual"
    }
  }

  var noNumber: String { "Sin número: casi todas las personas respondieron igual" }

  func couldCountOn(_ smallest: Int) -> String {
    smallest > 100
      ? "no podíamos contar con ver ningún movimiento"
      : "solo podíamos contar con ver un movimiento de \(smallest) o más"
  }

  func sharedUncertainty(_ scales: [String], seeing moves: [Int]) -> Prose {
    let (smallest, largest) = (moves.min() ?? 0, moves.max() ?? 0)
    let start: Prose = "En \(list(strong: scales))"
    if smallest > 100 {
      return "\(start) no podíamos contar con ver ningún movimiento; lea el nivel."
    }
    if largest > 100 {
      return
        "\(start) solo podíamos contar con ver un movimiento de \(smallest) puntos o más, y en "
        + "algunas ningún movimiento; lea el nivel."
    }
    let points =
      smallest == largest
      ? "\(largest) puntos o más" : "\(smallest) a \(largest) puntos o más, según la escala,"
    return
      "\(start) solo podíamos contar con ver un movimiento de \(points) en una escuela de este "
      + "tamaño; lea el nivel."
  }

  var scaleColumn: String { "Escala" }
  var noChangeColumn: String { "Si nada hubiera cambiado" }
  var verdictColumn: String { "Lo que podemos decir" }

  var otherQuestions: String { " (otras preguntas)" }
}

// MARK: The headline

extension SpanishWording {
  func saying(_ commonness: Headline.Commonness, _ theme: ScaleTopic) -> String {
    "\(quantity(commonness)) que \(condition(theme))"
  }

  func sayings(_ first: Headline.Saying, _ second: Headline.Saying) -> String {
    let start = saying(first.commonness, first.theme)
    let rest = condition(second.theme)
    return switch second.than(first) {
    case .alike: "\(start) y que \(rest)"
    case .fewer: "\(start); menos, que \(rest)"
    case .more: "\(start); más, que \(rest)"
    }
  }

  private func quantity(_ commonness: Headline.Commonness) -> String {
    switch commonness {
    case .fewOrNone: "Casi nadie dice"
    case .few: "Pocas respuestas dicen"
    case .some: "Algunas respuestas dicen"
    case .half: "La mitad dice"
    case .most: "La mayoría dice"
    case .allOrNearlyAll: "Casi todas las respuestas dicen"
    }
  }

  private func condition(_ theme: ScaleTopic) -> String {
    switch theme {
    case .vulnerability: "el equipo se arriesga"
    case .reward: "se valora el intento honesto"
    case .hardConversations: "se puede hablar de lo difícil"
    case .beliefs: "se examinan las creencias"
    case .practices: "se estudia la práctica"
    case .policies: "tiene voz"
    case .teacherLeadership: "sus docentes líderes aprenden a la vista"
    case .principalSupport: "hay tiempo y espacio"
    case .coherence: "esto sirve a las metas"
    case .other: "se dan las condiciones"
    }
  }

  func standing(_ title: String, _ score: Int) -> String { "\(title): \(score) de 100" }
  func whatStaffTold(_ wave: WaveReading) -> String { "Lo que dijo el personal \(within(wave))" }

  func moved(_ theme: ScaleTopic, _ direction: Direction) -> String? {
    let more =
      switch direction {
      case .up: "Más"
      case .down: "Menos"
      }
    return switch theme {
    case .vulnerability: "\(more) riesgo en equipo"
    case .reward: "\(more) valor al intento honesto"
    case .hardConversations: "\(more) disposición a conversaciones difíciles"
    case .beliefs: "\(more) examen de creencias"
    case .practices: "\(more) estudio de la práctica"
    case .policies: "\(more) voz en las decisiones"
    case .teacherLeadership, .principalSupport, .coherence, .other: nil
    }
  }

  func moved(title: String, _ direction: Direction) -> String {
    switch direction {
    case .up: "Subida clara: \(title)"
    case .down: "Bajada clara: \(title)"
    }
  }

  func clearChanges(_ count: Int) -> String {
    count == 1 ? "Un cambio claro" : "\(count) cambios claros"
  }

  func someSmallChange(since: String) -> String { "Solo cambios pequeños \(since)" }
  func noClearChange(since: String) -> String { "Ningún cambio claro \(since)" }
  var thisIsTheStart: String { "Este es el punto de partida" }
  var nothingCompared: String { "Todavía no se puede comparar nada" }
  var nothingToShow: String { "No se puede mostrar ninguna cifra de esta encuesta." }

  var tooFewToShow: String { "Respondió muy poco personal para mostrar resultados." }
}
