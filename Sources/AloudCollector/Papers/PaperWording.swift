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
  let contact: String
  let compare: String
  let qrOfSlip: String
  let qrOfPoster: String
  let scan: @Sendable (_ address: String) -> String
  let open: @Sendable (_ address: String) -> String
  /// Where there are no slips.
  let openLink: @Sendable (_ address: String) -> String
  let openUntil: @Sendable (LocalMoment) -> String
  let sealed: @Sendable (_ role: String, CountingPlace) -> String

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) { self = language == .spanish ? .spanish : .english }
}

extension PaperWording {
  private init(
    code: String, receipt: String, receiptNote: String, anySlip: String, typeTheCode: String,
    mobileData: String, words: (survey: String, key: String, form: String), contact: String,
    compare: String, pictures: (slip: String, poster: String),
    scan: @escaping @Sendable (String) -> String, open: @escaping @Sendable (String) -> String,
    openLink: @escaping @Sendable (String) -> String,
    openUntil: @escaping @Sendable (LocalMoment) -> String,
    sealed: @escaping @Sendable (String, CountingPlace) -> String
  ) {
    self.code = code
    self.receipt = receipt
    self.receiptNote = receiptNote
    self.anySlip = anySlip
    self.typeTheCode = typeTheCode
    self.mobileData = mobileData
    (surveyWords, keyWords, formWords) = words
    self.contact = contact
    self.compare = compare
    (qrOfSlip, qrOfPoster) = pictures
    self.scan = scan
    self.open = open
    self.openLink = openLink
    self.openUntil = openUntil
    self.sealed = sealed
  }

  private static let english = PaperWording(
    code: "Code", receipt: "Receipt",
    receiptNote: "belongs to this slip, not to your answers; nobody may ask you for it",
    anySlip: "Pick any slip; nobody notes which.",
    typeTheCode: "Type the code where you answer; capitals do not matter.",
    mobileData: "Use mobile data, not the school's Wi-Fi.",
    words: ("Survey words", "Key words", "Form words"),
    contact: "Questions, or pressure to answer",
    compare: "The same six words stand on every slip and on the page you answer on. If they differ,"
      + " do not answer, and tell the outside contact.",
    pictures: (
      "QR code of the survey's address and of this slip's code",
      "QR code of the survey's address"
    ),
    scan: { "Scan, or type the code at \($0)" },
    open: { "With a slip from the bowl: scan it, or open \($0)" },
    openLink: { "Scan the square, or open \($0)" },
    openUntil: { "Open until \(MomentWords.english($0))." },
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
    receiptNote: "es de este papel, no de sus respuestas; nadie puede pedírselo",
    anySlip: "Tome cualquier papel; nadie anota cuál.",
    typeTheCode: "Escriba el código donde responda; da igual mayúscula o minúscula.",
    mobileData: "Use datos móviles, no la wifi de la escuela.",
    words: ("Palabras de la encuesta", "Palabras de la llave", "Palabras del formulario"),
    contact: "Preguntas, o presión para responder",
    compare: "Las mismas seis palabras están en cada papel y en la página donde responde. Si son"
      + " otras, no responda y avise al contacto externo.",
    pictures: (
      "Código QR con la dirección de la encuesta y el código de este papel",
      "Código QR con la dirección de la encuesta"
    ),
    scan: { "Escanee, o escriba el código en \($0)" },
    open: { "Con un papel del recipiente: escanéelo, o abra \($0)" },
    openLink: { "Escanee el cuadro, o abra \($0)" },
    openUntil: { "Abierta hasta el \(MomentWords.spanish($0))." },
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
