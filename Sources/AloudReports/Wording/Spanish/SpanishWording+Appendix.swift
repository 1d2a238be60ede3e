import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: Surveys and scales

extension SpanishWording {
  var appendixHeading: String { "Apéndice técnico" }
  var surveysHeading: String { "Las encuestas" }

  var surveyColumns: [String] {
    ["Encuesta", "Abierta", "Invitadas", "Contadas", "Maneras de responder"]
  }

  func counted(_ standing: WaveReading.Standing) -> String {
    switch standing {
    case .told(let coverage):
      coverage.band == .moreThanInvited
        ? "\(coverage.counted) (más que las invitadas)"
        : "\(coverage.counted) (\(coverage.percent)%)"
    case .lowCoverage(let coverage), .moreThanInvited(let coverage), .attacked(let coverage):
      "\(coverage.counted)"
    case .tooFewAnswers: notShown
    }
  }

  func channel(_ channel: Channel) -> String {
    switch channel {
    case .slips: "código en un papelito"
    case .link: "enlace abierto"
    case .imported: "otra herramienta"
    case .file: "archivo sellado"
    }
  }

  func invalidBallots(_ number: Int) -> Prose {
    number == 1
      ? "1 voto de esta encuesta no se pudo leer y no se cuenta."
      : "\(number) votos de esta encuesta no se pudieron leer y no se cuentan."
  }

  var scalesHeading: String { "Todas las escalas" }

  func scalesIntroduction(invited: Int) -> String {
    "Las puntuaciones van de 0 a 100. El rango probable es donde estaría con más probabilidad la "
      + "puntuación de las \(invited) personas del personal si todas hubieran respondido. «Más segura» "
      + "es la respuesta que suma hacia 100, en todas las escalas."
  }

  func rangeColumn(invited: Int) -> String { "Rango probable para las \(invited) personas" }
  func range(_ low: Int, _ high: Int) -> String { "\(low) a \(high)" }
  var everyoneAnswered: String { "respondió todo el personal" }
}

// MARK: How figures are made

extension SpanishWording {
  var scoringHeading: String { "Cómo se hacen las puntuaciones" }

  var scoring: [Prose] {
    [
      "Cada respuesta vale de 0, la opción menos segura, a 100, la más segura. Donde es más seguro "
        + "decir que no a una pregunta, primero se dan la vuelta sus respuestas.",
      "La media de una pregunta es la de quienes la respondieron; las respuestas que faltan no se rellenan. La "
        + "puntuación de una escala es la media de las medias de sus preguntas, y la general, la media de las "
        + "puntuaciones de la primera página, ambas en puntos enteros.",
      "De una escala decimos su media y nada más de sus personas: cuántas hay en cada lado se dice solo de "
        + "cada pregunta. Una cifra que necesita dos respuestas de una persona podría delatar una de ellas.",
      "En una pregunta, quienes no respondieron cuentan en medio, o aparte donde hay bastantes. Los "
        + "recuentos se unen hasta que no queda ninguno pequeño.",
      "Los rangos probables aciertan 95 veces de 100, para el personal invitado a esta encuesta.",
    ]
  }

  var judgingHeading: String { "Cómo se juzgan los cambios" }

  func judging(overall: Bool, focus: String?, others: Int, tool: AnswerTool?) -> [Prose] {
    [
      "Una encuesta se compara con la media de hasta tres encuestas anteriores, hasta el último cambio que se "
        + "nombró, como muestras independientes (método de Welch), sin corrección por ser pequeña la "
        + "escuela. Si nada hubiera cambiado, como mucho el 5% de los informes nombraría aun así un cambio "
        + "en la primera página, siempre que la mitad de lo que responde cada persona dure de una encuesta "
        + "a otra. \(split(tool)): \(shares(overall, focus, others)). "
        + "Lo que se nombra ya no necesita su parte y la cede a lo demás. Desde tres encuestas, un tercio de "
        + "cada parte es de la línea recta por todas ellas.",
      "Cuánto puede desviarse una media sale de las tablas de sus preguntas y de una sola cifra para toda la "
        + "encuesta, la semejanza: una dispersión de cada escala podría delatar respuestas. Se supone que "
        + "quienes no respondieron son personal como quienes respondieron.",
      "La tabla dice qué movimientos nombraríamos y qué movimientos reales nombraríamos cuatro de cada "
        + "cinco veces. Un movimiento de menos de 5 puntos nunca se llama más que pequeño. El redondeo "
        + "cuenta como parte del azar. Las demás escalas tienen un nivel y ningún veredicto.",
    ]
  }

  private func split(_ tool: AnswerTool?) -> String {
    "Ese riesgo se repartió antes de "
      + (tool == nil ? "abrir la encuesta" : "traer las respuestas")
  }

  private func shares(_ overall: Bool, _ focus: String?, _ others: Int) -> String {
    let rest = others == 0 ? "" : ", el 1% para las demás escalas juntas"
    switch (overall, focus) {
    case (true, let focus?):
      return "el 2% para la puntuación general, el 2% para \(focus), el foco declarado" + rest
    case (true, nil): return "el 4% para la puntuación general" + rest
    case (false, let focus?):
      return others == 0
        ? "todo para \(focus)" : "el 4% para \(focus), el foco declarado" + rest
    case (false, nil): return "por partes iguales entre las escalas"
    }
  }

  var judgingColumns: [String] {
    [
      "Línea", "Riesgo de falsa alarma", "Movimientos que nombraríamos",
      "Movimientos que podíamos contar con ver",
    ]
  }

