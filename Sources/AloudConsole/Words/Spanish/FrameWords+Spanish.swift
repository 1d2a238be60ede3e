extension FrameWords {
  static let spanish = FrameWords(
    name: "Español", desk: "Escritorio", skip: "Ir al contenido", languages: "Idioma",
    close: "Cerrar el escritorio", closed: "El escritorio está cerrado",
    closedNote:
      "Todo lo que guardó está en la carpeta de su escuela. Ya puede cerrar esta ventana. Para "
      + "volver, abra de nuevo el escritorio.",
    trail: "Dónde está", command: "Lo mismo en una terminal",
    tooLong: "Este texto es demasiado largo",
    tooLongNote:
      "Una página del escritorio acepta más o menos un megabyte de texto, unas 150 000 palabras. No "
      + "se guardó nada. Con el botón «Atrás» del navegador vuelve lo que escribió: acórtelo y "
      + "envíelo de nuevo.",
    tooLarge: "El archivo es demasiado grande",
    tooLargeNote: {
      "Esta página acepta archivos de \($0) MB como mucho. No se leyó ni se guardó nada."
    },
    tooLargeHelp:
      "Mire si es el archivo correcto. Si lo es, guárdelo otra vez sin lo que no hace falta, como "
      + "imágenes u otras hojas, y elija ese archivo.",
    unread: "Esto no se pudo leer",
    unreadNote:
      "Lo que envió el navegador no es un formulario de esta página. No se guardó nada.",
    unreadHelp:
      "Abra la página otra vez, complétela de nuevo y envíela. Si pasa lo mismo, cierre las demás "
      + "ventanas del escritorio o abra el escritorio en otro navegador.",
    pageAgain: "Abrir la página otra vez", nothingHere: "Esa página no existe",
    problem: "Hay un problema", error: "Error", save: "Guardar", goOn: "Guardar y continuar",
    back: "Atrás", optional: "(puede dejarlo vacío)")
}
