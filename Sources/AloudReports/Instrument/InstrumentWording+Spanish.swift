import AloudModel
import AloudTally

extension InstrumentWording {
  static let spanish = InstrumentWording { words in
    words.decimalMark = ","
    words.title = { "Informe del cuestionario: \($0)" }
    words.opening = { people, wave, tool in
      "Lo que las respuestas de \(people) personas\(tool.map { " en \($0)" } ?? "") (\(wave)) dicen de las propias "
        + "preguntas. Para quien elige y revisa preguntas, no para juzgar una escuela."
    }
    words.stamp =
      "No es anónimo: quien lo hizo tiene las respuestas. Este informe se hizo con cada respuesta suelta y con sus "
      + "propias reglas. Guárdenlo con quien tiene las respuestas, aparte de los informes que leen el personal y "
      + "otras personas."
    words.stampShort = "No es anónimo: quien lo hizo tiene las respuestas."
    oneMinute(&words)
    scales(&words)
    schools(&words)
    patterns(&words)
    words.figuresHeading = "Qué dice cada cifra"
    words.figureColumns = ["Cifra", "Qué dice", "Límite habitual", "Fuente"]
    words.figuresCaption = "Qué dice cada cifra, qué se le suele pedir y de dónde viene"
    words.figures = spanishFigures
    words.methodHeading = "Cómo se hizo"
    method(&words)
  }

  private static func oneMinute(_ words: inout InstrumentWording) {
    words.inOneMinute = "En un minuto"
    words.headline = { reached, all in
      switch (reached, all) {
      case (1, 1): "La única escala con alfa llega a 0,70, el límite habitual para comparar grupos."
      case (0, 1):
        "La única escala con alfa no llega a 0,70, el límite habitual para comparar grupos."
      case (0, _):
        "Ninguna de las \(all) escalas con alfa llega a 0,70, el límite habitual para comparar grupos."
      case (all, _):
        "Las \(all) escalas con alfa llegan a 0,70, el límite habitual para comparar grupos."
      case (1, _):
        "1 de \(all) escalas con alfa llega a 0,70, el límite habitual para comparar grupos."
      default:
        "\(reached) de \(all) escalas con alfa llegan a 0,70, el límite habitual para comparar grupos."
      }
    }
    words.scaleColumn = "Escala"
    words.questionsColumn = "Preguntas"
    words.alphaColumn = "Alfa"
    words.omegaColumn = "Omega"
    words.meanCorrelationColumn = "Correlación media"
    words.readsColumn = "El alfa es"
    words.reads = { reading in
      switch reading {
      case .low: "bajo"
      case .forGroups: "suficiente para comparar grupos"
      case .good: "bueno"
      case .repeating: "tan alto que puede haber preguntas repetidas"
      }
    }
    words.summaryCaption = "Cada escala, con intervalos del 95%"
    words.howToRead =
      "Detrás de cada cifra está dónde quedaría con otras personas parecidas, 95 veces de 100. Un límite es una "
      + "costumbre y no una ley: lean el intervalo, las preguntas y el uso antes que el límite."
  }

  private static func scales(_ words: inout InstrumentWording) {
    words.scalesHeading = "Escala por escala"
    words.scalesIntroduction =
      "Primero se da la vuelta a las respuestas de las preguntas inversas, de modo que lo alto es siempre la "
      + "respuesta más segura. Lo que une a las preguntas se toma de quienes respondieron todas las de la escala."
    words.alpha = { alpha, people, reads in
      let from = people.map { ", con \($0) personas que respondieron toda la escala" } ?? ""
      return "El alfa es \(alpha)\(from): \(reads)."
    }
    words.omega = { "El omega es \($0)." }
    words.noOmega = { "No hay omega ni cargas: \($0)." }
    words.fit = {
      "Un solo factor detrás de todas las preguntas ajusta con SRMR \($0), RMSEA \($1), CFI \($2)."
    }
    words.alwaysFits = "Un factor siempre ajusta tres preguntas: no se puede decir nada del ajuste."
    words.eigenvalues = { first, second in
      "Los dos valores propios más grandes de las correlaciones son \(first) y \(second)."
    }
    words.ends = { "En la puntuación más baja: \($0); en la más alta: \($1)." }
    words.weakItems = {
      "Apenas va con las demás preguntas (ítem-resto por debajo de 0,30): \(quoted($0))."
    }
    words.splitItems = { "Las opiniones están divididas en: \(quoted($0))." }
    words.gauge = "Una pregunta de control se lee sola, sin puntuación."
    words.questionColumn = "Pregunta"
    words.missingColumn = "Sin responder"
    words.meanColumn = "Media (DT)"
    words.lowestColumn = "Opción más baja"
    words.highestColumn = "Opción más alta"
    words.itemRestColumn = "Ítem-resto"
    words.alphaWithoutColumn = "Alfa sin ella"
    words.loadingColumn = "Carga"
    words.agreementColumn = "Acuerdo A"
    words.turned = "inversa"
    words.itemsCaption = { "Las preguntas de «\($0)»" }
  }

