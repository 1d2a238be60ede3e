import AloudDefinition
import AloudModel

/// The sentences of the sheet for a pen that are not the survey's own, in one language.
struct PrintedSheetWording {
  let code: String
  let mark: String
  let preferNotToAnswer: String
  let preferNotToSay: String
  let mayQuote: String
  let commentHint: String
  /// Said beside what becomes of comments.
  let typists: String
  let aboutYou: String
  let comments: String
  let part: @Sendable (_ place: Int, _ count: Int) -> String
  /// From the fewest answers of which a group is shown.
  let groups: @Sendable (Int) -> String
  /// The promise in short, a sentence or two a line.
  let promise: @Sendable (_ role: String, _ closes: String) -> [String]
  /// Before the six words.
  let surveyWords: String
  let compare: String
  let contact: @Sendable (String) -> String

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }
}

extension PrintedSheetWording {
  private init(
    code: String, mark: String, preferNotToAnswer: String, preferNotToSay: String,
    mayQuote: String, commentHint: String, typists: String, aboutYou: String, comments: String,
    part: @escaping @Sendable (Int, Int) -> String, groups: @escaping @Sendable (Int) -> String,
    promise: @escaping @Sendable (String, String) -> [String],
    words: (survey: String, compare: String),
    contact: @escaping @Sendable (String) -> String
  ) {
    (self.code, self.mark, self.mayQuote, self.commentHint) = (code, mark, mayQuote, commentHint)
    (self.preferNotToAnswer, self.preferNotToSay) = (preferNotToAnswer, preferNotToSay)
    self.typists = typists
    (self.aboutYou, self.comments) = (aboutYou, comments)
    (self.part, self.groups, self.promise) = (part, groups, promise)
    (surveyWords, compare) = words
    self.contact = contact
  }

  private static let english = PrintedSheetWording(
    code: "Code on your slip",
    mark: "Tick one box for each question. You can skip any question.",
    preferNotToAnswer: "Prefer not to answer", preferNotToSay: "Prefer not to say",
    mayQuote: "You may quote this word for word",
    commentHint: "Please leave out names and details only you would know. If someone is being"
      + " harmed, do not use this space.",
    typists: "But the two people who type in this sheet see what you write.",
    aboutYou: "About you (optional)", comments: "In your own words (optional)",
    part: { "Part \($0) of \($1)" },
    groups: {
      "Only averages are shown, of groups in which \($0) or more answered. You can leave this part"
        + " empty."
    },
    promise: { role, closes in
      [
        "Do not write your name. Draw any slip from the bowl; nobody notes which. Keep the slip.",
        "Two people type in what you tick: \(role), who keeps the key, and a colleague whom staff"
          + " chose. They are told to tell nobody, and to shred all sheets once the answers are"
          + " stored.",
        "This sheet is not for your principal. No result shows what a single person ticked.",
        MomentWords.sentence("Put the sheet into the closed box by \(closes)"),
      ]
    },
    words: (
      "Survey words", "They are the same on your slip. If they differ, do not use this sheet."
    ),
    contact: { "Questions, or pressure to answer: \($0)" })

  private static let spanish = PrintedSheetWording(
    code: "Código de su papelito",
    mark: "Marque una casilla por pregunta. Puede saltarse cualquier pregunta.",
    preferNotToAnswer: "Prefiero no responder", preferNotToSay: "Prefiero no decirlo",
    mayQuote: "Pueden citarlo palabra por palabra",
    commentHint: "Por favor, no escriba nombres ni detalles que solo usted conozca. Si alguien"
      + " está sufriendo un daño, no use este espacio.",
    typists: "Pero las dos personas que pasan esta hoja a la computadora ven lo que escriba.",
    aboutYou: "Sobre usted (opcional)", comments: "Con sus propias palabras (opcional)",
    part: { "Parte \($0) de \($1)" },
    groups: {
      "Solo se muestran promedios de grupos en los que respondieron \($0) o más. Puede dejar esta"
        + " parte en blanco."
    },
    promise: { role, closes in
      [
        "No escriba su nombre. Saque cualquier papelito del recipiente; nadie anota cuál. Quédese"
          + " con él.",
        "Dos personas pasan a la computadora lo que usted marque: \(role), que guarda la llave, y"
          + " una persona elegida por el personal. Se les pide no contar nada a nadie y triturar"
          + " todas las hojas cuando las respuestas estén guardadas.",
        "Esta hoja no es para la dirección de la escuela. Ningún resultado muestra lo que marcó una"
          + " sola persona.",
        MomentWords.sentence("Eche la hoja en la caja cerrada, a más tardar el \(closes)"),
      ]
    },
    words: (
      "Palabras de la encuesta",
      "Son las mismas en su papelito. Si no son iguales, no use esta hoja."
    ),
    contact: { "Preguntas, o presión para responder: \($0)" })
}
