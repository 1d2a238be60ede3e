import AloudDefinition

extension EndingWords {
  static let spanish = EndingWords(
    close: "Cerrar la encuesta",
    closeNote: "Después nadie puede responder, y no se puede volver a abrir.",
    closeAnyway: "Cerrarla de todos modos",
    typeName: { "Escriba el nombre de la encuesta para cerrarla: \($0)" },
    notTheName: { "Escriba exactamente \($0)" },
    early: { MomentWords.sentence("Al personal se le dijo que puede responder hasta el \($0)") },
    earlySlips:
      "Si sobran papelitos, que quien guarda la llave los anule antes: después de cerrar ya no se puede.",
    few: {
      "En la urna hay menos de \($0) respuestas, y de menos no se puede decir nada. Puede "
        + "esperar, o cerrarla de todos modos."
    },
    perhapsFew: {
      "En la urna, que se mira una vez al día, puede haber menos de \($0) respuestas, y de menos no se "
        + "puede decir nada. Todavía se puede responder: puede esperar, o cerrarla de todos modos."
    },
    fewFiles: "Los archivos que esperan en la carpeta ya están contados.",
    keptNoMore:
      "La encuesta sigue abierta, pero ya nadie puede responder. Para que se pueda otra vez:",
    filesLeft:
      "Haga que se guarde entero o que se pueda leer y pulse otra vez el botón; o marque la casilla.",
    rest: "¿Qué se hace con esos archivos?", leaveRest: "Cerrar sin estos archivos",
    drop: "La carpeta en la que están las respuestas selladas",
    dropHint: "Se recogen en último lugar. Déjelo vacío solo si ya no puede haber ninguna.",
    noFolder: "Esa carpeta no existe",
    closed: "La encuesta está cerrada",
    closedNote:
      "Dé el paquete a quien guarda la llave, que cuenta en una computadora que no es la de "
      + "usted. Sin la llave no se puede leer nada de él.",
    takeBundle: "Guardar el paquete para quien guarda la llave", report: "El informe",
    reportNote: "Lea primero la página 1. Dice lo que se puede decir, y nada que descubra a nadie.",
    read: "Leer el informe",
    archive: "Guardar todos sus archivos en uno", write: "Escribir el informe",
    again: "Escribirlo de nuevo",
    eachLanguage:
      "El informe está aquí en un idioma a la vez. Para quienes leen otro, escríbalo también en ese, y guarde cada uno.",
    writeIn: { "Escribirlo en \($0.lowercased())" },
    resultsWords: "Las palabras de los resultados. Quien guarda la llave tiene las mismas:",
    writing: "El informe se está escribiendo",
    writingNote: "Puede salir de esta página; sigue por sí solo.",
    share: "Compartir los resultados",
    shareNote:
      "Usted prometió que todo el personal recibe los resultados. Cuando los tenga, anótelo aquí.",
    whatToShare:
      "Para todo el personal: el resumen de una página, staff-summary.html. Para la reunión: discussion-guide.md, "
      + "45 minutos. Ambos están entre los archivos del informe:",
    shareNow: "Todo el personal tiene los resultados",
    shared: { "Anotado: todo el personal tiene los resultados desde \($0)." })
}
