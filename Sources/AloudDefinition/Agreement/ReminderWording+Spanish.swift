extension Reminders.Wording {
  static let spanish = Self(
    time: "--- Diez minutos protegidos (en una reunión del personal, dentro del horario)",
    place: { "Dónde responder: \($0)" },
    first: "--- Recordatorio 1, a la mitad, a todo el personal",
    second: "--- Recordatorio 2, el penúltimo día, a todo el personal",
    sameDay: "--- Recordatorio, a lo largo del día, a todo el personal",
    secondDay: "--- Recordatorio, el segundo día, a todo el personal",
    minutes: { facts in
      [
        "Los primeros diez minutos de esta reunión son para la encuesta «\(facts.title)».",
        "La dirección sale ahora de la sala y vuelve cuando pasen los diez minutos.",
        facts.place,
        "\(facts.ways) O haga otra cosa: responder es decisión suya.",
      ].compactMap(\.self)
    },
    halfWay: { facts in
      [
        "A todo el personal de \(facts.school):",
        MomentWords.sentence("la encuesta «\(facts.title)» está abierta hasta el \(facts.closes)")
          + (facts.minutes == 1 ? " Lleva un minuto." : " Lleva unos \(facts.minutes) minutos."),
        "Si ya respondió, gracias; no sabemos quién lo hizo, y esto va a todo el mundo.",
        "\(facts.ways) Las respuestas se sellan, y solo quien guarda la llave"
          + " (\(facts.role)) puede abrirlas, una vez, para contar."
          + " \(facts.counted.joined(separator: " "))",
        facts.place,
        "Puede saltarse cualquier pregunta. Preguntas, o presión para responder: \(facts.contact).",
      ].compactMap(\.self)
    },
    lastDay: { facts in
      [
        "A todo el personal de \(facts.school):",
        MomentWords.sentence(
          "este es el último recordatorio: «\(facts.title)» se cierra el \(facts.closes)"),
        "Va a todo el mundo, porque nadie sabe quién respondió.",
        facts.place,
        "Todo el personal tendrá los resultados, buenos o malos. Responder es decisión suya.",
        "Preguntas, o presión para responder: \(facts.contact).",
      ].compactMap(\.self)
    })
}
