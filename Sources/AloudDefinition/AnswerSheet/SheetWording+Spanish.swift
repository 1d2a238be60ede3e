import AloudModel

extension SheetWording {
  static var spanish: SheetWording {
    SheetWording(
      school: "Escuela",
      open: { MomentWords.sentence("Abierta del \($0) al \($1)") },
      since: "Qué hicimos desde la última encuesta:",
      contact: { "Preguntas, o presión para responder: \($0)" },
      surveyWords: {
        "Palabras de la encuesta: \($0). Son las mismas en su papelito. Si no son iguales, no use"
          + " esta hoja."
      },
      instructions: [
        "Ponga una x entre los paréntesis de su respuesta, así: (x)",
        "Marque una respuesta por pregunta. Puede saltarse cualquier pregunta.",
        "Por favor, no cambie los nombres entre corchetes ni la línea que empieza por \"Hoja\".",
      ],
      codeHint: "Escriba el código de su papelito detrás de los dos puntos.",
      signs: ("Hoja:", "Código:"),
      part: { "Parte \($0) de \($1)" },
      aboutYou: "Sobre usted (opcional)",
      aboutYouHint: {
        "Solo se muestran promedios de grupos en los que respondieron \($0) o más. Puede dejar esta"
          + " parte en blanco."
      },
      comments: "Con sus propias palabras (opcional)",
      commentHint: "Por favor, no escriba nombres ni detalles que solo usted conozca. Si alguien"
        + " está sufriendo un daño, no use este espacio.",
      writeBetween: "Escriba entre las dos líneas de flechas.",
      preferNotToAnswer: "Prefiero no responder",
      preferNotToSay: "Prefiero no decirlo",
      mayQuote: "Pueden citarlo palabra por palabra")
  }
}
