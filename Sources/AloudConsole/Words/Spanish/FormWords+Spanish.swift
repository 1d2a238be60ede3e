extension FormWords {
  static let spanish = FormWords(
    title: "Hacer una encuesta con un formulario de otra herramienta",
    note:
      "Las preguntas de un formulario se traen tal como están: un XLSForm (KoboToolbox, ODK, SurveyCTO), "
      + "el diccionario de datos de REDCap o la estructura de LimeSurvey. Las respuestas no: son otra "
      + "página.",
    file: "El archivo del formulario",
    fileHint: "Un libro de cálculo (.xlsx), CSV o el .lss de LimeSurvey, de 8 MB como mucho.",
    choices: "La hoja que se llama choices",
    choicesHint: "Solo si el archivo es la hoja survey de un XLSForm, guardada como CSV.",
    noChoices: "Elija también la hoja choices, o el libro entero como formulario",
    ownChoices: "Ese archivo tiene sus propias opciones: deje este vacío",
    settings: "La hoja que se llama settings",
    noFile: "Elija este archivo", rest: "Lo que no se puede traer",
    leaveOut: "Dejarlo fuera y seguir",
    notTaken: "El formulario no se puede traer tal como está",
    offer: "Usar un formulario de otra herramienta")
}
