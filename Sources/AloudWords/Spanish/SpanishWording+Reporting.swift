import AloudDesk
import AloudDisclosure
import AloudModel
import AloudReports

extension SpanishWording {
  func said(of refusal: ReportingRefusal) -> Said {
    switch refusal {
    case .notARelease(let path, let refusal):
      Said(
        "\(path) no son resultados como los escribe `count`\(reason(refusal))",
        help: "pida otra vez el archivo a quien guarda la llave y compare sus seis palabras")
    case .noRelease(let wave): Said("\(wave) todavía no tiene resultados", help: saying(.status))
    case .history(let problems, let survey):
      Said(
        problems.map(words).joined(separator: "; "),
        help: "ponga Reports/\(survey) como estaba: cada resultado nombra los anteriores")
    case .notReceipts(let path):
      Said(
        "\(path) no es una lista de recibos como la escribe `count`",
        help: "pida otra vez el archivo a quien guarda la llave")
    case .notThemes(let path, let wave):
      Said(
        "\(path) no contiene temas de los resultados de \(wave)",
        help: "pida a quien guarda la llave el archivo que `aloud themes` escribió para esta vuelta"
      )
    case .notComments(let path):
      Said(
        "\(path) no es el archivo de comentarios que `count` escribió con estos resultados",
        help: "hágalo donde `count` dejó los dos")
    case .notAThemeSheet(let path, _, let columns):
      Said(
        "\(path) no es una hoja de temas",
        help: "sus columnas son \(columns.joined(separator: ", "))")
    case .themesRefused(_, _, let lines):
      Said(
        "los temas no se escribieron: hay que corregir \(lines.count) cosas",
        help: "corrija las filas que se nombran y hágalo otra vez")
    case .nothingToVerify(let path):
      Said(
        "\(path) es una carpeta en la que no escribió ni `count` ni `district`",
        help: "diga una vuelta, o la carpeta que escribió una de las dos órdenes")
    case .notAReceipt:
      Said("esto no es un recibo", help: "tiene diez letras y cifras; cópielo del papelito")
    }
  }

  private func words(_ problem: ReleaseHistoryProblem) -> String {
    switch problem {
    case .noRelease: "no hay ningún resultado"
    case .otherSurvey(let survey): "un resultado es de otra encuesta o escuela que \(survey)"
    case .waveTwice(let wave): "\(wave) tiene dos resultados"
    case .earlierReleaseMissing(let release, let wave):
      "\(wave) nombra el resultado '\(release.words.joined(separator: " "))', que no está aquí"
    case .notNamed(let earlier, let wave):
      "el resultado de \(earlier) no es aquel con el que se fijó \(wave)"
    }
  }

  func words(of problem: ThemeProblem) -> String {
    switch problem {
    case .unknownQuestion: "no hay comentarios a una pregunta con este comment_id"
    case .noTheme: "el tema no tiene nombre"
    case .themeTwice: "esta pregunta ya tiene un tema con ese nombre"
    case .tooLong: "un tema tiene como mucho 80 caracteres, una paráfrasis 400"
    case .noParaphrase: "diga con sus propias palabras lo que se escribió"
    case .unknownMentions: "las menciones son `a few`, `several` o `many`"
    case .moreMentionsThanComments: "hay menos comentarios que eso a esta pregunta"
    case .quoteWithoutConsent:
      "esta cita no es parte de un comentario cuyo autor permitió citarlo"
    case .wordForWord:
      "esto repite seis palabras o más de un comentario que no se puede citar; use otras palabras"
    }
  }

  func said(of refusal: CycleRefusal) -> Said {
    switch refusal {
    case .notARecord(let path, let refusal):
      Said(
        "\(path) no es un registro como lo escribe `cycle`\(reason(refusal))",
        help: "póngalo como estaba; no se escribió nada")
    case .recordOfAnother(let path, let other, let survey):
      Said(
        "\(path) es el registro de \(other)",
        help: "ponga en su lugar el registro de \(survey); no se escribió nada")
    case .stillRunning(let cycle, let scale):
      Said(
        "\(cycle), sobre \(scale), sigue en marcha",
        help: "antes vuelvan a mirar: `aloud cycle review\(place)`; una cosa a la vez")
    case .noneRunning(let survey):
      Said(
        "no hay en marcha ningún ciclo de \(survey)",
        help: "empiece uno: `aloud cycle start\(place)`")
    case .before(let day):
      Said("el registro ya llega al \(day)", help: "dé un día desde el \(day)")
    case .nothingFinished(let survey):
      Said(
        "todavía no ha terminado ninguna vuelta de \(survey): un ciclo empieza por mirar",
        help: "termine antes una vuelta y lea su informe")
    }
  }

  func said(of refusal: DistrictRefusal) -> Said {
    let fewest = District.fewestSchools
    switch refusal {
    case .noRelease(let path):
      return Said(
        "no hay ningún release.json en \(path)",
        help: "diga las carpetas de vueltas terminadas, o los archivos mismos")
    case .earlierReportLost(let path, let index):
      return Said(
        "hay un informe anterior del distrito en \(path), y su \(ReportIndex.path) falta o está "
          + "dañado: no se puede comprobar qué escuelas delatarían los dos juntos",
        help: "ponga \(index) otra vez desde una copia de ese informe; si nadie tuvo nunca ese "
          + "informe, borre su carpeta; no se escribió nada")
    case .toldApart(let told):
      return Said(
        "junto a un informe anterior del distrito, este distinguiría de las demás a menos de \(fewest) "
          + "escuelas (\(told.joined(separator: ", ")))",
        help: "entregue los mismos resultados, o espere otros nuevos de \(fewest) escuelas; no se "
          + "escribió nada")
    case .tooFewSchools(let countedIn, let given):
      return Said(
        "\(given == 1 ? "se entregó 1 escuela" : "se entregaron \(given) escuelas") y "
          + "\(countedIn == 1 ? "se puede" : "se pueden") contar \(countedIn); hacen falta \(fewest), "
          + "para que las cifras de ninguna escuela se distingan de las de otras",
        help: "añada resultados de más escuelas que hicieron las mismas preguntas; no se escribió "
          + "nada")
    case .waveTwice(let waves):
      return Said(
        "hay dos resultados distintos de \(waves.map(\.text).joined(separator: ", ")) de una misma "
          + "escuela",
        help: "pregunte a quien guarda la llave cuál tiene las seis palabras que leyó en voz alta")
    }
  }

  func said(of refusal: AuditRefusal) -> Said {
    switch refusal {
    case .noRelease: Said("¿qué resultados?", help: "diga unos: aloud audit release.json")
    case .mistakes:
      Said(
        "no se comprobó nada: una hoja tiene errores",
        help: "corrija las líneas nombradas arriba y hágalo otra vez")
    case .sheetOfOthers(let sheet, let people, let counted):
      Said(
        "\(name(of: sheet)) habla de \(people) personas, y ningún resultado contó otras tantas"
          + (counted.isEmpty ? "" : " (\(counted.map { "\($0)" }.joined(separator: ", ")))"),
        help: "dé una hoja de quienes respondieron; el número de personas está en 'people'")
    case .notOneHistory:
      Said(
        "los resultados no forman una sola historia",
        help: "diga todos los resultados de la encuesta hasta esta vuelta, el más antiguo primero")
    }
  }

  private func name(of sheet: AuditRefusal.Sheet) -> String {
    switch sheet {
    case .roster(let path): path
    case .known: "la hoja de lo que se sabe"
    }
  }
}
