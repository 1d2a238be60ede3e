import AloudBallots
import AloudDesk
import AloudModel

extension SpanishWording {
  func said(of refusal: ImportRefusal) -> Said {
    switch refusal {
    case .whichWave(let waves):
      Said(
        "¿para qué vuelta?",
        help: "dígala con --wave: \(waves.map(\.text).joined(separator: ", "))")
    case .collectedHere(let wave, let stage):
      Said(
        "\(wave) está \(words(of: stage)): sus respuestas las recoge Aloud",
        help: "declare otra vuelta, con sus propios días, para las respuestas de otra herramienta")
    case .takenBefore(let wave, let tool):
      Said(
        "las respuestas de \(wave) ya se trajeron de \(tool.name ?? "otra herramienta")",
        help:
          "una vuelta se trae una sola vez: con una fila más, la diferencia serían las respuestas de "
          + "esa persona")
    case .unreadable:
      Said("el archivo de respuestas no se puede leer", help: "corrija lo que se nombra arriba")
    case .noMapping(let path):
      Said(
        "no hay una lista de columnas en \(path)",
        help: "ejecute la misma orden con --draft y revise lo que escribe")
    case .mappingIsThere(let path):
      Said(
        "ya hay una lista de columnas en \(path)",
        help: "úsela sin --draft, o llévela a otro lugar")
    case .mapping(let path, _):
      Said(
        "\(path) no sirve como está",
        help: "corrija lo que se nombra arriba y ejecute otra vez la misma orden; no se trajo nada")
    case .answers(let path, _):
      Said(
        "no se trajo nada: hay respuestas que la lista no conoce",
        help: "mire las casillas que se nombran arriba y añada sus textos a \(path)")
    case .moreThanInvited(let rows, let invited):
      Said(
        "respondieron \(rows) personas y se invitó a \(invited): no se trajo nada",
        help: "deje fuera pruebas y repeticiones con `rows` en la lista, o corrija `invited` en la "
          + "definición si se preguntó a más personas")
    case .frozen(let refusal, let wave): said(of: refusal, wave)
    case .grown:
      Said(
        "esta vuelta ya se trajo en esta computadora, de otro archivo",
        help:
          "un archivo que creció o cambió después delataría lo que dijeron personas sueltas: ponga otra "
          + "vez en Reports los resultados que tiene")
    case .sameFile(let wave?, let survey?):
      Said(
        "este mismo archivo ya se trajo, como \(wave) de \(survey)",
        help: "diga el archivo de esta vuelta")
    case .sameFile:
      Said("este mismo archivo ya se trajo", help: "diga el archivo de esta vuelta")
    case .ofSchool(let school, let refusal):
      Said(
        "\(school): \(said(of: refusal).message)",
        help: "\(said(of: refusal).help); no se trajo nada de ninguna escuela")
    case .earlier(let path, _):
      Said(
        "\(path) tiene errores",
        help:
          "corrija las casillas que se nombran arriba; sus columnas son wave, of, figure, n, source, "
          + "wording")
    case .tooManySchools(let most):
      Said(
        "la columna indicada con --by distingue más de \(most) escuelas: no se ha examinado nada",
        help: "indique la columna de las escuelas, no una de personas")
    case .tooFewToExamine(let fewest):
      Said(
        "respondieron menos de \(fewest) personas: muy pocas para decir algo de las preguntas",
        help: "examine juntas, en un archivo, las respuestas de varias escuelas o de varios años")
    case .examinedInReports(let folder):
      Said(
        "\(folder) está en Reports, y un informe del cuestionario no es anónimo",
        help: "diga con --into una carpeta que solo vea quien puede ver las respuestas")
    case .noSchool(let wave):
      Said(
        "ninguna definición en Surveys declara \(wave)",
        help: "con --by, cada escuela tiene su propia definición con la vuelta y sus recuentos")
    case .nearlyAnEarlierWave:
      Said(
        "son casi las respuestas de una vuelta anterior: juntas delatarían lo que dijeron personas sueltas",
        help:
          "no se trajo nada; un archivo que creció en unas filas no se puede traer otra vez: quédese con "
          + "los resultados que hay")
    }
  }

  private func said(of refusal: TakingOver.Refusal, _ wave: Wave) -> Said {
    switch refusal {
    case .notOver:
      Said(
        "\(wave.id) no ha terminado: aún pueden llegar respuestas",
        help:
          "exporte las respuestas cuando ya nadie responda; `closes` en la definición dice cuándo")
    case .tooFewInvited(let invited, let minimum):
      Said(
        "a \(wave.id) se invitó a \(invited) personas, y con menos de \(minimum) respuestas no se dice nada",
        help: "no se trajo nada; no se podría decir nada")
    case .otherSchool(let school, let earlier):
      Said(
        "el id de la escuela era \(school) en \(earlier), y ningún informe reúne las dos",
        help: "ponga otra vez `id: \(school)` bajo `school`; el nombre de la escuela puede cambiar")
    case .anotherRunning(let other):
      Said(
        "\(other) no ha terminado, y cada vuelta nombra todos los resultados anteriores",
        help: "termine antes \(other), o anúlela con `aloud purge`")
    case .loosened(let what, let earlier):
      Said(
        "\(what.key) es más débil de lo que se prometió al personal en \(earlier)",
        help: "una promesa se puede reforzar, nunca aflojar: póngala como estaba")
    case .tooNear(let other):
      Said(
        "\(wave.id) está a menos de \(Wave.fewestDaysBetween) días de \(other.waveID) de "
          + "\(other.survey.id)",
        help:
          "con dos vueltas tan seguidas se podría deducir qué dijeron quienes llegaron o se fueron entre "
          + "ellas; revise `opens` y `closes` en la definición")
    }
  }
}