  private static func schools(_ words: inout InstrumentWording) {
    words.schoolsHeading = "Escuelas"
    words.noSchools =
      "No se dice nada de las escuelas: no se distinguieron (`--by COLUMNA`), o menos de tres tienen diez personas."
    words.schools = { all, large, elsewhere in
      "El archivo tiene \(all) escuelas, y \(large) de ellas tienen diez personas o más. Las cifras de abajo son de "
        + "esas; personas fuera de ellas: \(elsewhere). No se nombra ninguna escuela."
    }
    words.schoolsColumn = "Escuelas"
    words.icc1Column = "ICC(1)"
    words.icc2Column = "ICC(2)"
    words.alphaWithinColumn = "Alfa dentro"
    words.omegaWithinColumn = "Omega dentro"
    words.betweenCaption = "Cuánto de una respuesta es de la escuela"
    words.rwgColumn = "r_wg(J)"
    words.agreeingColumn = "Escuelas con 0,70 o más"
    words.lindellColumn = "r*_wg"
    words.deviationColumn = "AD"
    words.awgColumn = "a_wg"
    words.agreementCaption =
      "Cuánto coinciden las personas de una escuela: la escuela del medio y el rango de las escuelas"
    words.outOf = { "\($0) de \($1)" }
    words.range = { value, low, high in "\(value) [\(low);\u{A0}\(high)]" }
    words.deviationLimit = { "\($0); límite \($1)" }
  }

  private static func patterns(_ words: inout InstrumentWording) {
    words.patternsHeading = "Cómo se recorrieron las preguntas"
    words.patternsIntroduction =
      "La misma opción en muchas preguntas seguidas puede ser prisa, o lo que alguien piensa. Aquí no se deja fuera a "
      + "nadie por eso; si son muchas personas, conviene mirar la longitud, el orden y la redacción."
    words.finished = { "Respondieron todas las preguntas: \($0)." }
    words.halfRuns = { share, items in
      "La misma opción en al menos la mitad de las preguntas (\(items) seguidas): \(share)."
    }
    words.oneOption = {
      "La misma opción en todo, con diez respuestas o más: \($0)."
    }
    words.flagged = {
      "La misma opción en diez preguntas seguidas, con alguna inversa entre ellas: \($0)."
    }
    words.lengths = { median, high in
      "La serie más larga de una misma opción: la mitad de las personas tiene \(median) como mucho, y 95 de cada 100, "
        + "\(high) como mucho."
    }
    words.tooFewQuestions =
      "Se hicieron menos de diez preguntas: las series de una misma opción no dicen nada."
    words.ofPeople = { "\($0) de las personas" }
    words.few = "menos de 3 personas"
    words.nearlyAll = "todas menos 1 o 2 personas"
    words.underOne = "menos del 1%"
    words.notShown = "–"
  }

  private static func method(_ words: inout InstrumentWording) {
    words.method = [
      "Las sumas y los productos son números enteros hasta el último paso, y el orden de las filas no cuenta en "
        + "ninguna cifra. Una fila sin respuestas no es nadie.",
      "Los intervalos aciertan 95 veces de 100: Feldt para el alfa, la z de Fisher para el ítem-resto, F para el ICC, "
        + "Wilson para las partes, y el método delta con respuestas normales para el omega y las cargas. Las respuestas "
        + "de pocas opciones no son normales: tomen estos últimos como aproximados.",
      "Las cargas están estandarizadas, por máxima verosimilitud sobre las covarianzas. Toda cifra, salvo la "
        + "parte de respuestas que faltan, necesita cincuenta personas; el ICC, diez escuelas.",
      "No se imprime ningún recuento de una o dos personas. Para que ninguno se deduzca de otros, las personas están "
        + "redondeadas a cinco, las cifras llevan dos o tres decimales, y uno solo donde una o dos personas eligieron "
        + "una opción. Una cifra de escuela necesita "
        + "diez personas y tres escuelas así. Nada es de una sola persona.",
      "El alfa, el omega y las cargas de todas las personas mezclan lo que distingue a las personas y a las escuelas; "
        + "«dentro» quita el nivel propio de cada escuela.",
      "No se guarda ningún texto del archivo, no se nombra ninguna escuela y nada de esto entró en unos resultados "
        + "publicados.",
    ]
    words.filesBeside =
      "Las mismas cifras con todos los intervalos y fuentes: data/instrument.csv, explicado en "
      + "data/data_dictionary.csv."
    words.reason = { reason in
      switch reason {
      case .noAnswers: "no hay respuestas"
      case .fewerThanTwoAnswers, .fewerThanTenAnswers:
        "muy pocas respuestas"
      case .fewerThanFiftyAnswers: "menos de 50 personas respondieron toda la escala"
      case .fewerThanTwoItems: "una sola pregunta"
      case .fewerThanThreeItems: "menos de tres preguntas"
      case .fewerThanThreeOptions: "dos opciones"
      case .noVariation: "todas las respuestas son iguales"
      case .fewerThanTenSchools: "menos de 10 escuelas"
      case .heywood: "una pregunta se lleva todo el factor (caso de Heywood)"
      case .notConverged: "la búsqueda no terminó"
      case .itemsNotIndependent: "unas preguntas se deducen de otras"
      case .nearEndOfScale: "la media está demasiado cerca de un extremo"
      case .moreAnswersThanInvited, .fewerThanTwoGroups,
        .fewerThanThreeWaves, .noTimeBetweenWaves, .tooManyAnswersForExact, .everyoneAnswered:
        "no se puede calcular"
      }
    }
  }

  private static func quoted(_ texts: [String]) -> String {
    texts.map { "«\($0)»" }.joined(separator: "; ")
  }
}
