import AloudDefinition
import AloudModel

extension PageWording {
  static let spanish = PageWording(
    neutralTitle: "Encuesta del personal",
    errorTitle: "Error",
    skipLink: "Ir a la encuesta",
    languages: "Idioma",
    help: "¿Dudas, o siente presión para responder?",
    preview: "VISTA PREVIA, no se guarda nada",
    station: """
      Esta computadora es de la escuela. Podría observar lo que hace. Su propio teléfono, si puede \
      usarlo, es más seguro.
      """,
    start: "Antes de empezar",
    neverSee: { place in
      switch place {
      case .keyHolder:
        """
        La dirección de la escuela y sus colegas no pueden ver sus respuestas. Quien maneja la \
        encuesta tampoco.
        """
      case .operator:
        """
        La dirección de la escuela y sus colegas no pueden ver sus respuestas. Se cuentan en la \
        computadora de quien maneja la encuesta.
        """
      }
    },
    lead: """
      No guardamos su nombre, su correo, la hora ni desde dónde se conecta. Sus respuestas se \
      sellan. Solo se cuentan junto con las demás.
      """,
    nothingKept: "En este dispositivo no se guarda nada.",
    leaving: "Si cierra o recarga esta página antes del final, sus respuestas se pierden.",
    surveyWords: "Palabras de la encuesta:",
    compareWithSlip: """
      Las mismas seis palabras están en el cartel y en su papelito. Si no son iguales, no \
      responda aquí y avise a la persona de contacto de abajo.
      """,
    compareWithPoster: """
      Las mismas seis palabras están en el cartel. Si no son iguales, no responda aquí y avise a \
      la persona de contacto de abajo.
      """,
    formWords: """
      Las palabras del formulario que están en el papel son las de este archivo. Pídalas a quien \
      hizo el archivo y compárelas.
      """,
    webWay: """
      Lo mejor es usar su propio teléfono con datos móviles. La wifi de la escuela puede guardar \
      sus propios registros.
      """,
    fileWay: "Este formulario no necesita red. Guarda sus respuestas como un archivo sellado.",
    goal: "Nuestra meta:",
    since: "Qué hicimos desde la última encuesta:",
    open: { MomentWords.sentence("Abierta hasta el \($0)") },
    opens: { MomentWords.sentence("Esta encuesta aún no está abierta. Se abre el \($0)") },
    changed: "Qué cambió desde la última vez",
    lastTime: { MomentWords.sentence("La última encuesta se cerró el \($0)") },
    promisesKept: "Ninguna de nuestras promesas se debilitó.",
    weaker: { weakening, role in
      switch weakening {
      case .groups: "Ahora preguntamos por un grupo por el que la última vez no preguntamos."
      case .comments: "Ahora le pedimos escribir con sus propias palabras. La última vez, no."
      case .openLink: "Ahora no hay códigos. Quien tenga el enlace puede responder más de una vez."
      case .languages: "La encuesta se hace en menos idiomas que la última vez."
      case .keyHolder: "Ahora guarda la llave: \(role)."
      }
    },
    newKey: "Se hizo una llave nueva para esta encuesta. La anterior no puede abrirla.",
    questionsNow: { now, before in
      now == before
        ? "Hacemos \(now) pregunta\(now == 1 ? "" : "s"), igual que la última vez."
        : "Hacemos \(now) pregunta\(now == 1 ? "" : "s"). La última vez: \(before)."
    },
    linkIsOpen: """
      Aquí no necesita código. Quien tenga el enlace puede responder, incluso \
      más de una vez. Por eso los resultados pueden ser menos exactos.
      """,
    slip: "Su papelito",
    code: "Código de su papelito",
    codeHint: { "\($0) letras y cifras. No importan las mayúsculas ni los guiones." },
    codeReason: """
      El código hace que cada papelito se use una sola vez. No muestra quién es usted: los \
      papelitos no llevan nombre y no hay lista de quién tiene cuál.
      """,
    codeIncomplete: {
      "El código tiene \($0) letras y cifras. Compárelo con su papelito, por favor."
    },
    codeMistyped: "Hay un error en el código. Compárelo con su papelito, por favor.",
    codeMissing: "Escriba el código de su papelito, por favor.",
    part: "Parte {part} de {parts}",
    or: "o",
    preferNotToAnswer: "Prefiero no responder",
    preferNotToSay: "Prefiero no decirlo",
    aboutYou: "Sobre usted (opcional)",
    aboutYouReason: """
      Lo preguntamos para poder mirar los grupos en conjunto. Puede dejarlo en \
      blanco.
      """,
    comments: "Con sus propias palabras (opcional)",
    commentAdvice: "Por favor, no escriba nombres ni detalles que solo usted conozca.",
    commentHarm: {
      "Si alguien está sufriendo un daño, no use este espacio. Diríjase a: \($0)."
    },
    commentLimit: { "Hasta \($0) caracteres." },
    commentLeft: "Caracteres que quedan: {left}",
    commentFull: "No cabe más texto. Lo que pasa del límite no se toma.",
    mayQuote: "Pueden citarlo palabra por palabra",
    back: "Atrás",
    forward: "Continuar",
    startOver: "Empezar de nuevo",
    startOverAsk: "¿Borrar lo que respondió y empezar de nuevo?",
    idle: "¿Sigue alguien aquí? En un minuto esta página se borra para la siguiente persona.",
    stillHere: "Sigo aquí",
    send: "Enviar",
    answered: "Respondió {answered} de {questions} preguntas. Puede volver atrás.",
    whatSendDoes: """
      Al pulsar Enviar, sus respuestas se sellan. No guardamos su nombre, su correo, la hora ni \
      desde dónde se conecta.
      """,
    sealedByBrowser: """
      Su navegador sella las respuestas aquí, en este aparato. Todavía no ha \
      salido nada de él. Solo la llave de quien la guarda puede abrir el sello.
      """,
    sealedByServer: """
      Su navegador no puede sellar las respuestas: los scripts están apagados, o la \
      conexión no lo permite. Por eso las sella la computadora que las recibe. Lo hace antes \
      de guardar nada.
      """,
    exactly: "Mostrar exactamente lo que se enviará",
    exactlyByBrowser: """
      Su código, y sus respuestas como texto sellado. El texto sellado es tan \
      largo como el de los demás.
      """,
    exactlyByServer: """
      Su código; para cada pregunta, el número de lo que eligió, contado desde \
      arriba; y lo que haya escrito. Nada más.
      """,
    sending: "Enviando …",
    unreachable: """
      No pudimos conectar. Sus respuestas siguen en esta página. Espere un momento y pulse Enviar \
      otra vez.
      """,
    late:
      "No llegó respuesta. Sus respuestas siguen aquí. Pulse Enviar otra vez: se guardan una sola vez.",
    blank: "No ha respondido ninguna pregunta. Pulse otra vez para entregar una hoja vacía.",
    blankSlip: "Su papelito quedará usado.",
    noSending: "Esta es una vista previa. No se envió ni se guardó nada.",
    sent: "Sus respuestas están guardadas y selladas",
    sentNobodyKnows: """
      No podemos mostrarlas, cambiarlas ni quitarlas, porque no sabemos cuáles \
      son las suyas.
      """,
    sentNext: { MomentWords.sentence("Se cuentan todas juntas después del \($0)") },
    sentByBrowser: "Su navegador las selló antes de que salieran de este aparato.",
    sentByServer: "La computadora que las recibió las selló antes de guardar nada.",
    closePage: "Ya puede cerrar esta página.",
    nextPerson: "La siguiente persona ya puede empezar.",
    receipt: "Su recibo",
    receiptNote: "Es de su papelito, no de sus respuestas. No tiene que mostrárselo a nadie.",
    nextStart: "Siguiente persona: empiece aquí",
    save: "Guardar el archivo sellado",
    whatSaveDoes: """
      Al pulsar el botón, sus respuestas se sellan y se guardan como archivo en \
      esta computadora. Nada pasa por una red.
      """,
    saved: "Sus respuestas están en un archivo sellado",
    savedName: "El archivo se llama",
    savedWhere: """
      Está donde su navegador guarda las descargas. Póngalo en la memoria o en la \
      carpeta compartida que le indicaron. Después, bórrelo de esta computadora.
      """,
    savedReceipt: "Su recibo está impreso en su papelito.",
    saveAgain: "Guardar otra vez el mismo archivo",
    exactlySaved: "Mostrar exactamente lo que se guardará",
    exactlyInFile: """
      Este es el archivo entero. La primera línea dice qué es. La segunda guarda \
      su código, sellado; la tercera, sus respuestas, selladas.
      """,
    scriptNeeded: """
      Este formulario sella las respuestas él mismo. Para eso necesita scripts, y \
      están apagados en su navegador. Ábralo en otro navegador o pida una hoja de papel.
      """,
    problem: "Hay un problema",
    codeUsed: """
      Ya se respondió con este código. Esta vez no se guardó nada. Si fue usted, ya terminó; si no, \
      saque otro papelito.
      """,
    copy: "Estas respuestas selladas ya llegaron con otro código. Esta vez no se guardó nada.",
    unknownCode: "No reconocemos ese código. Revíselo o saque otro papelito.",
    voidedCode: "Este papelito se retiró. Saque otro papelito.",
    malformed: "No pudimos leer lo que envió esta página. No se guardó nada.",
    malformedCode: "Revise el código de su papelito.",
    tooLarge: """
      Era demasiado largo. No se guardó nada. Por favor, escriba menos en el espacio \
      para sus propias palabras.
      """,
    notStored: """
      No pudimos guardar sus respuestas ahora. Espere un minuto y pulse Enviar otra \
      vez.
      """,
    notFound: "Esta página no existe. Revise lo que escribió.",
    anotherWay:
      "Esta encuesta solo se responde por una conexión cifrada. Pregunte a quien la maneja.",
    anotherSite:
      "Esto lo envió otro sitio web. No se guardó nada. Abra usted el enlace de la encuesta.",
    noRequest: "Esto no lo envió un navegador. No se guardó nada.",
    method: "Un navegador no pregunta así. No se guardó nada.",
    noSchool: "No hay ninguna escuela en esta dirección. Compárela con su papelito o su mensaje.",
    noSurvey: "Ahora no hay ninguna encuesta que responder aquí. No se guardó nada.",
    outOfOrder:
      "Algo falla con esta encuesta en el servidor. No se guardó nada. Inténtelo más tarde, por favor.",
    severalSurveys: "Esta escuela tiene más de una encuesta. Elija la que le pidieron responder.",
    closed: {
      MomentWords.sentence("Esta encuesta se cerró el \($0)") + " No se guardó nada."
    },
    over: {
      MomentWords.sentence("Esta encuesta se cerró el \($0)")
        + " Lo que se envió antes está guardado."
    },
    toStart: "Ir al principio de la encuesta")
}
