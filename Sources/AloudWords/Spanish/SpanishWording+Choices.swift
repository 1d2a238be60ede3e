import AloudBallots
import AloudDesk
import AloudModel

extension SpanishWording {
  private static let ids = "un id lleva minúsculas, cifras y guiones"

  func said(of refusal: ChoiceRefusal) -> Said {
    switch refusal {
    case .notASurvey(let typed): Said("'\(typed)' no es el id de una encuesta", help: Self.ids)
    case .notAWave(let typed): Said("'\(typed)' no es el id de una vuelta", help: Self.ids)
    case .noSurvey(let folder):
      Said(
        "no hay ninguna encuesta en \(folder)",
        help: "haga una con `aloud new`, o diga la carpeta con --workspace")
    case .severalSurveys(let known):
      Said(
        "aquí hay varias encuestas",
        help: "diga cuál con --survey: \(known.map(\.text).joined(separator: ", "))")
    case .noneReady(let survey, let step):
      Said(
        "ninguna vuelta de \(survey) está lista para \(step.rawValue)",
        help: "diga la vuelta: `aloud \(step.rawValue) WAVE\(place)`")
    case .undeclared(let wave, let declared):
      Said(
        "la definición no declara ninguna vuelta '\(wave)'",
        help: "declara: \(declared.map(\.text).joined(separator: ", "))")
    case .language(let tag, let languages):
      Said(
        "la encuesta no se hace en '\(tag)'",
        help: "se hace en: \(languages.map(\.tag).joined(separator: ", "))")
    }
  }

  func words(of stage: WaveStage) -> String {
    switch stage {
    case .draft: "sin fijar todavía"
    case .open: "abierta"
    case .closed: "cerrada"
    case .finished: "terminada"
    case .purged: "anulada"
    }
  }

  /// How whatever works on a wave lets go of it.
  private func release(of command: String?) -> String {
    switch command {
    case "serve", "collect": "termínela con Ctrl-C, o espere a la hora de cierre; después"
    case LockHolder.schools:
      "espere diez segundos: suelta la encuesta a la que no llega ninguna respuesta; después"
    case _: "espere a que termine y"
    }
  }

  func said(of refusal: WaveRefusal) -> Said {
    switch refusal {
    case .wrongStage(let wave, let stage, let step):
      return Said(
        "\(wave) está \(words(of: stage)): \(step.rawValue) no procede",
        help: saying(stage == .purged ? .otherName : .status))
    case .busy(let wave, let command):
      return Said(
        "\(command.map { "`aloud \($0)`" } ?? "otra orden de aloud") está trabajando en \(wave)",
        help: "\(release(of: command)) hágalo otra vez")
    case .notDestroyed(let wave):
      return Said(
        "\(wave) está terminada, y lo que había que destruir sigue ahí: finish se interrumpió",
        help: saying(.destroy))
    case .resultsGone(let wave, let release, let reports):
      return Said(
        "\(wave) está terminada, y sus resultados no están: \(release) falta o está dañado",
        help: "ponga \(reports) otra vez desde una copia; o pida release.json y spent.txt a quien "
          + "guarda la llave y ejecute `aloud finish release.json --wave \(wave)\(place)`")
    case .manifestChanged(let path):
      return Said(
        "\(path) no es el manifiesto que se fijó",
        help: "ponga el original: las respuestas lo nombran por su huella")
    case .fileChanged(let path):
      return Said(
        "\(path) no está como se escribió: se cambió o está dañado",
        help:
          "ponga ese único archivo otra vez desde una copia; no empiece la vuelta de nuevo: no se "
          + "destruyó nada")
    case .opensLater(let wave, let opens):
      return Said("\(wave) se abre el \(opens)", help: "recoja desde entonces")
    case .timeOver(let answering, let wave, let closes, let files):
      return Said(
        "el plazo para \(words(of: answering)) terminó: \(wave) se cerró el \(closes)",
        help: saying(.close(files: files), for: wave))
    case .openLink(let wave):
      return Said(
        "\(wave) se responde por un enlace abierto: no tiene papelitos, ni códigos, ni archivos",
        help: "ejecute `aloud serve \(wave)\(place)`")
    }
  }

  func said(of unconfirmed: Unconfirmed) -> Said {
    let wave = unconfirmed.wave
    let done =
      switch unconfirmed {
      case .closing: "cerró"
      case .givingUp: "anuló"
      }
    return Said(
      "no se \(done): no se dio el nombre de la vuelta",
      help: "escriba \(wave) cuando se le pregunte, o diga --confirm \(wave)")
  }

  private func words(of answering: WaveRefusal.Answering) -> String {
    switch answering {
    case .anyhow: "responder"
    case .byFile: "responder por archivo"
    }
  }
}
