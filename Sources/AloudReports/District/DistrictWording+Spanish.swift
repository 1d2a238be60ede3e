import AloudModel
import AloudStatistics

extension DistrictWording {
  static let spanish = DistrictWording(
    title: { name in name.map { "Informe del distrito: \($0)" } ?? "Informe del distrito" },
    opening: {
      "Lo que dijo el personal de \($0) escuelas, reunido. No se nombra ni se ordena ninguna escuela."
    },
    footer: { isOfTools in
      isOfTools
        ? """
        Este informe no ordena escuelas ni muestra las respuestas de una sola persona, pero quien \
        manejó una herramienta que las reunió puede saber quién dijo qué. No sirve para evaluar \
        escuelas ni personal.
        """
        : """
        Este informe no ordena escuelas ni permite reconocer a nadie. No sirve para evaluar escuelas \
        ni personal.
        """
    },
    inOneMinute: "En un minuto",
    headline: { high, low in
      """
      En una escuela típica, «\(high.0)» es lo más alto (\(high.1) de 100) y «\(low.0)» lo más \
      bajo (\(low.1)).
      """
    },
    whoAnswered: { told, given, counted, invited, percent in
      """
      Este informe reúne \(told) de \(given) escuelas: respondieron \(counted) de sus \(invited) \
      personas (\(percent) %).
      """
    },
    closed: { first, last in
      first == last
        ? "Sus encuestas se cerraron el \(first)."
        : "Sus encuestas se cerraron entre el \(first) y el \(last)."
    },
    tooFewAnswered: {
      """
      En \(schools($0)) respondieron muy pocas personas, así que no se dice nada de \
      \($0 == 1 ? "ella" : "ellas"). Eso protege a quienes respondieron.
      """
    },
    outdated: {
      """
      \($0 == 1 ? "Una escuela preguntó" : "\($0) escuelas preguntaron") por última vez más de un \
      año antes que las demás y no \($0 == 1 ? "se cuenta" : "se cuentan").
      """
    },
    scaleColumn: "Escala",
    schoolsColumn: "Escuelas",
    answersColumn: "Respuestas, unas",
    totalColumn: "Todas las personas",
    typicalColumn: "Una escuela típica",
    usualColumn: "Dos de cada tres escuelas",
    scoresCaption: "Puntos en el distrito, de 100",
    howToRead: """
      «Todas las personas» da el mismo peso a cada persona; «Una escuela típica», casi el mismo a \
      cada escuela; entre paréntesis está dónde puede quedar la escuela típica (95 %). «Dos de cada tres \
      escuelas» es donde están más o menos esas escuelas una vez descontado el azar.
      """,
    noMoreThanChance: "no más separadas que por azar",
    notShown: "no se muestra",
    tooFewSchools: "menos de tres escuelas",
    spreadHeading: "¿Cuánto se separan las escuelas?",
    spreadIntroduction: """
      El azar mueve más a las escuelas pequeñas que a las grandes, así que la misma distancia dice \
      menos de ellas. Las diferencias no dicen por qué, ni nada sobre el trabajo de nadie.
      """,
    spread: { scale, typical, range in
      let start = "«\(scale)» está en \(typical) de 100 en una escuela típica."
      guard let range else {
        return start + " No vemos más diferencia entre escuelas que la que explica el azar."
      }
      return start
        + " Unas dos de cada tres escuelas están entre \(range.low) y \(range.high)."
    },
    outside: { outside, all in
      switch outside {
      case 0: "Las \(all) escuelas están donde se espera de escuelas de su tamaño."
      case 1: "1 de \(all) escuelas está fuera de lo que se espera de escuelas de su tamaño."
      default:
        "\(outside) de \(all) escuelas están fuera de lo que se espera de escuelas de su tamaño."
      }
    },
    funnelSubtitle: { schools, answers in
      "Puntos de 0 a 100 de \(schools) escuelas, sin nombre; unas \(answers) respuestas"
    },
    funnelHowToRead: """
      Cada punto es una escuela. El embudo es donde se esperan 19 de cada 20 escuelas de cada \
      tamaño. La línea gruesa es la escuela típica. Un tamaño se dice de tres escuelas o más \
      juntas, para que no se reconozca ninguna por su tamaño.
      """,
    answersAxis: "respuestas, unas",
    dotsCaption: { "«\($0)»: los puntos en cifras, por tamaño" },
    scoreColumn: "Puntos",
    shrunkenColumn: "Acercada a la escuela típica",
    rangeColumn: "Margen probable",
    dot: { dot in
      """
      unas \(dot.answers) respuestas: \(dot.score), probablemente de \(dot.interval.low) a \
      \(dot.interval.high)
      """
    },
    leftOutHeading: "Qué escuelas no se cuentan",
    leftOutIntroduction: """
      Una escuela se cuenta en una escala si su propio informe da una puntuación y si preguntó lo \
      mismo que la mayoría. Aquí se dice cuántas no se cuentan, no cuáles.
      """,
    leftOutCaption: "Escuelas contadas y no contadas, por escala",
    countedInColumn: "Contadas",
    leftOut: { reason in
      switch reason {
      case .tooFewAnswers: "Muy pocas respuestas"
      case .nearlyAlike: "Casi todas iguales"
      case .otherQuestions: "Otras preguntas"
      case .notAsked: "No se preguntó"
      case .withoutScore: "Una o dos preguntas"
      }
    },
    nextHeading: "Qué hacer con esto",
    next: [
      "Pregunten qué necesitarían todas las escuelas antes de preguntar qué necesita una.",
      """
      Cada escuela tiene su propio informe y decide quién lo ve. No pregunten al personal qué punto \
      es el suyo.
      """,
      "Den tiempo y apoyo a lo que las escuelas quieran probar; vuelvan a mirar cuando lo hayan hecho.",
    ],
    appendixHeading: "Apéndice técnico",
    method: [
      """
      Una escuela cuenta con su encuesta más reciente de todas las escalas, si se cerró dentro del \
      año anterior a la más reciente de todas. Una escala cuenta donde las preguntas, sus \
      revisiones, su sentido y las opciones son los de la mayoría.
      """,
      """
      Todo se calcula con la media redondeada, la desviación típica redondeada y el número de \
      respuestas que publican las escuelas, y con nada más.
      """,
      """
      La escuela típica y la dispersión salen de un modelo de intersección aleatoria ajustado por \
      máxima verosimilitud restringida; la puntuación acercada de una escuela es su estimación \
      bayesiana empírica. Todas comparten una misma varianza interna.
      """,
      """
      Redondeo: las desviaciones típicas se toman medio punto más anchas que las publicadas, lo que \
      hace parecer a las escuelas más bien iguales que distintas, y cada margen se amplía medio \
      punto y se redondea hacia fuera.
      """,
      """
      El tamaño de un punto es la media de tres escuelas o más de tamaño parecido, a la decena más \
      cercana. Su embudo y su puntuación acercada son los de la más pequeña de ellas.
      """,
      """
      El embudo y todos los márgenes valen para el 95 % de las escuelas; «dos de cada tres» es una \
      desviación típica a cada lado.
      """,
    ],
    protection: [
      """
      Ninguna cifra que una escuela no publica está en ningún número de aquí, ni siquiera en una \
      suma. Quien reste los informes de las escuelas solo recupera cifras ya publicadas.
      """,
      "Nunca se reúnen menos de tres escuelas, en ninguna escala.",
    ],
    collectedElsewhere: { count in
      """
      En \(schools(count)) reunió las respuestas otra herramienta, no Aloud. Quien la maneja puede \
      saber quién dijo qué; qué se le dijo allí al personal, no lo sabemos.
      """
    },
    between: { scale, percent in
      "«\(scale)»: el \(percent) % de lo que distingue a las personas está entre escuelas."
    },
    filesBeside:
      "Las mismas cifras como tablas: data/*.csv, explicadas en data/data_dictionary.csv.")

  private static func schools(_ count: Int) -> String {
    count == 1 ? "una escuela" : "\(count) escuelas"
  }
}
