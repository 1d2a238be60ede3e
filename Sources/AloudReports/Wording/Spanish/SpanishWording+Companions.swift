import AloudModel

// MARK: The staff summary

extension SpanishWording {
  var summaryTitle: String { "Lo que nos dijimos" }

  func summaryOpening(school: String) -> String {
    "Para todo el personal de \(school): lo que mostró la encuesta, en una página."
  }

  var summaryWhatYouSaid: String { "Lo que dijo el personal" }
  var summaryNext: String { "Qué pasa ahora" }

  func summaryDecision(before day: CalendarDay) -> Prose {
    "El equipo directivo decidirá antes del \(strong: date(day)) si sigue con lo que se probó, lo cambia o lo "
      + "deja, y dirá qué y por qué. Usted puede pedir el informe completo."
  }

  func summaryPromise(before day: CalendarDay) -> Prose {
    "El equipo directivo elegirá una cosa en la que trabajar antes del \(strong: date(day)), y dirá "
      + "cuál y por qué. Usted puede pedir el informe completo."
  }

  var summaryProtection: String {
    "Ningún resultado de aquí trata de una sola persona. Por favor, no intente averiguar quién dijo qué."
  }

  func summaryContact(_ contact: String) -> Prose {
    "Si algo le preocupa, puede acudir a alguien de fuera de esta escuela: \(strong: contact)"
  }
}

// MARK: The discussion guide

extension SpanishWording {
  var guideTitle: String { "Cuarenta y cinco minutos con los resultados" }

  var guideOpening: String {
    "Para el equipo directivo: predecir, mirar, elegir, planear. Modera una o un docente líder; la "
      + "dirección participa."
  }

  var guideRules: [Prose] {
    [
      "Hablamos de condiciones, no de personas.",
      "No intentamos averiguar quién dijo qué.",
      "Quien no está de acuerdo nos ayuda.",
    ]
  }

  var guideBefore: String { "Antes de empezar" }

  var guideBeforeSteps: [Prose] {
    [
      "Impriman para cada persona la primera página del informe y déjenla boca abajo.",
      "Lean en voz alta estas tres reglas.",
    ]
  }

  var guidePredict: String { "Predecir (10 minutos)" }

  func guidePredictSteps(_ scales: [String]) -> [Prose] {
    [
      "A solas, escriban una puntuación de 0 a 100 para cada una: \(list(strong: scales)).",
      "En parejas, digan en qué difieren y qué han visto para pensar así.",
      "Escriban: ¿qué nos sorprendería?",
    ]
  }

  var guideLook: String { "Mirar (15 minutos)" }

  func guideLookSteps(_ scales: [String]) -> [Prose] {
    [
      "Den la vuelta a la página. Léanla dos minutos en silencio, primero los niveles.",
      "Cada persona nombra algo que le sorprendió, empezando por quien menos ha hablado.",
      "¿Dónde fallaron más nuestras predicciones? Empiecen por \(list(strong: scales)).",
      "Lean en voz alta el recuadro «\(openTitle)», para que nadie se apoye en lo que no se puede "
        + "saber.",
    ]
  }

  var guideChoose: String { "Elegir (10 minutos)" }

  func guideChooseSteps(_ scales: [(title: String, question: String)]) -> [Prose] {
    scales.map { "Hablen de \(strong: $0.title): \($0.question)" } + [
      "Pregunten: ¿qué podríamos cambiar en seis a ocho semanas, y quién lo notaría primero?",
      "Elijan una escala en común. Si no se ponen de acuerdo, pregunten a más personal antes de "
        + "elegir.",
    ]
  }

  var guideDecide: String { "Decidir (10 minutos)" }

  func guideDecideSteps(_ scales: [(title: String, question: String)]) -> [Prose] {
    scales.map { "Hablen de \(strong: $0.title): \($0.question)" } + [
      "Pregunten: ¿qué probamos, quién lo notó, y qué no dicen estas respuestas?",
      "Seguir, cambiarlo o dejarlo. Si no se ponen de acuerdo, pregunten a más personal antes de decidir.",
    ]
  }

  var guidePlan: String { "Planear (10 minutos)" }

  func guidePlanSteps(before day: CalendarDay) -> [Prose] {
    [
      "Completen la hoja del informe: qué probamos, quién da el primer paso, qué quita la dirección "
        + "del camino, para cuándo, y qué nos haría parar.",
      "Acuerden quién dice a todo el personal qué se eligió, antes del \(strong: date(day)).",
    ]
  }
}
