import AloudDefinition
import AloudModel

extension PaperWording {
  static let spanish = PaperWording(
    code: "Código", receipt: "Recibo",
    receiptNote: "es de este papelito, no de sus respuestas; nadie puede pedírselo",
    anySlip: "Tome cualquier papelito; nadie anota cuál.",
    typeTheCode: "Escriba el código donde responda; da igual mayúscula o minúscula.",
    mobileData: "Use sus datos móviles, no la wifi de la escuela.",
    words: (
      "Palabras de la encuesta", "Palabras de la llave", "Palabras del formulario",
      "Palabras de las páginas"
    ),
    contact: "Preguntas, o presión para responder",
    compare: "Las mismas palabras de la encuesta están en la página, el formulario o la hoja donde"
      + " responde. Si no son iguales, no responda y avise a la persona de contacto de abajo.",
    aboutFormWords: "Las palabras del formulario son las de su archivo. Pídalas a quien hizo el"
      + " archivo y compárelas.",
    aboutPageWords:
      "Las palabras de las páginas son las de la lista de páginas: con ella cualquiera"
      + " puede comprobar que una página es la que se publicó.",
    qr: "Código QR con el enlace de la encuesta", since: "Qué hicimos desde la última encuesta:",
    place: { "Dónde responder: \($0)" },
    scan: { "Escanee el cuadro o abra \($0), y escriba el código." },
    openLink: { "Escanee el cuadro, o abra \($0)" },
    openUntil: { MomentWords.sentence("Abierta hasta el \($0)") },
    earlier: { "Encuestas anteriores con resultados: \($0)" },
    sealed: { role, place in
      switch place {
      case .keyHolder:
        "Las respuestas se sellan para la llave de: \(role). La computadora que las guarda no puede"
          + " abrirlas."
      case .operator:
        "Las respuestas se sellan para la llave de: \(role). Se cuentan en la computadora que las"
          + " guarda, lo que le protege menos."
      }
    })
}
