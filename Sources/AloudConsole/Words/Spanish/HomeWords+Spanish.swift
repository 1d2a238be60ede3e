import AloudBallots

extension HomeWords {
  static let spanish = HomeWords(
    title: "Su escritorio", empty: "Todavía no hay ninguna encuesta en esta carpeta",
    emptyNote:
      "Hacer una lleva unos diez minutos: unas preguntas cortas y después usted lee lo que "
      + "leerá el "
      + "personal. No se envía nada a nadie, y todo se puede cambiar hasta que usted la fije.",
    newSurvey: "Hacer una encuesta", next: "Lo siguiente",
    allDone: "Todo lo de esta encuesta está hecho.",
    askAgain:
      "Ahora: acuerden qué van a probar, y pasadas cuatro semanas o más vuelvan a preguntar.",
    daysOver:
      "Sus días ya pasaron y aquí no se preguntó a nadie. Elija otros días, o traiga respuestas de otra "
      + "herramienta.",
    done: "Hecho",
    behind: { $0 == 1 ? "1 tarea ya quedó atrás" : "\($0) tareas ya quedaron atrás" }, now: "Ahora",
    ready: "Ya se puede", later: "Después", past: "Ya no se puede",
    unreadable: "El archivo de esta encuesta tiene un error que solo se ve en su texto.",
    openText: "Abrir el texto", invited: { "\($0) personas invitadas" },
    dates: { "abierta del \($0) al \($1)" }, wave: { "Encuesta \($0)" },
    stage: { stage in
      switch stage {
      case .draft: "en preparación"
      case .open: "fijada"
      case .closed: "cerrada"
      case .finished: "terminada"
      case .purged: "abandonada"
      }
    }, task: spanishTask, earlier: "Encuestas anteriores")

  private static let directora = "Usted (dirección)"

  private static func spanishTask(_ task: DeskTask) -> TaskWords {
    switch task {
    case .setup:
      TaskWords("Decir de qué trata la encuesta", directora, "Siete preguntas cortas.")
    case .questions:
      TaskWords(
        "Leer y cambiar las preguntas", "Usted y alguien del profesorado",
        "Léalas en voz alta; quite lo que no encaje con su escuela.")
    case .preview:
      TaskWords(
        "Ver lo que verá el personal", "Usted y alguien del profesorado",
        "La página misma, en un teléfono y en una computadora.")
    case .key:
      TaskWords(
        "Poner la llave", "La hace quien guarda la llave; usted pega una línea",
        "Las respuestas se cierran con una llave que solo tiene esa persona.")
    case .freeze:
      TaskWords(
        "Fijar la encuesta", directora,
        "Desde entonces, las preguntas y la promesa quedan como están.")
    case .promise:
      TaskWords(
        "Imprimir y firmar la promesa", "Usted y quien guarda la llave",
        "Lo que firman se cuelga donde el personal lo vea.")
    case .poster:
      TaskWords(
        "Imprimir el cartel", directora, "Dice al personal dónde y hasta cuándo se responde.")
    case .slips:
      TaskWords(
        "Imprimir los papelitos", "Quien guarda la llave, a solas ante esta computadora",
        "Un papelito, una respuesta; nadie sabe quién saca cuál.")
    case .answering:
      TaskWords(
        "Dejar que el personal responda", "Usted o quien se encarga de la computadora",
        "Con el teléfono, en una computadora o con un archivo.")
    case .remind:
      TaskWords("Recordarlo a todo el personal", directora, "Con dos veces basta; siempre a todos.")
    case .void:
      TaskWords(
        "Anular los papelitos que sobran", "Quien guarda la llave", "Antes de cerrar la encuesta.")
    case .close:
      TaskWords("Cerrar la encuesta", directora, "Después ya nadie puede responder.")
    case .count:
      TaskWords(
        "Contar", "Quien guarda la llave, en su propia computadora",
        "Solo allí se abren las respuestas, y solo salen sumas.")
    case .finish:
      TaskWords(
        "Recibir los resultados", directora,
        "Entonces se destruye aquello en lo que estaban cerradas las respuestas.")
    case .report:
      TaskWords("Leer el informe", directora, "Lea primero la página 1.")
    case .share:
      TaskWords(
        "Compartir los resultados", directora, "Todo el personal los ve antes del día que prometió."
      )
    }
  }
}
