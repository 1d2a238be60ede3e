import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: Sentences

extension SpanishWording {
  var overallTitle: String { "La puntuación general" }

  func overallLevel(_ score: Int, scales: Int) -> Prose {
    "\(strong: overallTitle), la media de las \(scales) escalas de la primera página del informe, fue "
      + "\(strong: String(score)) de 100."
  }

  func overallIs(meanOf scales: Int) -> String {
    "Es la media de las \(scales) escalas de la primera página del informe."
  }

  var noOverall: String {
    "Esta vez no hay puntuación general: necesita tres escalas con número."
  }

  func overallNotComparable(_ now: WaveReading) -> String {
    "Las escalas de las que es la media \(within(now)) no eran las mismas antes, así que no la "
      + "comparamos."
  }

  func clear(_ title: Prose, _ direction: Direction, _ change: WaveChange) -> Prose {
    "\(title) \(moved(direction, change)) de 100. Un movimiento así es mayor de lo que "
      + "esperaríamos por la mezcla habitual de quién responde y de cómo fue el día."
  }

  func small(_ title: Prose, _ direction: Direction, _ change: WaveChange) -> Prose {
    "\(title) \(moved(direction, change, " un poco,")). "
      + "El movimiento es pequeño, pero mayor de lo que explicaría el azar."
  }

  private func moved(
    _ direction: Direction, _ change: WaveChange, _ how: String = ""
  ) -> String {
    let verb =
      switch direction {
      case .up: "subió"
      case .down: "bajó"
      }
    return "\(verb)\(how) de \(before(change)) a \(change.to.level.mean)"
  }

  /// `44`, o `44 de media`.
  private func before(_ change: WaveChange) -> String {
    "\(change.from.mean)" + (change.from.waves.count == 1 ? "" : " de media")
  }

  func noMeaningfulChange(_ title: Prose, _ change: WaveChange) -> Prose {
    "\(title) no muestra ningún cambio de importancia (\(before(change)), ahora "
      + "\(change.to.level.mean))."
  }

  func inconclusive(_ title: Prose, _ change: WaveChange) -> Prose {
    "\(title): ahora \(change.to.level.mean) de 100, antes \(before(change)). El movimiento está "
      + "\(range(change.interval)): \(cannotTell(LeftOpen(change.interval)))."
  }

  private func cannotTell(_ open: LeftOpen) -> String {
    switch open {
    case .riseOrNone: "no podemos distinguir una subida de ningún cambio"
    case .fallOrNone: "no podemos distinguir una bajada de ningún cambio"
    case .anything: "no podemos distinguir entre una subida, una bajada y ningún cambio"
    }
  }

  func range(_ interval: WholeInterval) -> String {
    "entre \(move(interval.low)) y \(move(interval.high))"
  }

  /// `11 menos`, `5 más`.
  private func move(_ points: Int) -> String {
    if points == 0 { return "ningún cambio" }
    return points < 0 ? "\(-points) menos" : "\(points) más"
  }

  func against(_ surveys: Int) -> String { "frente a las \(surveys) encuestas anteriores" }

  func drift(_ title: Prose, _ direction: Direction, _ trend: LinearTrend, since: WaveReading)
    -> Prose
  {
    let moved =
      switch direction {
      case .up: "ha subido"
      case .down: "ha bajado"
      }
    return "El último movimiento no destaca por sí solo, pero en \(trend.waves.count) encuestas "
      + "\(self.since(since)) \(title) \(moved) de \(trend.first.level.mean) a "
      + "\(trend.last.level.mean)."
  }

  private func since(_ wave: WaveReading) -> String {
    "desde \(wave.sharesMonth ? "el " : "")\(name(of: wave))"
  }

  func basis(_ change: WaveChange, from: [WaveReading], to: WaveReading) -> Prose {
    guard from.count > 1, let last = from.last else {
      let before = from.map(within).joined()
      return "Se comparan \(change.from.newest.level.n) respuestas \(before) con "
        + "\(change.to.level.n) \(within(to))."
    }
    let counts = list(change.from.waves.map { String($0.level.n) })
    return "Se comparan \(change.to.level.n) respuestas \(within(to)) con la media de las "
      + "\(from.count) encuestas anteriores (\(list(from.map { name(of: $0) })); \(counts) "
      + "respuestas). La última, \(within(last)), dio \(change.from.newest.level.mean)."
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
    case .inconclusive: "Sin decidir"
    case .driftUp: "Subida en varias encuestas"
    case .driftDown: "Bajada en varias encuestas"
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

  func sharedUncertainty(seeing moves: [Int]) -> Prose {
    let (smallest, largest) = (moves.min() ?? 0, moves.max() ?? 0)
    let start: Prose = "Un intervalo significa que las respuestas no lo deciden."
    if smallest > 100 {
      return "\(start) No podíamos contar con ver ningún movimiento; lea el nivel."
    }
    if largest > 100 {
      return
        "\(start) Solo podíamos contar con ver un movimiento de \(smallest) puntos o más, y en "
        + "algunas líneas ningún movimiento; lea el nivel."
    }
    let points =
      smallest == largest
      ? "\(largest) puntos o más" : "\(smallest) a \(largest) puntos o más, según la línea,"
    return
      "\(start) Solo podíamos contar con ver un movimiento de \(points) en una escuela de este "
      + "tamaño; lea el nivel."
  }

  var scaleColumn: String { "Escala" }
  var noChangeColumn: String { "Si nada hubiera cambiado" }
  var verdictColumn: String { "Lo que podemos decir" }

  var otherQuestions: String { " (otras preguntas)" }
}
