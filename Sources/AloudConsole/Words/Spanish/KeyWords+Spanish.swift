extension KeyWords {
  static let spanish = KeyWords(
    title: "La llave de quien la guarda",
    why:
      "Las respuestas se sellan con una llave que solo tiene quien la guarda. Usted recibe una "
      + "línea que "
      + "no es secreta: puede sellar respuestas, y no abre ninguna.",
    make: "Cómo se hace la llave", take: "Guarde esta página y désela a quien guarda la llave:",
    file: "la página en la que se hace una llave",
    own:
      "Quien guarda la llave la abre en su propia computadora, imprime dos tarjetas, guarda "
      + "una y sella "
      + "la otra para el contacto externo.",
    bring: "Le da a usted la línea pública, que empieza por aloud-key-1-.",
    paste: "Pegue la línea pública", another: "Pegar otra línea en su lugar",
    line: "Línea pública", lineHint: "Empieza por aloud-key-1-. Nunca escriba aquí la llave misma.",
    six: "Seis palabras de esta llave",
    compare:
      "Léalas en voz alta. Quien guarda la llave las compara con su tarjeta. Si una no "
      + "coincide, pegue "
      + "la línea otra vez.",
    same: "Son las mismas")
}
