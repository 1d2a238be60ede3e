import AloudDefinition
import AloudModel

/// The sentences of slips and posters that are not the survey's own, in one language.
struct PaperWording {
  let code: String
  let receipt: String
  let receiptNote: String
  let anySlip: String
  let typeTheCode: String
  let mobileData: String
  let surveyWords: String
  let keyWords: String
  let formWords: String
  let pageWords: String
  let contact: String
  let compare: String
  /// Of which file the form words are, and with what to compare them.
  let aboutFormWords: String
  /// What the page words are good for.
  let aboutPageWords: String
  let qr: String
  /// What was done since the last survey.
  let since: String
  /// From the definition: which laptop, which folder.
  let place: @Sendable (String) -> String
  let scan: @Sendable (_ address: String) -> String
  /// Where there are no slips.
  let openLink: @Sendable (_ address: String) -> String
  /// Given a moment in words.
  let openUntil: @Sendable (String) -> String
  let sealed: @Sendable (_ role: String, CountingPlace) -> String
  /// How many earlier surveys were counted and reported.
  let earlier: @Sendable (Int) -> String

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }
}

extension PaperWording {
  private init(
    code: String, receipt: String, receiptNote: String, anySlip: String, typeTheCode: String,
    mobileData: String, words: (survey: String, key: String, form: String, page: String),
    contact: String,
    compare: String, aboutFormWords: String, aboutPageWords: String, qr: String,
    since: String,
    place: @escaping @Sendable (String) -> String,
    scan: @escaping @Sendable (String) -> String,
    openLink: @escaping @Sendable (String) -> String,
    openUntil: @escaping @Sendable (String) -> String,
    earlier: @escaping @Sendable (Int) -> String,
    sealed: @escaping @Sendable (String, CountingPlace) -> String
  ) {
    self.code = code
    self.receipt = receipt
    self.receiptNote = receiptNote
    self.anySlip = anySlip
    self.typeTheCode = typeTheCode
    self.mobileData = mobileData
    (surveyWords, keyWords, formWords, pageWords) = words
    self.contact = contact
    self.compare = compare
    self.aboutFormWords = aboutFormWords
    self.aboutPageWords = aboutPageWords
    self.qr = qr
    self.since = since
    self.place = place
    self.scan = scan
    self.openLink = openLink
    self.openUntil = openUntil
    self.sealed = sealed
    self.earlier = earlier
  }

  private static let english = PaperWording(
    code: "Code", receipt: "Receipt",
    receiptNote: "belongs to this slip, not to your answers; nobody may ask you for it",
    anySlip: "Pick any slip; nobody notes which.",
    typeTheCode: "Type the code where you answer; capitals do not matter.",
    mobileData: "Use mobile data, not the school's Wi-Fi.",
    words: ("Survey words", "Key words", "Form words", "Page words"),
    contact: "Questions, or pressure to answer",
    compare: "The same survey words stand on the page, form or sheet that you answer on. If they"
      + " differ, do not answer, and tell the contact below.",
    aboutFormWords: "The form words are those of the file with the form. Ask whoever made the file"
      + " for its words, and compare.",
    aboutPageWords:
      "The page words are those of the list of pages: with it anybody can check that a"
      + " page is the one that was published.",
    qr: "QR code of the survey's address", since: "What we did since the last survey:",
    place: { "Where to answer: \($0)" },
    scan: { "Scan the square or open \($0), then type the code." },
    openLink: { "Scan the square, or open \($0)" },
    openUntil: { MomentWords.sentence("Open until \($0)") },
    earlier: { "Earlier surveys with results: \($0)" },
    sealed: { role, place in
      switch place {
      case .keyHolder:
        "Answers are sealed to the key of: \(role). The computer that stores them cannot open them."
      case .operator:
        "Answers are sealed to the key of: \(role). They are counted on the computer that stores"
          + " them, which protects you less."
      }
    })

  private static let spanish = PaperWording(
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
