import AloudDefinition

extension QuestionWords {
  static let spanish = QuestionWords(
    title: "Preguntas", facts: { "\($0) preguntas, unos \($1) minutos." },
    readable: "Se pueden leer a los once años.",
    openText: "Abrir el texto de la encuesta", add: "Añadir una pregunta",
    addNote: "Una sola idea, con palabras que usen todos en su escuela.", change: "Cambiar",
    up: "Subir", down: "Bajar", remove: "Quitar esta pregunta",
    reversed: "invertida: estar de acuerdo es la respuesta menos segura", itemTitle: "Una pregunta",
    wording: "Lo que lee el personal", keying: "¿Qué significa estar de acuerdo?",
    positive: "Que hay más seguridad", reversedChoice: "Que hay menos seguridad (invertida)",
    meaning: "¿Sigue preguntando lo mismo?",
    meaningHint:
      "Ya se preguntó antes. Si ahora pregunta otra cosa, no se compara con lo anterior.",
    sameMeaning: "Sí, solo cambia la ortografía o una palabra",
    otherMeaning: "No, desde ahora es una pregunta nueva", sinceLast: { "Desde \($0)" },
    sameAsBefore: "Nada cambió: todas las escalas se pueden comparar.",
    changed: { scale in
      switch (scale.presence, scale.isComparable) {
      case (.added, _): "nueva, sin resultado anterior"
      case (.removed, _): "ya no se pregunta"
      case (.kept, true): "todavía se puede comparar"
      case (.kept, false): "cambió, de modo que su puntuación no se puede comparar"
      }
    },
    textTitle: "El texto de la encuesta", textLabel: "Definición",
    textHint: "Todo lo de la encuesta, tal como está en el archivo. Los comentarios se conservan.",
    notSaved: "Todavía no se guardó: el texto tiene errores",
    notSavedNote:
      "Lo que usted escribió sigue aquí. Corrija los errores, o guárdelo como borrador.",
    saveAnyway: "Guardar como borrador, con sus errores", noProblems: "Ni errores ni consejos.")
}
