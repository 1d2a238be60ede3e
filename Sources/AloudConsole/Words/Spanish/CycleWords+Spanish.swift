extension CycleWords {
  static let spanish = CycleWords(
    which: "¿Qué quieren mover?", proposed: "Lo propone el informe.", choose: "Seguir con esto",
    tryHint: "Una práctica o una norma, en una línea. Lo lee quien tenga el informe.",
    begin: "Empezar", note: "Una nota del camino",
    noteHint: "Una línea. Escriba funciones, nunca nombres.", keepNote: "Guardar la nota",
    happenedHint: "Una línea, cuando vuelvan a mirar. Con ella termina lo que prueban ahora.",
    end: "Volver a mirar y terminar", record: "Qué se probó y qué muestran las preguntas",
    oneLine: { "Escriba una línea de \($0) caracteres como mucho" },
    measures: { "Marque de una a \($0) preguntas" },
    reviewFirst: "Elija un día posterior a aquel en que empiezan",
    anyway: "Cámbielo, o pulse el botón otra vez para dejarlo como está.")
}
