import AloudModel

extension AgreementWording {
  static let spanish = AgreementWording(
    title: "Lo que prometemos antes de preguntar",
    principal: "Dirección",
    keyHolder: { "Quien guarda la llave: \($0)" },
    both: "Las dos partes",
    surveyWords: "Palabras de la encuesta",
    keyWords: "Palabras de la llave",
    pageWords: "Palabras de las páginas",
    aboutPages: """
      Son las de la lista de páginas. Con ella cualquiera puede comprobar que una página es la que se \
      publicó.
      """,
    countPage: {
      "El SHA-256 de la página con la que cuenta quien guarda la llave empieza por \($0)."
    },
    compare: """
      Quien guarda la llave compara estas palabras con la tarjeta de la llave, y con un papelito, antes \
      de que se abra la encuesta. Si son otras, la encuesta no se abre.
      """,
    compareOverLink: """
      Quien guarda la llave compara estas palabras con la tarjeta de la llave, y con el cartel, antes \
      de que se abra la encuesta. Si son otras, la encuesta no se abre.
      """,
    date: "Fecha",
    asked: {
      MomentWords.sentence("Se pregunta a \($0) personas, desde el \($1) hasta el \($2)")
    },
    place: { "Dónde responde el personal: \($0)" },
    outside: { "A quién puede acudir el personal fuera de esta escuela: \($0)" },
    earlier: { "Encuestas anteriores con resultados: \($0)" },
    principalPoints: { day in
      [
        """
        No intento averiguar quién respondió qué, y nadie lo hace por mí: ni con papelitos, horas, \
        cámaras, letra, registros de la red o preguntas.
        """,
        "Nada de los resultados se usa para evaluar, premiar, castigar o trasladar a una persona.",
        """
        No pregunto a nadie si respondió, ni pido a nadie un papelito o un recibo. Los recordatorios \
        van a todo el personal.
        """,
        "No tengo la llave, y no la pido.",
        """
        Todo el personal tiene los resultados, buenos o malos, a más tardar el \
        \(day), con lo que vamos a intentar después.
        """,
      ]
    },
    key: [
      """
      Hice la llave yo. Su tarjeta está conmigo; una segunda está sellada con el contacto externo. \
      Nadie más la tiene, y menos que nadie la dirección.
      """,
      """
      Leo las preguntas antes de dar la línea de la llave. Ninguna pregunta por algo que otra persona \
      ya sabe, por ejemplo si la dirección visitó una clase.
      """,
      """
      Abro la caja una sola vez, para contar, con el programa tal como se publicó. No miro ninguna \
      respuesta suelta ni se la muestro a nadie.
      """,
      "Leo en voz alta las palabras del resultado, para que se note si alguien lo cambia.",
      "Después de contar destruyo las dos tarjetas y toda copia de la caja.",
    ],
    counted: { place in
      switch place {
      case .keyHolder: "Cuento en una computadora de mi confianza, que la escuela no maneja."
      case .operator:
        """
        Cuento en la computadora que guarda las respuestas. Se dice al personal que esto le protege \
        menos.
        """
      }
    },
    slips: {
      """
      Imprimo los papelitos, los cuento, dejo el recipiente hasta el final, anulo los que sobran y \
      digo al contar cuántos se tomaron. Se invita a \($0) personas.
      """
    },
    comments: """
      Lo que cada quien escribió lo leo mezclado, con otra persona que eligió el personal. La \
      dirección recibe temas, y las palabras se destruyen antes de 14 días.
      """,
    floor: {
      """
      Con menos de \($0) respuestas no se dice nada. No buscamos cómo saltarnos este ni los demás \
      límites que protegen a las personas.
      """
    },
    bothAlways: [
      """
      La promesa no cambia hasta que se compartan los resultados. La próxima vez sus límites pueden \
      ser más estrictos, nunca más débiles. Si otra cosa protege menos al personal, se le dice \
      antes de que responda.
      """,
      """
      Si a una de las partes la presionan para romperla, o la rompió, avisamos al contacto externo y \
      al personal.
      """,
    ])
}
