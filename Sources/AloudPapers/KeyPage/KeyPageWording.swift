import AloudModel

/// The sentences of the key page, in one language.
struct KeyPageWording {
  var title = ""
  var languages = ""
  var purpose = ""
  var before: [String] = []
  var scriptNeeded = ""
  var make = ""
  var cards = ""
  var cardsAdvice = ""
  var print = ""
  var cardTitle = ""
  var kept = ""
  var sealed = ""
  var cardWarning = ""
  var keyWords = ""
  var counted = ""
  var check = ""
  var checkLabel = ""
  var checkHint = ""
  var checkRight = ""
  var checkWrong = ""
  var checkShort = ""
  var line = ""
  var lineAdvice = ""
  var lineTitle = ""
  var end = ""
  var endAdvice = ""

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }

  private init(_ fill: (inout KeyPageWording) -> Void) { fill(&self) }
}

extension KeyPageWording {
  private static let english = KeyPageWording { words in
    words.title = "Make the survey key"
    words.languages = "Language"
    words.purpose =
      "For the key holder. The key you make here opens the sealed answers of one survey,"
      + " once, to count them. Nobody else can."
    words.before = [
      "Read the questions first. Is there a fact in them that somebody else knows, such as whether the"
        + " principal has visited a lesson? Then give no key.",
      "Use your own computer, not one of the school's, with nobody looking.",
      "This page needs no network. You can switch it off now. Nothing leaves this computer.",
      "Have a printer ready that only you use, or paper and a pen.",
      "Never send the key by e-mail or chat, and take no photo of it.",
    ]
    words.scriptNeeded =
      "This page makes the key itself. For that it needs scripts, and they are off in"
      + " your browser, or the browser is too old. Please open it in another one."
    words.make = "Make a key"
    words.cards = "1. Print two cards, or copy them by hand"
    words.cardsAdvice =
      "Both cards show the same key. Keep one where only you can get at it. Seal the"
      + " other in an envelope and give it to the outside contact of the survey."
    words.print = "Print"
    words.cardTitle = "Key card: secret"
    words.kept = "Card 1 of 2: kept by the key holder"
    words.sealed = "Card 2 of 2: sealed, kept by the outside contact"
    words.cardWarning =
      "Whoever reads this card can open the answers. Without it nobody can count them."
      + " Destroy both cards after the count."
    words.keyWords = "Key words"
    words.counted = "Counted (six words of the bundle, written once):"
    words.check = "2. Check one card"
    words.checkLabel = "Type the 14 groups from your card"
    words.checkHint = "Capitals and spaces do not matter."
    words.checkRight = "This card is right."
    words.checkWrong = "This is not the key. Please compare group number"
    words.checkShort = "Groups that are right so far:"
    words.line = "3. Give the principal this line"
    words.lineAdvice =
      "The line is not secret. It can seal answers, and open none. Slips and poster show"
      + " six key words in one language. They must be those on your card. Compare them before the"
      + " survey opens."
    words.lineTitle = "Public line, for the principal"
    words.end = "4. Close this page"
    words.endAdvice = "The key is then gone from this computer. Only the cards hold it."
  }

  private static let spanish = KeyPageWording { words in
    words.title = "Hacer la llave de la encuesta"
    words.languages = "Idioma"
    words.purpose =
      "Para quien guarda la llave. La llave que usted hace aquí abre las respuestas selladas"
      + " de una encuesta, una sola vez, para contarlas. Nadie más puede."
    words.before = [
      "Lea primero las preguntas. ¿Hay en ellas algo que otra persona ya sabe, por ejemplo si la"
        + " dirección visitó una clase? Entonces no dé ninguna llave.",
      "Use su propia computadora, no una de la escuela, y que nadie mire.",
      "Esta página no necesita red. Puede apagarla ahora. Nada sale de esta computadora.",
      "Tenga lista una impresora que solo usted use, o papel y bolígrafo.",
      "No envíe nunca la llave por correo ni por chat, y no le haga fotos.",
    ]
    words.scriptNeeded =
      "Esta página hace la llave ella misma. Para eso necesita scripts, y están"
      + " apagados en su navegador, o el navegador es demasiado antiguo. Ábrala en otro, por favor."
    words.make = "Hacer una llave"
    words.cards = "1. Imprima dos tarjetas, o cópielas a mano"
    words.cardsAdvice =
      "Las dos muestran la misma llave. Guarde una donde solo usted pueda tomarla. Selle"
      + " la otra en un sobre y désela al contacto externo de la encuesta."
    words.print = "Imprimir"
    words.cardTitle = "Tarjeta de la llave: secreta"
    words.kept = "Tarjeta 1 de 2: la guarda quien guarda la llave"
    words.sealed = "Tarjeta 2 de 2: sellada, la guarda el contacto externo"
    words.cardWarning =
      "Quien lea esta tarjeta puede abrir las respuestas. Sin ella nadie puede"
      + " contarlas. Destruya las dos después de contar."
    words.keyWords = "Palabras de la llave"
    words.counted = "Contado (seis palabras del paquete, una sola vez):"
    words.check = "2. Compruebe una tarjeta"
    words.checkLabel = "Escriba los 14 grupos de su tarjeta"
    words.checkHint = "No importan las mayúsculas ni los espacios."
    words.checkRight = "Esta tarjeta es correcta."
    words.checkWrong = "Esta no es la llave. Compare, por favor, el grupo número"
    words.checkShort = "Grupos correctos hasta ahora:"
    words.line = "3. Dé esta línea a la dirección"
    words.lineAdvice =
      "La línea no es secreta. Puede sellar respuestas, y no abre ninguna. Los"
      + " papelitos y el cartel muestran seis palabras de la llave en un idioma. Tienen que ser las de"
      + " su tarjeta. Compárelas antes de que se abra la encuesta."
    words.lineTitle = "Línea pública, para la dirección"
    words.end = "4. Cierre esta página"
    words.endAdvice =
      "La llave ya no está entonces en esta computadora. Solo la tienen las tarjetas."
  }
}
