import AloudModel

extension CycleWording {
  static let spanish = CycleWording { words in
    words.heading = "Qué vamos a probar"
    words.introduction =
      "Mirar, elegir, probar, volver a mirar. Elijan una escala, prueben una sola cosa durante seis "
      + "a ocho semanas y repitan las mismas preguntas. Escriban aquí funciones, nunca nombres."
    words.fieldColumn = "Qué hay que acordar"
    words.answerColumn = "Qué decimos"
    words.scale = "Escala elegida"
    words.believed = "Qué creemos que está pasando"
    words.whatWeTry = "Qué vamos a probar (una práctica o una norma)"
    words.whoGoesFirst = "Quién empieza"
    words.principalClears = "Qué quita de en medio la dirección"
    words.byWhen = "Para cuándo"
    words.measures = "Preguntas que repetiremos"
    words.wouldStop = "Qué nos haría parar"
    words.open = "…"
    words.inSixToEightWeeks = "de seis a ocho semanas después de empezar"
    words.runningHeading = "El ciclo en marcha"
    words.plannerHeading = "Plan para el próximo ciclo"
    words.recordHeading = "El último ciclo"
    words.noRecord = "Todavía no se ha anotado ningún ciclo."
    words.started = "Empezó"
    words.reviewed = "Se volvió a mirar"
    words.notes = "Notas del camino"
    words.happened = "Qué pasó, en nuestras palabras"
    words.shows = "Qué muestran las preguntas"
    words.waiting = "Desde que empezó el ciclo no se ha contado ninguna encuesta."
    words.notAsked = "Desde que empezó el ciclo ninguna encuesta ha preguntado por esta escala."
    words.levelOnly =
      "Esta encuesta no le da veredicto: no estaba en la página 1 ni se declaró como foco."
    words.movedNotWhy =
      "Una encuesta muestra qué se movió, no por qué. En una escuela pasan muchas cosas a la vez: "
      + "pregunten al personal qué influyó."
    words.mark =
      "Una línea discontinua marca el día en que empezó un ciclo de acción sobre la escala."
    words.began = { scale, day in "Un ciclo de acción sobre «\(scale)» empezó el \(day)." }
    words.proposal = { scale, score, reason in
      switch reason {
      case .clearFall: "\(scale) (\(score) de 100, una bajada clara)"
      case .lowest: "\(scale) (\(score) de 100, la más baja de todas)"
      }
    }
    words.goesFirst = { acts in
      switch acts {
      case .teacherLeaders, .both: "Los docentes líderes, en sus propios equipos"
      case .principal: "La dirección, delante de todo el personal"
      }
    }
    words.clears = { acts in
      switch acts {
      case .teacherLeaders, .both: "Veinte minutos de cada reunión de personal"
      case .principal: "Un asunto del orden del día, para que esto tenga su tiempo"
      }
    }
    words.stops = "El personal nos dice que así cuesta más hablar"
    words.day = { day in "\(day.day) de \(months[day.month - 1]) de \(day.year)" }
  }

  private static let months = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
}
