import AloudDisclosure
import AloudModel
import AloudStatistics

extension SpanishWording {
  var tableBeside: String { "Las mismas cifras en una tabla" }

  func trendTitle(clear: [String], inconclusive: Int) -> String {
    if !clear.isEmpty { return clear.joined(separator: "; ") }
    return inconclusive == 0
      ? "Ningún cambio que nombrar en esta página"
      : "Todavía ningún cambio es claro"
  }

  var trendTitleFirst: String { "De dónde partimos" }

  func trendSubtitle(school: String, from first: String, to last: String) -> String {
    "Puntuaciones del personal de \(school), sobre 100, "
      + (first == last ? "\(last)." : "de \(first) a \(last).")
  }

  var trendNotes: [String] {
    [
      "Cómo leerlo: cada punto es una encuesta, a su distancia real en el tiempo. El recuadro gris es "
        + "donde se esperaría el punto más reciente si nada hubiera cambiado. Una línea que se corta "
        + "significa: no se preguntó, no se muestra, o eran otras preguntas."
    ]
  }

  var trendNotesFirst: [String] {
    [
      "Cómo leerlo: cada punto es una puntuación entre 0, las respuestas menos seguras, y 100, las más "
        + "seguras."
    ]
  }

  func hollowNote(_ sources: String) -> String {
    "Círculos huecos: cifras que no se contaron aquí, de \(sources). Ningún juicio las usa."
  }

  func trendSentence(
    _ title: String, scores: [String], band: WholeInterval?, verdict: String?
  ) -> String {
    let expected =
      band.map { "; se esperaba de \($0.low) a \($0.high) si nada hubiera cambiado" } ?? ""
    let end = verdict.map { "; \($0)" } ?? ""
    return "\(title): \(scores.joined(separator: ", ")) de 100\(expected)\(end)."
  }

  func partsTitle(_ title: String, _ people: ScalePeople?) -> String {
    guard let people else { return "\(title): las preguntas" }
    return "\(title): respuestas más seguras, \(safer(people))"
  }

  var partsNotes: String {
    "Cómo leerlo: a la derecha está siempre la respuesta más segura. Cada barra son todas las personas "
      + "contadas."
  }

  func seeTable(_ title: String) -> String {
    "Gráfico: \(sentence(title)) La tabla de abajo tiene las mismas cifras."
  }

  func answers(_ number: Int) -> String { count(number, "persona", "personas") }

  func part(_ kind: PartsRow.Kind, _ people: Int, option: String?) -> String {
    switch kind {
    case .lessSafe:
      option.map { "\($0) (menos segura): \(people)" } ?? "Menos segura: \(people)"
    case .safer: option.map { "\($0) (más segura): \(people)" } ?? "Más segura: \(people)"
    case .neither: "Ni lo uno ni lo otro o sin respuesta: \(people)"
    case .noAnswer: "Sin respuesta: \(people)"
    case .notSafer: "Ni lo uno ni lo otro, menos segura o sin respuesta: \(people)"
    }
  }

  func noNumber(_ words: NearUnanimity) -> String {
    switch words {
    case .allOrNearlyAll:
      "Todas o casi todas las respuestas fueron la más segura. No se muestra ningún número, para proteger a "
        + "las personas."
    case .fewOrNone:
      "Pocas o ninguna dieron la respuesta más segura. No se muestra ningún número, para proteger a "
        + "las personas."
    }
  }

  var noFigure: String { notEnoughAnswers }

  func chart(_ title: String, _ sentences: [String]) -> String {
    "Gráfico: \(sentence(title)) \(sentences.joined(separator: " "))"
  }

  var coverageTitle: String { "Quién respondió" }

  func coverageLabel(_ coverage: Coverage) -> String {
    switch coverage.band {
    case .moreThanInvited: "\(coverage.counted) votos de \(coverage.invited) personas"
    case .tooLow, .caution, .many, .most:
      "\(coverage.counted) de \(coverage.invited) personas (\(coverage.percent)%)"
    }
  }

  var honestyTitle: String { "¿Hasta dónde podemos fiarnos de estas respuestas?" }

  var peopleSubtitle: String {
    "Personas que dieron una de las respuestas más seguras, de todas las contadas."
  }

  func source(_ school: String, _ days: String) -> String {
    "Fuente: encuesta al personal de \(school), \(days)."
  }
}
