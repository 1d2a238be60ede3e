import AloudModel

/// The sentences of a sheet that are not the survey's own.
struct SheetWording {
  let school: String
  /// Given two moments in words.
  let open: (String, String) -> String
  /// Before what was done since the last survey.
  let since: String
  let contact: (String) -> String
  /// Given the six words of what was frozen.
  let surveyWords: (String) -> String
  let instructions: [String]
  let codeHint: String
  /// What begins the line that says whose sheet it is, and the line for the code.
  let sheetSign: String
  let codeSign: String
  let part: (_ place: Int, _ count: Int) -> String
  let aboutYou: String
  /// From the fewest answers of which a group is shown.
  let aboutYouHint: @Sendable (Int) -> String
  let comments: String
  let commentHint: String
  let writeBetween: String
  let preferNotToAnswer: String
  let preferNotToSay: String
  let mayQuote: String

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }
}

extension SheetWording {
  private static var english: SheetWording {
    SheetWording(
      school: "School",
      open: { MomentWords.sentence("Open from \($0) to \($1)") },
      since: "What we did since the last survey:",
      contact: { "Questions, or pressure to answer: \($0)" },
      surveyWords: {
        "Survey words: \($0). They are the same on your slip. If they differ, do not use this sheet."
      },
      instructions: [
        "Put an x between the round brackets of your answer, like this: (x)",
        "Mark one answer for each question. You can skip any question.",
        "Please leave the names in square brackets and the line that begins with \"Sheet\" as they"
          + " are.",
      ],
      codeHint: "Write the code of your slip behind the colon.",
      signs: ("Sheet:", "Code:"),
      part: { "Part \($0) of \($1)" },
      aboutYou: "About you (optional)",
      aboutYouHint: {
        "Only averages are shown, of groups in which \($0) or more answered. You can leave this part"
          + " empty."
      },
      comments: "In your own words (optional)",
      commentHint: "Please leave out names and details only you would know. If someone is being"
        + " harmed, do not use this space.",
      writeBetween: "Write between the two lines of arrows.",
      preferNotToAnswer: "Prefer not to answer",
      preferNotToSay: "Prefer not to say",
      mayQuote: "You may quote this word for word")
  }

  private static var spanish: SheetWording {
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

  private init(
    school: String, open: @escaping (String, String) -> String, since: String,
    contact: @escaping (String) -> String, surveyWords: @escaping (String) -> String,
    instructions: [String],
    codeHint: String, signs: (sheet: String, code: String), part: @escaping (Int, Int) -> String,
    aboutYou: String,
    aboutYouHint: @escaping @Sendable (Int) -> String,
    comments: String, commentHint: String,
    writeBetween: String, preferNotToAnswer: String, preferNotToSay: String, mayQuote: String
  ) {
    self.school = school
    self.open = open
    self.since = since
    self.contact = contact
    self.surveyWords = surveyWords
    self.instructions = instructions
    self.codeHint = codeHint
    (sheetSign, codeSign) = signs
    self.part = part
    self.aboutYou = aboutYou
    self.aboutYouHint = aboutYouHint
    self.comments = comments
    self.commentHint = commentHint
    self.writeBetween = writeBetween
    self.preferNotToAnswer = preferNotToAnswer
    self.preferNotToSay = preferNotToSay
    self.mayQuote = mayQuote
  }
}
