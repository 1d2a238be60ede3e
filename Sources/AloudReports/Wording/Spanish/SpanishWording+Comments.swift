import AloudDisclosure

// MARK: What people wrote

extension SpanishWording {
  var commentsHeading: String { "Lo que escribió el personal" }

  var doNotGuess: String {
    "No intenten averiguar quién escribió algo. Pregunten a todo el personal."
  }

  var whoReadComments: String {
    "Solo la persona que guarda la llave y una segunda persona elegida por el personal han leído lo "
      + "escrito. Aquí lo cuentan con sus propias palabras, y destruyen lo que leyeron en 14 días."
  }

  var noThemes: String {
    "Este informe no tiene temas: muy pocas personas escribieron algo, o quienes leyeron no han "
      + "escrito ninguno."
  }

  func themesCaption(_ question: String) -> String { "Temas en las respuestas a: \(question)" }
  var themeColumn: String { "Tema" }
  var mentionsColumn: String { "Personas que lo escribieron" }
  var paraphraseColumn: String { "En palabras de quienes leyeron" }

  func mentions(_ mentions: Theme.Mentions) -> String {
    switch mentions {
    case .aFew: "unas pocas (3 a 5)"
    case .several: "varias (6 a 10)"
    case .many: "muchas (más de 10)"
    }
  }

  var quotesOpening: String {
    "Palabra por palabra, sin orden, y solo de personas que marcaron que se las puede citar:"
  }

  func quote(_ quote: String) -> String { "«\(quote)»" }
}
