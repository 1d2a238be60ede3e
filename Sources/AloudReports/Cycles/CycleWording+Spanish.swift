import AloudModel

extension CycleWording {
  static let spanish = CycleWording(
    heading: "Qué vamos a probar",
    introduction: """
      Mirar, elegir, probar, volver a mirar. Elijan una escala, prueben una sola cosa durante seis \
      a ocho semanas y repitan las mismas preguntas. Escriban aquí funciones, nunca nombres.
      """,
    fieldColumn: "Qué hay que acordar",
    answerColumn: "Qué decimos",
    scale: "Escala elegida",
    believed: "Qué creemos que está pasando",
    whatWeTry: "Qué vamos a probar (una práctica o una norma)",
    whoGoesFirst: "Quién empieza",
    principalClears: "Qué quita de en medio la dirección",
    byWhen: "Para cuándo",
    measures: "Preguntas que repetiremos",
    wouldStop: "Qué nos haría parar",
    open: "…",
    inSixToEightWeeks: "de seis a ocho semanas después de empezar",
    runningHeading: "El ciclo en marcha",
    plannerHeading: "Plan para el próximo ciclo",
    recordHeading: "El último ciclo",
    noRecord: "Todavía no se ha anotado ningún ciclo.",
    started: "Empezó",
    reviewed: "Se volvió a mirar",
    notes: "Notas del camino",
    happened: "Qué pasó, en nuestras palabras",
    shows: "Qué muestran las preguntas",
    waiting: "Desde que empezó el ciclo no se ha contado ninguna encuesta.",
    notAsked: "Desde que empezó el ciclo ninguna encuesta ha preguntado por esta escala.",
    levelOnly:
      "Esta encuesta no le da veredicto: no estaba en la página 1 ni se declaró como foco.",
    movedNotWhy: """
      Una encuesta muestra qué se movió, no por qué. En una escuela pasan muchas cosas a la vez: \
      pregunten al personal qué influyó.
      """,
    mark: "Una línea discontinua marca el día en que empezó un ciclo de acción sobre la escala.",
    began: { scale, day in "Un ciclo de acción sobre «\(scale)» empezó el \(day)." },
    proposal: { scale, score, reason in
      switch reason {
      case .clearFall: "\(scale) (\(score) de 100, una bajada clara)"
      case .lowest: "\(scale) (\(score) de 100, la más baja de todas)"
      }
    },
    goesFirst: { acts in
      switch acts {
      case .teacherLeaders, .both: "Los docentes líderes, en sus propios equipos"
      case .principal: "La dirección, delante de todo el personal"
      }
    },
    clears: { acts in
      switch acts {
      case .teacherLeaders, .both: "Veinte minutos de cada reunión de personal"
      case .principal: "Un asunto del orden del día, para que esto tenga su tiempo"
      }
    },
    stops: "El personal nos dice que así cuesta más hablar",
    day: { day in "\(day.day) de \(months[day.month - 1]) de \(day.year)" })

  private static let months = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
}
