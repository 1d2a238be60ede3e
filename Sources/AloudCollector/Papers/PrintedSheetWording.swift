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
  let aboutYou: String
  let comments: String
  let part: @Sendable (_ place: Int, _ count: Int) -> String
  /// From the fewest answers of which a group is shown.
  let groups: @Sendable (Int) -> String
  /// The promise in short, a sentence or two a line.
  let promise: @Sendable (_ role: String, Wave) -> [String]
  let contact: @Sendable (String) -> String

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) { self = language == .spanish ? .spanish : .english }
}

extension PrintedSheetWording {
  private init(
    code: String, mark: String, preferNotToAnswer: String, preferNotToSay: String,
    mayQuote: String, commentHint: String, aboutYou: String, comments: String,
    part: @escaping @Sendable (Int, Int) -> String, groups: @escaping @Sendable (Int) -> String,
    promise: @escaping @Sendable (String, Wave) -> [String],
    contact: @escaping @Sendable (String) -> String
  ) {
    (self.code, self.mark, self.mayQuote, self.commentHint) = (code, mark, mayQuote, commentHint)
    (self.preferNotToAnswer, self.preferNotToSay) = (preferNotToAnswer, preferNotToSay)
    (self.aboutYou, self.comments) = (aboutYou, comments)
    (self.part, self.groups, self.promise) = (part, groups, promise)
    self.contact = contact
  }

  private static let english = PrintedSheetWording(
    code: "Code on your slip",
    mark: "Tick one box for each question. You can skip any question.",
    preferNotToAnswer: "Prefer not to answer", preferNotToSay: "Prefer not to say",
    mayQuote: "You may quote this word for word",
    commentHint: "Please leave out names and details only you would know. If someone is being"
      + " harmed, do not use this space.",
    aboutYou: "About you (optional)", comments: "In your own words (optional)",
    part: { "Part \($0) of \($1)" },
    groups: {
      "Only averages are shown, of groups in which \($0) or more answered. You can leave this part"
        + " empty."
    },
    promise: { role, wave in
      [
        "Do not write your name. Draw any slip from the bowl; nobody notes which. Keep the slip.",
        "Two people type in what you tick: \(role), who keeps the key, and a colleague whom staff"
          + " chose. They tell nobody, and destroy this sheet once it is stored.",
        "Your principal never sees this sheet. Nothing is shown of a single person.",
        "Put the sheet into the closed box by \(MomentWords.english(wave.closes)).",
      ]
    },
    contact: { "Questions, or pressure to answer: \($0)" })

  private static let spanish = PrintedSheetWording(
    code: "Código de su papelito",
    mark: "Marque una casilla por pregunta. Puede saltarse cualquier pregunta.",
    preferNotToAnswer: "Prefiero no responder", preferNotToSay: "Prefiero no decirlo",
    mayQuote: "Pueden citarlo palabra por palabra",
    commentHint: "Por favor, no escriba nombres ni detalles que solo usted conozca. Si alguien"
      + " está sufriendo un daño, no use este espacio.",
    aboutYou: "Sobre usted (opcional)", comments: "Con sus propias palabras (opcional)",
    part: { "Parte \($0) de \($1)" },
    groups: {
      "Solo se muestran promedios de grupos en los que respondieron \($0) o más. Puede dejar esta"
        + " parte en blanco."
    },
    promise: { role, wave in
      [
        "No escriba su nombre. Saque cualquier papelito del recipiente; nadie anota cuál. Quédese"
          + " con él.",
        "Dos personas pasan a la computadora lo que usted marque: \(role), que guarda la llave, y"
          + " una persona elegida por el personal. No cuentan nada a nadie y destruyen esta hoja"
          + " cuando la respuesta está guardada.",
        "La dirección de la escuela nunca ve esta hoja. No se muestra nada de una sola persona.",
        "Eche la hoja en la caja cerrada antes del \(MomentWords.spanish(wave.closes)).",
      ]
    },
    contact: { "Preguntas, o presión para responder: \($0)" })
}
