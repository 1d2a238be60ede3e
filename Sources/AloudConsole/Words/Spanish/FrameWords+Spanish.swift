extension FrameWords {
  static let spanish = FrameWords(
    name: "Español", desk: "Escritorio", skip: "Ir al contenido", languages: "Idioma",
    close: "Cerrar el escritorio", closed: "El escritorio está cerrado",
    closedNote:
      "Todo lo que guardó está en la carpeta de su escuela. Ya puede cerrar esta ventana. Para "
      + "volver, abra de nuevo el escritorio.",
    trail: "Dónde está", command: "Lo mismo en una terminal",
    tooLong: "Eso era demasiado largo", nothingHere: "Esa página no existe",
    problem: "Hay un problema", error: "Error", save: "Guardar", goOn: "Guardar y continuar",
    back: "Atrás", optional: "(puede dejarlo vacío)")
}
