import AloudModel

extension AgreementWording {
  static let spanish = AgreementWording { words in
    words.title = "Lo que prometemos antes de preguntar"
    words.principal = "Dirección"
    words.keyHolder = { "Quien guarda la llave: \($0)" }
    words.both = "Las dos partes"
    words.surveyWords = "Palabras de la encuesta"
    words.keyWords = "Palabras de la llave"
    words.pageWords = "Palabras de las páginas"
    words.aboutPages =
      "Son las de la lista de páginas. Con ella cualquiera puede comprobar que una página es la que se"
      + " publicó."
    words.countPage = {
      "El SHA-256 de la página con la que cuenta quien guarda la llave empieza por \($0)."
    }
    words.compare =
      "Quien guarda la llave compara estas palabras con la tarjeta de la llave, y con un papelito, antes"
      + " de que se abra la encuesta. Si son otras, la encuesta no se abre."
    words.compareOverLink =
      "Quien guarda la llave compara estas palabras con la tarjeta de la llave, y con el cartel, antes"
      + " de que se abra la encuesta. Si son otras, la encuesta no se abre."
    words.date = "Fecha"
    words.asked = {
      MomentWords.sentence("Se pregunta a \($0) personas, desde el \($1) hasta el \($2)")
    }
    words.place = { "Dónde responde el personal: \($0)" }
    words.outside = { "A quién puede acudir el personal fuera de esta escuela: \($0)" }
    words.earlier = { "Encuestas anteriores con resultados: \($0)" }
    words.principalPoints = { day in
      [
        "No intento averiguar quién respondió qué, y nadie lo hace por mí: ni con papelitos, horas,"
          + " cámaras, letra, registros de la red o preguntas.",
        "Nada de los resultados se usa para evaluar, premiar, castigar o trasladar a una persona.",
        "No pregunto a nadie si respondió, ni pido a nadie un papelito o un recibo. Los recordatorios"
          + " van a todo el personal.",
        "No tengo la llave, y no la pido.",
        "Todo el personal tiene los resultados, buenos o malos, a más tardar el"
          + " \(day), con lo que vamos a intentar después.",
      ]
    }
    words.key = [
      "Hice la llave yo. Su tarjeta está conmigo; una segunda está sellada con el contacto externo."
        + " Nadie más la tiene, y menos que nadie la dirección.",
      "Leo las preguntas antes de dar la línea de la llave. Ninguna pregunta por algo que otra persona"
        + " ya sabe, por ejemplo si la dirección visitó una clase.",
      "Abro la caja una sola vez, para contar, con el programa tal como se publicó. No miro ninguna"
        + " respuesta suelta ni se la muestro a nadie.",
      "Leo en voz alta las palabras del resultado, para que se note si alguien lo cambia.",
      "Después de contar destruyo las dos tarjetas y toda copia de la caja.",
    ]
    words.counted = { place in
      switch place {
      case .keyHolder: "Cuento en una computadora de mi confianza, que la escuela no maneja."
      case .operator:
        "Cuento en la computadora que guarda las respuestas. Se dice al personal que esto le protege"
          + " menos."
      }
    }
    words.slips = {
      "Imprimo los papelitos, los cuento, dejo el recipiente hasta el final, anulo los que sobran y"
        + " digo al contar cuántos se tomaron. Se invita a \($0) personas."
    }
    words.comments =
      "Lo que cada quien escribió lo leo mezclado, con otra persona que eligió el personal. La"
      + " dirección recibe temas, y las palabras se destruyen antes de 14 días."
    words.floor = {
      "Con menos de \($0) respuestas no se dice nada. No buscamos cómo saltarnos este ni los demás"
        + " límites que protegen a las personas."
    }
    words.bothAlways = [
      "La promesa no cambia hasta que se compartan los resultados. La próxima vez sus límites pueden"
        + " ser más estrictos, nunca más débiles. Si otra cosa protege menos al personal, se le dice"
        + " antes de que responda.",
      "Si a una de las partes la presionan para romperla, o la rompió, avisamos al contacto externo y"
        + " al personal.",
    ]
  }
}
