extension DoorWords {
  static let spanish = DoorWords(
    open: "Abrir el escritorio", lockedTitle: "Este escritorio está cerrado con llave",
    opening: (
      "Ábralo en esta computadora con la orden",
      ", en la carpeta de su escuela. Deja entrar a un solo navegador."
    ))
}
