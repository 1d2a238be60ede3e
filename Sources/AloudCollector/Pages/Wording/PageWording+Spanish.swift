import AloudDefinition
import AloudModel

extension PageWording {
  static let spanish = PageWording { words in
    words.neutralTitle = "Encuesta del personal"
    words.errorTitle = "Error"
    words.skipLink = "Ir a la encuesta"
    words.languages = "Idioma"
    words.help = "¿Dudas, o siente presión para responder?"
    words.preview = "VISTA PREVIA, no se guarda nada"
    words.station =
      "Esta computadora es de la escuela. Podría observar lo que hace. Su propio teléfono, si puede"
      + " usarlo, es más seguro."

    words.start = "Antes de empezar"
    words.neverSee = { place in
      switch place {
      case .keyHolder:
        "La dirección de la escuela y sus colegas no pueden ver sus respuestas. Quien maneja la"
          + " encuesta tampoco."
      case .operator:
        "La dirección de la escuela y sus colegas no pueden ver sus respuestas. Se cuentan en la"
          + " computadora de quien maneja la encuesta."
      }
    }
    words.lead =
      "No guardamos su nombre, su correo, la hora ni desde dónde se conecta. Sus respuestas se"
      + " sellan. Solo se cuentan junto con las demás."
    words.nothingKept = "En este dispositivo no se guarda nada."
    words.leaving =
      "Si cierra o recarga esta página antes del final, sus respuestas se pierden."
    words.surveyWords = "Palabras de la encuesta:"
    words.compareWithSlip =
      "Las mismas seis palabras están en el cartel y en su papelito. Si no son iguales, no"
      + " responda aquí y avise a la persona de contacto de abajo."
    words.compareWithPoster =
      "Las mismas seis palabras están en el cartel. Si no son iguales, no responda aquí y avise a"
      + " la persona de contacto de abajo."
    words.formWords =
      "Las palabras del formulario que están en el papel son las de este archivo. Pídalas a quien"
      + " hizo el archivo y compárelas."
    words.webWay =
      "Lo mejor es usar su propio teléfono con datos móviles. La wifi de la escuela puede guardar"
      + " sus propios registros."
    words.fileWay =
      "Este formulario no necesita red. Guarda sus respuestas como un archivo sellado."
    words.goal = "Nuestra meta:"
    words.since = "Qué hicimos desde la última encuesta:"
    words.open = { MomentWords.sentence("Abierta hasta el \($0)") }
    words.opens = { MomentWords.sentence("Esta encuesta aún no está abierta. Se abre el \($0)") }
    words.changed = "Qué cambió desde la última vez"
    words.lastTime = { MomentWords.sentence("La última encuesta se cerró el \($0)") }
    words.promisesKept = "Ninguna de nuestras promesas se debilitó."
    words.weaker = { weakening, role in
      switch weakening {
      case .groups: "Ahora preguntamos por un grupo por el que la última vez no preguntamos."
      case .comments: "Ahora le pedimos escribir con sus propias palabras. La última vez, no."
      case .openLink: "Ahora no hay códigos. Quien tenga el enlace puede responder más de una vez."
      case .languages: "La encuesta se hace en menos idiomas que la última vez."
      case .keyHolder: "Ahora guarda la llave: \(role)."
      }
    }
    words.newKey = "Se hizo una llave nueva para esta encuesta. La anterior no puede abrirla."
    words.questionsNow = { now, before in
      now == before
        ? "Hacemos \(now) pregunta\(now == 1 ? "" : "s"), igual que la última vez."
        : "Hacemos \(now) pregunta\(now == 1 ? "" : "s"). La última vez: \(before)."
    }
    words.linkIsOpen =
      "Aquí no necesita código. Quien tenga el enlace puede responder, incluso"
      + " más de una vez. Por eso los resultados pueden ser menos exactos."

    words.slip = "Su papelito"
    words.code = "Código de su papelito"
    words.codeHint = { "\($0) letras y cifras. No importan las mayúsculas ni los guiones." }
    words.codeReason =
      "El código hace que cada papelito se use una sola vez. No muestra quién es usted: los"
      + " papelitos no llevan nombre y no hay lista de quién tiene cuál."
    words.codeIncomplete = {
      "El código tiene \($0) letras y cifras. Compárelo con su papelito, por favor."
    }
    words.codeMistyped = "Hay un error en el código. Compárelo con su papelito, por favor."
    words.codeMissing = "Escriba el código de su papelito, por favor."

    words.part = "Parte {part} de {parts}"
    words.or = "o"
    words.preferNotToAnswer = "Prefiero no responder"
    words.preferNotToSay = "Prefiero no decirlo"
    words.aboutYou = "Sobre usted (opcional)"
    words.aboutYouReason =
      "Lo preguntamos para poder mirar los grupos en conjunto. Puede dejarlo en"
      + " blanco."
    words.comments = "Con sus propias palabras (opcional)"
    words.commentAdvice = "Por favor, no escriba nombres ni detalles que solo usted conozca."
    words.commentHarm = {
      "Si alguien está sufriendo un daño, no use este espacio. Diríjase a: \($0)."
    }
    words.commentLimit = { "Hasta \($0) caracteres." }
    words.commentLeft = "Caracteres que quedan: {left}"
    words.commentFull = "No cabe más texto. Lo que pasa del límite no se toma."
    words.startOver = "Empezar de nuevo"
    words.startOverAsk = "¿Borrar lo que respondió y empezar de nuevo?"
    words.idle = "¿Sigue alguien aquí? En un minuto esta página se borra para la siguiente persona."
    words.stillHere = "Sigo aquí"
    words.mayQuote = "Pueden citarlo palabra por palabra"
    words.back = "Atrás"
    words.forward = "Continuar"

    words.send = "Enviar"
    words.answered = "Respondió {answered} de {questions} preguntas. Puede volver atrás."
    words.whatSendDoes =
      "Al pulsar Enviar, sus respuestas se sellan. No guardamos su nombre, su correo, la hora ni"
      + " desde dónde se conecta."
    words.sealedByBrowser =
      "Su navegador sella las respuestas aquí, en este aparato. Todavía no ha"
      + " salido nada de él. Solo la llave de quien la guarda puede abrir el sello."
    words.sealedByServer =
      "Su navegador no puede sellar las respuestas: los scripts están apagados, o la"
      + " conexión no lo permite. Por eso las sella la computadora que las recibe. Lo hace antes"
      + " de guardar nada."
    words.exactly = "Mostrar exactamente lo que se enviará"
    words.exactlyByBrowser =
      "Su código, y sus respuestas como texto sellado. El texto sellado es tan"
      + " largo como el de los demás."
    words.exactlyByServer =
      "Su código; para cada pregunta, el número de lo que eligió, contado desde"
      + " arriba; y lo que haya escrito. Nada más."
    words.sending = "Enviando …"
    words.unreachable =
      "No pudimos conectar. Sus respuestas siguen en esta página. Espere un momento y pulse Enviar"
      + " otra vez."
    words.late =
      "No llegó respuesta. Sus respuestas siguen aquí. Pulse Enviar otra vez: se guardan una sola vez."
    words.blank = "No ha respondido ninguna pregunta. Pulse otra vez para entregar una hoja vacía."
    words.blankSlip = "Su papelito quedará usado."
    words.noSending = "Esta es una vista previa. No se envió ni se guardó nada."

    words.sent = "Sus respuestas están guardadas y selladas"
    words.sentNobodyKnows =
      "No podemos mostrarlas, cambiarlas ni quitarlas, porque no sabemos cuáles"
      + " son las suyas."
    words.sentNext = { MomentWords.sentence("Se cuentan todas juntas después del \($0)") }
    words.sentByBrowser = "Su navegador las selló antes de que salieran de este aparato."
    words.sentByServer = "La computadora que las recibió las selló antes de guardar nada."
    words.closePage = "Ya puede cerrar esta página."
    words.nextPerson = "La siguiente persona ya puede empezar."
    words.nextStart = "Siguiente persona: empiece aquí"
    words.receipt = "Su recibo"
    words.receiptNote = "Es de su papelito, no de sus respuestas. No tiene que mostrárselo a nadie."

    words.save = "Guardar el archivo sellado"
    words.whatSaveDoes =
      "Al pulsar el botón, sus respuestas se sellan y se guardan como archivo en"
      + " esta computadora. Nada pasa por una red."
    words.saved = "Sus respuestas están en un archivo sellado"
    words.savedName = "El archivo se llama"
    words.savedWhere =
      "Está donde su navegador guarda las descargas. Póngalo en la memoria o en la"
      + " carpeta compartida que le indicaron. Después, bórrelo de esta computadora."
    words.savedReceipt = "Su recibo está impreso en su papelito."
    words.saveAgain = "Guardar otra vez el mismo archivo"
    words.exactlySaved = "Mostrar exactamente lo que se guardará"
    words.exactlyInFile =
      "Este es el archivo entero. La primera línea dice qué es. La segunda guarda"
      + " su código, sellado; la tercera, sus respuestas, selladas."
    words.scriptNeeded =
      "Este formulario sella las respuestas él mismo. Para eso necesita scripts, y"
      + " están apagados en su navegador. Ábralo en otro navegador o pida una hoja de papel."

    words.problem = "Hay un problema"
    words.codeUsed =
      "Ya se respondió con este código. Esta vez no se guardó nada. Si fue usted, ya terminó; si no,"
      + " saque otro papelito."
    words.copy =
      "Estas respuestas selladas ya llegaron con otro código. Esta vez no se guardó nada."
    words.unknownCode = "No reconocemos ese código. Revíselo o saque otro papelito."
    words.voidedCode = "Este papelito se retiró. Saque otro papelito."
    words.malformed =
      "No pudimos leer lo que envió esta página. No se guardó nada."
    words.malformedCode = "Revise el código de su papelito."
    words.tooLarge =
      "Era demasiado largo. No se guardó nada. Por favor, escriba menos en el espacio"
      + " para sus propias palabras."
    words.notStored =
      "No pudimos guardar sus respuestas ahora. Espere un minuto y pulse Enviar otra"
      + " vez."
    words.notFound = "Esta página no existe. Revise lo que escribió."
    words.anotherWay =
      "Esta encuesta solo se responde por una conexión cifrada. Pregunte a quien la maneja."
    words.anotherSite =
      "Esto lo envió otro sitio web. No se guardó nada. Abra usted el enlace de la encuesta."
    words.noRequest = "Esto no lo envió un navegador. No se guardó nada."
    words.method = "Un navegador no pregunta así. No se guardó nada."
    words.noSchool =
      "No hay ninguna escuela en esta dirección. Compárela con su papelito o su mensaje."
    words.noSurvey = "Ahora no hay ninguna encuesta que responder aquí. No se guardó nada."
    words.outOfOrder =
      "Algo falla con esta encuesta en el servidor. No se guardó nada. Inténtelo más tarde, por favor."
    words.severalSurveys =
      "Esta escuela tiene más de una encuesta. Elija la que le pidieron responder."
    words.closed = {
      MomentWords.sentence("Esta encuesta se cerró el \($0)") + " No se guardó nada."
    }
    words.over = {
      MomentWords.sentence("Esta encuesta se cerró el \($0)")
        + " Lo que se envió antes está guardado."
    }
    words.toStart = "Ir al principio de la encuesta"
  }
}
