import AloudModel
import AloudTally

extension InstrumentWording {
  static let spanish = InstrumentWording(
    decimalMark: ",",
    title: { "Informe del cuestionario: \($0)" },
    opening: { people, wave, tool in
      """
      Lo que las respuestas de \(people) personas\(tool.map { " en \($0)" } ?? "") (\(wave)) dicen de las propias \
      preguntas. Para quien elige y revisa preguntas, no para juzgar una escuela.
      """
    },
    stamp: """
      No es anónimo: quien lo hizo tiene las respuestas. Este informe se hizo con cada respuesta suelta y con sus \
      propias reglas. Guárdenlo con quien tiene las respuestas, aparte de los informes que leen el personal y \
      otras personas.
      """,
    stampShort: "No es anónimo: quien lo hizo tiene las respuestas.",
    inOneMinute: "En un minuto",
    headline: { reached, all in
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
    },
    scaleColumn: "Escala",
    questionsColumn: "Preguntas",
    alphaColumn: "Alfa",
    omegaColumn: "Omega",
    meanCorrelationColumn: "Correlación media",
    readsColumn: "El alfa es",
    reads: { reading in
      switch reading {
      case .low: "bajo"
      case .forGroups: "suficiente para comparar grupos"
      case .good: "bueno"
      case .repeating: "tan alto que puede haber preguntas repetidas"
      }
    },
    summaryCaption: "Cada escala, con intervalos del 95%",
    howToRead: """
      Detrás de cada cifra está dónde quedaría con otras personas parecidas, 95 veces de 100. Un límite es una \
      costumbre y no una ley: lean el intervalo, las preguntas y el uso antes que el límite.
      """,
    scalesHeading: "Escala por escala",
    scalesIntroduction: """
      Primero se da la vuelta a las respuestas de las preguntas inversas, de modo que lo alto es siempre la \
      respuesta más segura. Lo que une a las preguntas se toma de quienes respondieron todas las de la escala.
      """,
    alpha: { alpha, people, reads in
      let from = people.map { ", con \($0) personas que respondieron toda la escala" } ?? ""
      return "El alfa es \(alpha)\(from): \(reads)."
    },
    omega: { "El omega es \($0)." },
    noOmega: { "No hay omega ni cargas: \($0)." },
    fit: {
      "Un solo factor detrás de todas las preguntas ajusta con SRMR \($0), RMSEA \($1), CFI \($2)."
    },
    alwaysFits: "Un factor siempre ajusta tres preguntas: no se puede decir nada del ajuste.",
    eigenvalues: { first, second in
      "Los dos valores propios más grandes de las correlaciones son \(first) y \(second)."
    },
    ends: { "En la puntuación más baja: \($0); en la más alta: \($1)." },
    weakItems: {
      "Apenas va con las demás preguntas (ítem-resto por debajo de 0,30): \(quoted($0))."
    },
    splitItems: { "Las opiniones están divididas en: \(quoted($0))." },
    gauge: "Una pregunta de control se lee sola, sin puntuación.",
    questionColumn: "Pregunta",
    missingColumn: "Sin responder",
    meanColumn: "Media (DT)",
    lowestColumn: "Opción más baja",
    highestColumn: "Opción más alta",
    itemRestColumn: "Ítem-resto",
    alphaWithoutColumn: "Alfa sin ella",
    loadingColumn: "Carga",
    agreementColumn: "Acuerdo A",
    turned: "inversa",
    itemsCaption: { "Las preguntas de «\($0)»" },
    schoolsHeading: "Escuelas",
    noSchools:
      "No se dice nada de las escuelas: no se distinguieron (`--by COLUMNA`), o menos de tres tienen diez personas.",
    schools: { all, large, elsewhere in
      """
      El archivo tiene \(all) escuelas, y \(large) de ellas tienen diez personas o más. Las cifras de abajo son de \
      esas; personas fuera de ellas: \(elsewhere). No se nombra ninguna escuela.
      """
    },
    schoolsColumn: "Escuelas",
    icc1Column: "ICC(1)",
    icc2Column: "ICC(2)",
    alphaWithinColumn: "Alfa dentro",
    omegaWithinColumn: "Omega dentro",
    betweenCaption: "Cuánto de una respuesta es de la escuela",
    rwgColumn: "r_wg(J)",
    agreeingColumn: "Escuelas con 0,70 o más",
    lindellColumn: "r*_wg",
    deviationColumn: "AD",
    awgColumn: "a_wg",
    agreementCaption:
      "Cuánto coinciden las personas de una escuela: la escuela del medio y el rango de las escuelas",
    outOf: { "\($0) de \($1)" },
    range: { value, low, high in "\(value) [\(low);\u{A0}\(high)]" },
    deviationLimit: { "\($0); límite \($1)" },
    patternsHeading: "Cómo se recorrieron las preguntas",
    patternsIntroduction: """
      La misma opción en muchas preguntas seguidas puede ser prisa, o lo que alguien piensa. Aquí no se deja fuera a \
      nadie por eso; si son muchas personas, conviene mirar la longitud, el orden y la redacción.
      """,
    finished: { "Respondieron todas las preguntas: \($0)." },
    halfRuns: { share, items in
      "La misma opción en al menos la mitad de las preguntas (\(items) seguidas): \(share)."
    },
    oneOption: {
      "La misma opción en todo, con diez respuestas o más: \($0)."
    },
    flagged: {
      "La misma opción en diez preguntas seguidas, con alguna inversa entre ellas: \($0)."
    },
    lengths: { median, high in
      """
      La serie más larga de una misma opción: la mitad de las personas tiene \(median) como mucho, y 95 de cada 100, \
      \(high) como mucho.
      """
    },
    tooFewQuestions:
      "Se hicieron menos de diez preguntas: las series de una misma opción no dicen nada.",
    ofPeople: { "\($0) de las personas" },
    few: "menos de 3 personas",
    nearlyAll: "todas menos 1 o 2 personas",
    underOne: "menos del 1%",
    notShown: "–",
    figuresHeading: "Qué dice cada cifra",
    figureColumns: ["Cifra", "Qué dice", "Límite habitual", "Fuente"],
    figuresCaption: "Qué dice cada cifra, qué se le suele pedir y de dónde viene",
    figures: spanishFigures,
    methodHeading: "Cómo se hizo",
    method: [
      """
      Las sumas y los productos son números enteros hasta el último paso, y el orden de las filas no cuenta en \
      ninguna cifra. Una fila sin respuestas no es nadie.
      """,
      """
      Los intervalos aciertan 95 veces de 100: Feldt para el alfa, la z de Fisher para el ítem-resto, F para el ICC, \
      Wilson para las partes, y el método delta con respuestas normales para el omega y las cargas. Las respuestas \
      de pocas opciones no son normales: tomen estos últimos como aproximados.
      """,
      """
      Las cargas están estandarizadas, por máxima verosimilitud sobre las covarianzas. Toda cifra, salvo la \
      parte de respuestas que faltan, necesita cincuenta personas; el ICC, diez escuelas.
      """,
      """
      No se imprime ningún recuento de una o dos personas. Para que ninguno se deduzca de otros, las personas están \
      redondeadas a cinco, las cifras llevan dos o tres decimales, y uno solo donde una o dos personas eligieron \
      una opción. Una cifra de escuela necesita \
      diez personas y tres escuelas así. Nada es de una sola persona.
      """,
      """
      El alfa, el omega y las cargas de todas las personas mezclan lo que distingue a las personas y a las escuelas; \
      «dentro» quita el nivel propio de cada escuela.
      """,
      """
      No se guarda ningún texto del archivo, no se nombra ninguna escuela y nada de esto entró en unos resultados \
      publicados.
      """,
    ],
    filesBeside: """
      Las mismas cifras con todos los intervalos y fuentes: data/instrument.csv, explicado en \
      data/data_dictionary.csv.
      """,
    reason: { reason in
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
    })

  private static func quoted(_ texts: [String]) -> String {
    texts.map { "«\($0)»" }.joined(separator: "; ")
  }
}
