extension SchoolWords {
  static let spanish = SchoolWords(
    notDone: "Esto no se hizo", changedMeanwhile: "El archivo cambió mientras tanto",
    changedNote:
      "Alguien, u otra ventana, guardó esta encuesta mientras usted escribía. No se sobrescribió "
      + "nada. Lo que usted escribió está abajo: mírelo y guarde de nuevo.",
    textOnly: "Esto solo se puede cambiar en el texto",
    textOnlyNote: "El archivo está escrito de un modo que el formulario no cambia con seguridad.",
    openText: "Abrir el texto de la encuesta",
    frozen:
      "Hay una encuesta fijada. Lo que cambie aquí vale para las siguientes; el personal ve la "
      + "fijada tal como está.",
    required: "Escriba algo aquí", saved: "Guardado", error: "Error", advice: "Consejo",
    line: { "línea \($0)" }, inEnglish: "Los avisos sobre el archivo están en inglés.")
}
