import AloudModel
import AloudStatistics

// MARK: Page 5

extension SpanishWording {
  var groupsHeading: String { "¿Es igual la experiencia de todas las personas?" }

  func groupsOpening(goal: String?) -> String {
    "Esta encuesta no mide los resultados de las y los estudiantes. Pónganla junto a lo que ustedes "
      + "saben" + (goal.map { " sobre esta meta: " + sentence($0) } ?? " de ellos.")
  }

  var noGroupsAsked: String {
    "Esta encuesta no preguntó a qué grupo pertenece cada persona. Las respuestas de todas las "
      + "personas están en los resultados de toda la escuela."
  }

  var noGroupShown: String {
    "Ningún grupo era lo bastante grande para mostrarlo sin riesgo. Las respuestas de todas las "
      + "personas están en los resultados de toda la escuela."
  }

  func shownOnlyIf(_ group: String, answers: Int, of count: Int) -> Prose {
    answers > count
      ? "\(strong: group): nunca se muestra por separado, porque hacen falta \(answers) respuestas y "
        + "hay \(count) personas invitadas."
      : "\(strong: group): se muestra solo si responden \(answers) de \(count), y solo si de ahí no "
        + "se puede deducir ningún otro grupo."
  }

  var groupsQuestion: String {
    "¿Quién puede ver esta escuela de otra manera, y cómo podríamos preguntarle?"
  }
}

// MARK: Groups side by side

extension SpanishWording {
  func groupsTitle(clear: Int, of gaps: Int) -> String {
    if clear == 0 {
      return "Ninguna diferencia entre estos grupos es lo bastante clara para nombrarla"
    }
    return gaps == 1
      ? "Una diferencia clara entre estos grupos"
      : "\(count(clear, "diferencia clara", "diferencias claras")) entre estos grupos, de \(gaps) "
        + "examinadas"
  }

  func groupsSubtitle(_ days: String) -> String {
    "Puntuaciones medias de los grupos, sobre 100, \(days). Los grupos están en el orden del "
      + "cuestionario."
  }

  var groupsNotes: [String] {
    [
      "Cómo leerlo: cada figura es la media de un grupo. Una distancia grande puede ser azar en grupos "
        + "de este tamaño; las palabras bajo cada escala dicen lo que se puede saber."
    ]
  }

  func gapSentence(_ scale: String, _ first: String, _ second: String, _ verdict: GapVerdict)
    -> Prose
  {
    switch verdict {
    case .clearGap(let gap):
      "En \(strong: scale), \(first) obtiene \(gap.first) de 100 y \(second) \(gap.second). La "
        + "diferencia es mayor de lo que explicarían el azar y quién respondió. Pregunten por qué, no "
        + "lo supongan."
    case .noMeaningfulGap(let gap):
      "En \(strong: scale) no hay ninguna diferencia de importancia entre \(first) (\(gap.first)) y "
        + "\(second) (\(gap.second))."
    case .inconclusive(let gap):
      "En \(strong: scale), \(first) tiene \(gap.first) de 100 y \(second), \(gap.second). Del "
        + "primero al segundo la diferencia está \(range(gap.interval)): no podemos saber si vale la "
        + "pena actuar."
    case .nearEnd:
      "En \(strong: scale) respondieron muy pocas personas a una pregunta, o casi todas igual, así que "
        + "\(first) y \(second) no se comparan. Eso protege a quienes respondieron."
    case .tooFew:
      "En \(strong: scale), \(first) y \(second) son muy pocas personas para compararlas sin riesgo."
    }
  }

  func label(_ verdict: GapVerdict) -> String {
    switch verdict {
    case .clearGap: "Diferencia clara"
    case .noMeaningfulGap: "Sin diferencia de importancia"
    case .inconclusive(let gap): range(gap.interval)
    case .nearEnd: "No se compara"
    case .tooFew: "Muy pocas personas para comparar sin riesgo"
    }
  }

  func mergedGroup(_ group: String, into host: String) -> Prose {
    "\(strong: group) se cuenta con \(strong: host), como se declaró antes de abrir la encuesta."
  }

  func hiddenGroup(_ group: String, _ status: Status) -> Prose {
    switch status {
    // One reason for both: which of them it was would tell more.
    case .complementary, .attack:
      "\(strong: group) no se muestra, porque de ahí se podría deducir un grupo más pequeño."
    case .overHeadCount:
      "\(strong: group) no se muestra, porque hay más votos que nombran un grupo que personas en él."
    case .shown, .tooFewAnswers, .smallGroup, .merged, .lowCoverage, .tailCoded, .fewItems,
      .notAsked, .notComparable, .notComputable:
      "\(strong: group) no se muestra, porque respondieron muy pocas personas de este grupo."
    }
  }

  func together(_ groups: [String]) -> String { list(groups) }
}