  func risk(oneIn many: Int) -> String { "1 de \(many)" }

  func worstCaseColumn(invited: Int) -> String {
    "Dijera lo que dijera el resto de las \(invited) personas"
  }

  func pointsOrMore(_ points: Int) -> String { "\(count(points, "punto", "puntos")) o más" }
  var noMove: String { "ninguno" }
}

// MARK: Questions, rules, limits

extension SpanishWording {
  var itemsHeading: String { "Las preguntas tal como se hicieron" }
  var itemColumns: [String] { ["Pregunta", "Escala", "Respuestas más seguras", "Versión"] }
  func revision(_ number: Int) -> String { "\(number)" }
  var earlierHeading: String { "Respuestas más seguras en cada encuesta" }

  func safer(_ people: PeopleReading) -> String {
    switch people.parts {
    case .sides(let safer, _, _, _), .saferOrNot(let safer, _):
      "\(safer) de \(people.total ?? safer)"
    case .words(.allOrNearlyAll): "todas o casi todas"
    case .words(.fewOrNone): "pocas o ninguna"
    }
  }

  var withheldHeading: String { "Lo que no mostramos, y por qué" }

  func withheldIntroduction(_ tool: AnswerTool?) -> String {
    guard tool != nil else {
      return "Algunas cifras se reservan, o se dan en palabras, para que nadie pueda deducir lo "
        + "que respondió una persona. Lo decidieron reglas fijadas antes de abrir la encuesta."
    }
    return "Algunas cifras se reservan, o se dan en palabras, para que nadie pueda deducir de este "
      + "informe lo que respondió una persona. Lo decidieron reglas fijadas antes de traer las "
      + "respuestas."
  }

  var nothingWithheld: String { "En este informe no se reservó nada." }

  func withheld(_ count: Int, by rule: Rule) -> Prose {
    let figures = "Regla \(rule.rawValue): \(self.count(count, "cifra", "cifras"))"
    return switch rule {
    case .waveFloor: "\(figures), porque respondieron muy pocas personas para decir nada."
    case .items:
      "\(figures) sobre preguntas sueltas, porque casi todas las personas respondieron igual o "
        + "respondieron muy pocas."
    case .scales:
      "\(figures) sobre escalas, porque casi todas las personas respondieron igual a una de sus "
        + "preguntas o respondieron muy pocas."
    case .groups:
      "\(figures) sobre grupos del personal, porque respondieron muy pocas personas, o casi todo un grupo "
        + "respondió igual a una pregunta."
    case .remainder, .nesting:
      "\(figures) sobre grupos del personal, porque de ellas se podría deducir un grupo más pequeño."
    case .attack:
      "\(figures), porque con ellas se podrían deducir respuestas sueltas, solas o junto con una encuesta "
        + "anterior."
    case .coverage:
      "\(figures), porque respondió menos del 40% de las personas invitadas, o más de las invitadas."
    }
  }

  var protectionHeading: String { "Cómo protegemos a las personas" }
  func protectionIntroduction(_ tool: AnswerTool?) -> String {
    guard let tool else { return "Al personal se le dijo esto antes de responder:" }
    return collected(by: tool)
      + " No sabemos qué se le dijo allí al personal. De este informe vale:"
  }

  func collected(by tool: AnswerTool) -> String {
    "Estas respuestas se recogieron con \(tool.name ?? "otra herramienta"), no con Aloud. Quien maneja esa "
      + "herramienta puede saber quién dijo qué."
  }

  func collected(_ survey: String, by tool: AnswerTool) -> Prose {
    "Las respuestas de \(survey) se recogieron con \(tool.name ?? "otra herramienta"), no con Aloud. Quien "
      + "maneja esa herramienta puede saber quién dijo qué."
  }

  var wordsHeading: String { "Palabras de los resultados" }

  var wordsIntroduction: String {
    "Todo lo que hay aquí se hizo a partir de estos resultados. Quien guarda la llave leyó seis "
      + "palabras en voz alta al contar cada encuesta. Si no son las de abajo, alguien cambió un "
      + "resultado."
  }

  var wordsOfTools: String {
    "Las respuestas que recogió otra herramienta no tuvieron quien guardara una llave: nadie leyó sus palabras "
      + "en voz alta. Una copia de ellas que alguien guardara muestra un cambio."
  }

  func definition(_ hash: String) -> Prose {
    "La encuesta tal como quedó fijada para este informe tiene el SHA-256 \(hash)."
  }

  var limitsHeading: String { "Límites" }

  var canAnswerTwice: Prose {
    "Donde se usó el enlace abierto, una persona podía responder más de una vez."
  }

  var neverLinked: Prose {
    "Las respuestas de encuestas distintas nunca se enlazan, y el personal puede haber cambiado entre "
      + "ellas."
  }

  var thoseWhoAnswered: Prose {
    "Esta es una encuesta de quienes participaron. No responder puede tener sus propias razones."
  }

  var ownSchoolOnly: Prose {
    "Las cifras describen esta escuela. No están hechas para comparar escuelas."
  }

  var othersHeading: String { "Cifras anteriores que calcularon otros" }

  var othersIntroduction: String {
    "Alguien las anotó; sus respuestas no se contaron aquí y ninguna regla las protegió. Ningún juicio las "
      + "usa."
  }

  var othersColumns: [String] { ["Día", "De", "Cifra", "Personas", "Fuente", "Palabras"] }
  var sameWords: String { "las mismas" }

  var filesBeside: String {
    "Las cifras de este informe están en la carpeta «data», con un diccionario de sus columnas."
  }
}
