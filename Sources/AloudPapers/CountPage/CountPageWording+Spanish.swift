extension CountPageWording {
  static let spanish = CountPageWording(
    title: "Contar la encuesta",
    languages: "Idioma",
    purpose: """
      Para quien guarda la llave. Con esta página usted abre las respuestas selladas una sola \
      vez, en su propia computadora, y las cuenta.
      """,
    before: [
      "Use su propia computadora, no una de la escuela, y que nadie mire.",
      "Esta página no necesita red. Desconecte la computadora de la red antes de escribir la llave. Nada sale de esta computadora.",
      """
      La página no muestra ninguna respuesta suelta y no guarda nada. Al cerrarla desaparecen \
      la llave y las respuestas. Solo quedan los archivos que usted guarde.
      """,
      "No puede saber qué se contó en otra computadora. Para eso usted escribe en la tarjeta.",
      """
      ¿Tiene esta página del proyecto o de un colega, y no de la dirección? Bien. Una página \
      de otra persona podría quedarse con la llave.
      """,
    ],
    scriptNeeded: """
      Esta página cuenta ella misma. Para eso necesita scripts, y están apagados en su \
      navegador, o el navegador es demasiado antiguo. Ábrala en otro, por favor.
      """,
    network: "Esta computadora está conectada a una red. Desconéctela de la red ahora, por favor.",
    card: "Los 14 grupos de su tarjeta",
    cardHint: "No importan las mayúsculas ni los espacios.",
    rehearse: "Ensaye antes de que se abra la encuesta",
    rehearseWhy: """
      Pruebe su tarjeta ahora, cuando un error todavía tiene remedio. La página sella una \
      respuesta de prueba con la línea pública y la abre con su tarjeta.
      """,
    line: "La línea pública",
    lineHint: """
      Empieza con aloud-key-1. La muestra la página que hizo la llave; después la tiene la \
      dirección.
      """,
    rehearseNow: "Probar la tarjeta",
    count: "Cuente cuando la encuesta se haya cerrado",
    bundle: "El paquete con la caja cerrada, que le dio la dirección",
    bundleHint: "Su nombre termina en .aloudbox",
    isItRight: "¿Es el correcto?",
    promiseWords: "Palabras de la promesa, como en los papelitos:",
    keyWords: "Palabras de la llave, como en su tarjeta:",
    register: "Primero escriba en su tarjeta",
    bundleWords: "Estas seis palabras son de este paquete y de ningún otro:",
    registerRule: """
      ¿Está todavía vacía la línea «contado» de su tarjeta? Escriba allí las seis palabras. ¿Ya \
      hay otras palabras? Entonces no siga: alguien le dio otro paquete de esta encuesta, y dos \
      conteos podrían delatar respuestas sueltas. Llame al contacto externo.
      """,
    written: "Las seis palabras están en mi tarjeta, y no hay otras",
    slips: "¿Cuántos papelitos se repartieron?",
    slipsHint: """
      Los impresos menos los que quedaron en el recipiente. Si hay más respuestas, no se cuenta \
      nada.
      """,
    known: "Resultados anteriores de esta escuela que usted guardó (release.json)",
    knownHint:
      "Puede dejarlo vacío. Con ellos la página cuida también lo que dos resultados dicen juntos.",
    comments: "Leer los comentarios, con una segunda persona elegida por el personal",
    countNow: "Contar",
    counted: "Contado. Anote estas seis palabras y léalas al personal y a la dirección",
    print: "Imprimir las seis palabras",
    save: "Guarde los archivos y delos a la dirección",
    saveFile: "Guardar",
    saveWhy: """
      Los tres van en una misma carpeta de la memoria USB. La dirección ejecuta aloud finish con \
      ella. Guarde una copia de release.json para la próxima encuesta.
      """,
    commentsRule: """
      Los comentarios son para usted y una segunda persona elegida por el personal, para nadie \
      más. Guárdelos aparte, no en la memoria USB de la dirección. Destruya el archivo antes de \
      14 días.
      """,
    end: "Después",
    endSteps: [
      "Guarde el paquete y las dos tarjetas hasta que la dirección le lea otras seis palabras.",
      "Compruebe esas palabras abajo, con su copia de release.json. ¿Son correctas?",
      "Entonces borre el paquete, destruya las dos tarjetas y borre la memoria USB.",
      "Cierre esta página.",
    ],
    check: "Compruebe un resultado",
    checkWhy: """
      Para cualquiera: ¿las seis palabras de un resultado son las de su archivo, y se contó un \
      papelito?
      """,
    checkRelease: "El resultado (release.json)",
    checkSpent: "La lista de papelitos contados (spent.txt), si la tiene",
    receipt: "Un recibo, si lo tiene",
    receiptHint: "Diez letras y cifras.",
    readBack: "Las seis palabras que le leyó la dirección, si usted contó",
    readBackHint: "Las tiene cuando ha incorporado los resultados.",
    checkNow: "Comprobar",
    says: spanishSentences)
}
