import AloudDesk
import AloudDiagnostics

extension SpanishWording {
  func said(of refusal: DefinitionRefusal) -> Said {
    switch refusal {
    case .hasErrors(let path, _):
      Said("\(path) tiene errores", help: "corríjalos y hágalo otra vez")
    case .answersMakeErrors:
      Said(
        "con estas respuestas la definición tendría errores",
        help: "cambie las respuestas de las que hablan los mensajes; no se escribió nada")
    case .noZone(let zone):
      Said(
        "no hay ninguna zona horaria '\(zone)'",
        help: "escriba un nombre de la IANA, como America/Chicago")
    case .notHeadCounts(let typed, let example):
      Said(
        "'\(VisibleText.escaped(typed))' no dice cuántas personas hay en cada grupo",
        help: "escriba división, grupo y número, cada grupo una vez: \(example)")
    case .wavesNotAList(let path, let line):
      Said("las vueltas de \(path) no son una lista con guiones", help: "añada a mano: \(line)")
    case .waveMakesErrors(let path, _):
      Said(
        "con esta vuelta \(path) tendría errores; no se escribió nada",
        help: "mire las líneas de arriba y hágalo otra vez")
    case .waveInThePast(let wave, _):
      Said(
        "\(wave) se cerraría en el pasado; no se escribió nada",
        help: "dé días de apertura y de cierre (--opens, --closes) que estén por venir")
    case .noKeyLine(let path, let key):
      Said(
        "\(path) no tiene `key:` en una línea propia que se pueda cambiar",
        help: "escriba debajo de promise.key_holder: key: \(key ?? "pending")")
    case .nothingFrozen(let survey):
      Said(
        "todavía no se ha fijado ninguna vuelta de \(survey): no hay con qué comparar",
        help: "dé dos archivos, o diga la carpeta de las vueltas con --workspace")
    }
  }
}
