import AloudBallots
import AloudCrypto
import AloudDesk
import AloudModel

extension SpanishWording {
  func said(of refusal: Freezing.Refusal, _ wave: Identifier<Wave>) -> Said {
    switch refusal {
    case .keyPending:
      return Said(
        "\(wave) todavía no tiene llave: sin ella cualquiera podría abrir las respuestas",
        help: "quien guarda la llave la hace en la página de `aloud key page` y le da la línea "
          + "pública; después ejecute `aloud key add LINE\(place)`")
    case .keyUnreadable:
      return Said(
        "la llave de quien la guarda no se puede leer",
        help: "copie otra vez la línea pública, con `aloud key add LINE\(place)`")
    case .keyUsed(let earlier):
      return Said(
        "esta llave ya sirvió para \(earlier): cada llave abre una sola vuelta", help: Self.newKey)
    case .tooFewInvited(let invited, let minimum):
      return Said(
        "se invita a \(invited) personas a \(wave), y con menos de \(minimum) respuestas no se dice "
          + "nada",
        help: "invite a más personas juntas, o no pregunte: la promesa no se podría cumplir")
    case .closingInThePast:
      return Said(
        "\(wave) se cierra en el pasado",
        help: "corrija `closes` en la definición, o declare otra con `aloud wave add\(place)`")
    case .otherSchool(let school, let earlier):
      return Said(
        "el id de la escuela era \(school) en \(earlier), y ningún informe reúne las dos",
        help: "ponga otra vez `id: \(school)` debajo de `school`; el nombre de la escuela sí puede "
          + "cambiar")
    case .earlierWaveRunning(let earlier):
      return Said(
        "\(earlier) no ha terminado, y solo se hace una vuelta a la vez",
        help: "termine antes \(earlier)")
    case .loosened(let what, let earlier):
      return Said(
        "\(what.key) promete menos que lo que se prometió al personal en \(earlier)",
        help: "una promesa puede hacerse más estricta, nunca más floja: déjela como estaba")
    case .tooSoon(let last):
      let earlier = last.wave
      return Said(
        "\(wave) se abre menos de \(Wave.fewestDaysBetween) días después de que se cierre "
          + "\(earlier.id) de \(last.survey.id) (\(earlier.end.day))",
        help: "ponga `opens` el \(earlier.nextMayOpen) o después: de dos vueltas tan seguidas se "
          + "podría deducir lo que dijo quien llegó o se fue entre las dos")
    }
  }

  static let newKey = "quien guarda la llave hace otra en la página de `aloud key page`"

  func said(of refusal: KeyRefusal) -> Said {
    switch refusal {
    case .notALine: Said("esto no es una línea pública", help: "empieza por aloud-key-1-")
    case .lineMistyped:
      Said(
        "falta un signo de la línea pública, o está mal escrito", help: "cópiela otra vez, entera")
    case .frozenWithAnother(let wave):
      Said(
        "\(wave) se fijó con su propia llave, y otra no tiene efecto en ella",
        help: "termine antes \(wave); si se perdieron todas las tarjetas con su llave, anúlela con "
          + "`aloud purge \(wave)\(place)` y pregunte de nuevo en otra vuelta; no se escribió nada")
    case .served(let wave):
      Said(
        "esta llave ya sirvió para \(wave): cada llave abre una sola vuelta; no se escribió nada",
        help: Self.newKey)
    case .pending:
      Said(
        "la definición todavía no nombra ninguna llave: está pendiente",
        help: "quien guarda la llave la hace en la página de `aloud key page`")
    case .notACard: Said("esto no es el texto de una tarjeta", help: Self.compareCard)
    case .cardMistyped(let mistake, let group):
      Said(
        "esto no es el texto de una tarjeta: "
          + (group.map { "el grupo \($0) está mal" } ?? words(of: mistake)), help: Self.compareCard)
    case .wrongPassphrase:
      Said(
        "la contraseña no abre este archivo de llave",
        help:
          "escríbala otra vez; cuentan las mayúsculas y los espacios. La segunda tarjeta también "
          + "abre la caja")
    case .fileDamaged:
      Said(
        "el archivo de llave está dañado o cortado", help: "use la otra copia, o la tarjeta")
    }
  }

  private static let compareCard = "compare los 14 grupos con la tarjeta, uno por uno"

  private func words(of mistake: TypingMistake) -> String {
    switch mistake {
    case .wrongLength(let found, let expected): "hay \(found) signos donde van \(expected)"
    case .unknownSymbol(let position):
      "el grupo \((position - 1) / PrivateKey.cardGroupLength + 1) tiene un signo que no lleva "
        + "ninguna tarjeta"
    case .badChecksum: "un signo está mal escrito (los cuatro últimos comprueban los demás)"
    }
  }
}
