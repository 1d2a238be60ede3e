import AloudBallots
import AloudCounting
import AloudDesk
import AloudModel

extension SpanishWording {
  /// In a few words, to stand behind a sentence.
  func reason(_ refusal: CanonicalJSON.Refusal) -> String {
    switch refusal {
    case .malformed: ""
    case .notCanonical: ": se cambió su forma"
    case .unknownVersion(let version): ": este programa no conoce su versión \(version)"
    case .contradictsItself: ": sus cifras se contradicen"
    }
  }

  func said(of refusal: CountingRefusal) -> Said {
    switch refusal {
    case .bundle(let refusal, let path): said(of: refusal, path)
    case .refused(let refusal): said(of: refusal)
    case .slipsUnknown:
      Said(
        "¿cuántos papelitos se repartieron?",
        help:
          "cuente los que quedan en el recipiente y diga --handed-out N; si hay más respuestas, no "
          + "se cuenta")
    case .promisedElsewhere:
      Said(
        "esta es la carpeta de quien maneja la encuesta, y al personal se le prometió contar en otro "
          + "lugar",
        help:
          "lleve la caja cerrada a una computadora de confianza de quien guarda la llave y cuente "
          + "allí")
    case .keyOpenedAnother(let wave, let survey):
      Said(
        "la llave de esta vuelta ya abrió otra en esta computadora: \(wave) de \(survey)",
        help: "cada llave abre una sola vuelta: avise al contacto externo; la dirección anula esta "
          + "vuelta (`aloud purge`) y pregunta con otra llave")
    case .countedBefore:
      Said(
        "en esta computadora se contó otra caja de esta vuelta",
        help:
          "contar dos veces una vuelta delataría respuestas sueltas: use los resultados que tiene")
    case .registerChanged(let path):
      Said(
        "\(path) no está como lo escribió `count`",
        help: "póngalo otra vez desde una copia: sin él nadie sabe qué se contó en esta computadora"
      )
    case .ownWords:
      Said(
        "estas son las palabras de los resultados, que usted ya leyó en voz alta: no dicen nada de la "
          + "otra parte",
        help: Self.askForAccepted)
    case .notAccepted:
      Said(
        "estas no son las seis palabras con las que `finish` acepta estos resultados",
        help: Self.askForAccepted)
    case .anotherBundleThanCounted(let path):
      Said(
        "\(path) no es la caja de la que se contaron estos resultados",
        help: "diga la caja y, con --to, la carpeta que `count` escribió para ella")
    }
  }

  private static let askForAccepted =
    "pida a la dirección las seis palabras que siguen a `Accepted`; hasta entonces conserve caja y "
    + "tarjeta"

  private func said(of refusal: Bundle.Refusal, _ path: String) -> Said {
    let again =
      "cópiela otra vez de la computadora de quien maneja la encuesta; ni aquí ni allí se "
      + "destruyó nada"
    let ask = "pida la caja como la escribió `close`"
    switch refusal {
    case .malformed(let refusal):
      return Said(
        "\(path) no es una caja cerrada como la escribe `close`\(reason(refusal))", help: again)
    case .damaged:
      return Said(
        "\(path) se cambió en el camino: su suma de control no coincide; no se contó nada",
        help: again)
    case .earlierReleases:
      return Said("la caja no trae los resultados anteriores que nombra su manifiesto", help: ask)
    case .setsDisagree:
      return Said(
        "en la caja no hay un papelito usado por cada respuesta",
        help: ask + "; si lo es, alguien la manipuló")
    }
  }

  private func said(of refusal: Count.Refusal) -> Said {
    switch refusal {
    case .anotherKey:
      Said(
        "es una llave, pero no la que se prometió al personal para esta vuelta",
        help: "busque la tarjeta cuyas seis palabras están en los papelitos")
    case .noneOpened:
      Said(
        "ninguna respuesta se abre con esta llave",
        help: "las respuestas se cambiaron o se sustituyeron; no se contó nada")
    case .earlierRelease:
      Said(
        "la caja trae un resultado anterior que esta versión no puede leer",
        help: "cuéntela con la versión de aloud que fijó la vuelta")
    case .moreBallotsThanSlips(let ballots, let slips):
      Said(
        "se abrieron \(ballots) respuestas, y se repartieron \(slips) papelitos",
        help:
          "cuente otra vez los papelitos; si el número es correcto, alguien añadió respuestas y no "
          + "se puede decir nada")
    case .moreBallotsThanInvited(let ballots, let invited):
      Said(
        "se abrieron \(ballots) respuestas, y se invitó a \(invited) personas",
        help: "alguien respondió dos veces, o añadió respuestas: no se puede decir nada; avise al "
          + "contacto externo, y pregunte de nuevo con otra llave y con todas las personas contadas"
      )
    }
  }

  func said(of refusal: FinishingRefusal) -> Said {
    let together = "tome release.json y spent.txt juntos, como los escribió `count`"
    switch refusal {
    case .whichRelease:
      return Said(
        "¿qué resultados?", help: "diga el archivo de quien guarda la llave: aloud finish FILE")
    case .receiptsOfAnother:
      return Said("spent.txt no es el que corresponde a estos resultados", help: together)
    case .otherWords:
      return Said(
        "estas no son las seis palabras de estos resultados: no se destruyó nada",
        help:
          "pida a quien guarda la llave que lea otra vez las palabras; si siguen siendo otras, el "
          + "archivo se cambió en el camino: pídaselo de nuevo")
    case .notOfThisBox:
      return Said("los resultados y los recibos no coinciden con la caja cerrada", help: together)
    case .anotherManifest(let wave):
      return Said(
        "estos resultados se contaron con otro manifiesto que el de \(wave)",
        help: "tome los resultados de esta vuelta, contados de su caja")
    case .anotherBundle(let name):
      return Said(
        "se contó otra caja que la que se cerró aquí",
        help: "lleve \(name) otra vez a quien guarda la llave para que la cuente")
    }
  }
}
