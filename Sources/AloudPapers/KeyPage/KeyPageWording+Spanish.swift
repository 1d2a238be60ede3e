import AloudModel

extension KeyPageWording {
  static let spanish = KeyPageWording(
    title: "Hacer la llave de la encuesta",
    languages: "Idioma",
    purpose: """
      Para quien guarda la llave. La llave que usted hace aquí abre las respuestas selladas \
      de una encuesta, una sola vez, para contarlas. Nadie más puede.
      """,
    before: [
      """
      Lea primero las preguntas. ¿Hay en ellas algo que otra persona ya sabe, por ejemplo si la \
      dirección visitó una clase? Entonces no dé ninguna llave.
      """,
      "Use su propia computadora, no una de la escuela, y que nadie mire.",
      "Esta página no necesita red. Puede desconectarla ahora. Nada sale de esta computadora.",
      "Tenga lista una impresora que solo usted use, o papel y bolígrafo.",
      "No envíe nunca la llave por correo ni por chat, y no le haga fotos.",
    ],
    scriptNeeded: """
      Esta página hace la llave ella misma. Para eso necesita scripts, y están \
      apagados en su navegador, o el navegador es demasiado antiguo. Ábrala en otro, por favor.
      """,
    make: "Hacer una llave",
    cards: "1. Imprima dos tarjetas, o cópielas a mano",
    cardsAdvice: """
      Las dos muestran la misma llave. Guarde una donde solo usted pueda tomarla. Selle \
      la otra en un sobre y désela al contacto externo de la encuesta.
      """,
    print: "Imprimir",
    cardTitle: "Tarjeta de la llave: secreta",
    kept: "Tarjeta 1 de 2: la guarda quien guarda la llave",
    sealed: "Tarjeta 2 de 2: sellada, la guarda el contacto externo",
    cardWarning: """
      Quien lea esta tarjeta puede abrir las respuestas. Sin ella nadie puede \
      contarlas. Destruya las dos después de contar.
      """,
    keyWords: "Palabras de la llave",
    counted: "Contado (seis palabras del paquete, una sola vez):",
    check: "2. Compruebe una tarjeta",
    checkLabel: "Escriba los 14 grupos de su tarjeta",
    checkHint: "No importan las mayúsculas ni los espacios.",
    checkRight: "Esta tarjeta es correcta.",
    checkWrong: "Esta no es la llave. Compare, por favor, el grupo número",
    checkShort: "Grupos correctos hasta ahora:",
    line: "3. Dé esta línea a la dirección",
    lineAdvice: """
      La línea no es secreta. Puede sellar respuestas, y no abre ninguna. Los \
      papelitos y el cartel muestran seis palabras de la llave en un idioma. Tienen que ser las de \
      su tarjeta. Compárelas antes de que se abra la encuesta.
      """,
    lineTitle: "Línea pública, para la dirección",
    end: "4. Cierre esta página",
    endAdvice: "La llave ya no está entonces en esta computadora. Solo la tienen las tarjetas.")
}
