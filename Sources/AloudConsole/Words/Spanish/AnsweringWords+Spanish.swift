import AloudDefinition

extension AnsweringWords {
  static let spanish = AnsweringWords(
    title: "Dejar que el personal responda",
    everyWay: "Cada vía prometida tiene que estar abierta mientras dure la encuesta.",
    isOpen: "El personal ya puede responder",
    opensLater: {
      MomentWords.sentence("Todo está listo; el personal puede responder desde el \($0)")
    },
    isKept: "La página para responder está abierta",
    endFirst:
      "Mientras se pueda responder, esto no se puede hacer. Termínelo primero y vuelva aquí.",
    way: "¿Cómo se responde en una página?", station: "En esta computadora, por turnos",
    stationNote:
      "Se abre una ventana para el personal y este escritorio se cierra con llave. Para volver, abra "
      + "otra vez el escritorio.",
    phones: "Con el teléfono",
    phonesNote: "Quien lleva la informática preparó la dirección web que llega hasta aquí.",
    folder: "Solo recoger archivos", folderNote: "Nadie responde en una página.",
    port: "Puerto",
    portHint:
      "Solo para los teléfonos: el que diga quien lleva la informática; lo habitual es 8080.",
    notAPort: "Escriba un número del 1 al 65535",
    drop: "Carpeta a la que llegan las respuestas selladas",
    dropHint: "Por ejemplo /home/escuela/respuestas. Se recogen de cinco en cinco o más.",
    noFolder: "Esa carpeta no existe", begin: "Dejar que respondan",
    asLong:
      "Mientras este escritorio esté abierto. Al cerrarlo se termina; quedan guardadas todas las "
      + "respuestas.",
    keeps: { "La página está en esta computadora, en el puerto \($0)." },
    takes: { "Se recogen los archivos de \($0)." },
    folderGone: "En este momento la carpeta no se puede leer. Se espera a que vuelva.",
    end: "Terminarlo", byFile: "Por archivo",
    byFileNote:
      "Haga el formulario y póngalo donde el personal lo encuentre: una carpeta compartida o "
      + "una memoria. Funciona sin red.",
    makeForm: "Hacer el formulario y guardarlo",
    formWords: "Palabras del formulario, para comparar",
    another: { "Ahora tiene esta encuesta otro programa: aloud \($0)" },
    anotherNote:
      "Deja que se responda, o trabaja con las respuestas. Si es una computadora de la sala que "
      + "todavía se usa, déjelo. Al terminarlo se guarda lo que se envió.",
    endAnother: "Terminar ese programa",
    anotherWorks:
      "Está trabajando con esta encuesta. Espere a que acabe y cargue otra vez esta página.",
    notEnded:
      "Ese programa no terminó. Puede que sea de otra cuenta de esta computadora, o que todavía esté "
      + "guardando respuestas. Espere un momento y pruebe otra vez, o termínelo donde se inició.",
    keptAnother: { "Ahora el personal responde otra encuesta: \($0)" },
    keptAnotherNote:
      "Desde este escritorio se responde una sola encuesta a la vez. Termine primero esa; lo que se "
      + "envió queda guardado.",
    over: "La encuesta está cerrada",
    overNote: "La página lo dice durante unos minutos y después termina por sí sola.",
    seen: "Ya lo leí",
    stationIsOpen: "El personal puede responder en esta computadora",
    stationStarted:
      "Se abrió una ventana para el personal. Este escritorio está cerrado con llave: puede cerrar "
      + "esta ventana.",
    stationByHand:
      "No se pudo abrir ninguna ventana. Abra una ventana privada del navegador y escriba allí esta "
      + "dirección:",
    stationAddress: "Su dirección",
    stationEnd:
      "Para terminarlo, abra otra vez el escritorio como antes y elija Dejar que el personal "
      + "responda. Termina por sí solo cuando se cierra la encuesta.")
}
