import AloudBallots
import AloudCollector
import AloudDesk
import AloudModel

extension SpanishWording {
  func words(of refusal: Sweep.Refusal) -> String {
    switch refusal {
    case .notOurs: "no es una respuesta sellada; la hace `aloud answer`"
    case .archive: "un zip u otro archivo comprimido; saque de él el archivo sellado"
    case .wordProcessor: "un documento de texto o de cálculo, no una respuesta sellada"
    case .unsealedSheet: "una hoja de respuestas sin sellar; no se leyó"
    case .tooLong: "más largo que una respuesta sellada"
    case .damaged: "dañado en el camino"
    case .notAPlainFile: "un enlace, una carpeta o un aparato, no un archivo"
    case .notReadable: "esta cuenta no lo puede leer"
    case .notRead:
      "no se pudo leer: falló el disco o la carpeta compartida; haga que lo copien otra vez"
    case .anotherWave: "sellado para otra vuelta, o cambiado"
    case .late: "guardado después de la hora de cierre"
    case .codeUsed: "su código ya se usó; cuenta la primera respuesta"
    case .copyOfAnotherBallot: "copia de otra respuesta con un segundo código"
    case .unknownCode: "su código no está en ningún papelito de esta vuelta"
    case .voidedCode: "su código se anuló"
    }
  }

  func notWhole(_ files: Int) -> String {
    files == 1
      ? "Un archivo está vacío o se copió a medias. Pida a todo el personal que mire si el suyo sigue "
        + "en su computadora, y que lo guarde aquí otra vez."
      : "\(files) archivos están vacíos o se copiaron a medias. Pida a todo el personal que mire si "
        + "el suyo sigue en su computadora, y que lo guarde aquí otra vez."
  }

  var tooFewToTake: String {
    "Menos de cinco archivos esperan a otros: recoger uno solo diría quién vino."
  }

  func words(of event: Watching.Event, in drop: String) -> String {
    switch event {
    case .clockWasSet:
      "El reloj de esta computadora se puso a una hora posterior al cierre: no se recoge nada. Si es "
        + "correcta, termine y empiece otra vez; si no, ponga el reloj en hora."
    case .folderGone:
      "\(drop) ya no está. Se espera a que vuelva: ¿está conectada la carpeta compartida?"
    case .folderBack: "\(drop) está otra vez."
    case .notWhole(let files): notWhole(files)
    }
  }

  func fewBallots(minimum: Int, sweeps: Bool) -> String {
    "En la caja hay menos de \(minimum) respuestas"
      + (sweeps ? ", sin contar la carpeta" : "")
      + ". Con menos de \(minimum) no se puede decir nada. ¿Cerrar de todos modos?"
  }

  func staffMayAnswer(until closes: LocalMoment) -> String {
    "Al personal se le dijo que puede responder hasta el \(closes)."
  }

  func closed(_ wave: Identifier<Wave>, _ count: CountingPlace) -> [String] {
    let closed = "\(wave) está cerrada: no se recoge nada más, y no se abrió nada."
    switch count {
    case .keyHolder:
      return [
        closed,
        "Dé la caja cerrada a quien guarda la llave, que cuenta en una computadora que no es de "
          + "usted.",
      ]
    case .operator:
      return [
        closed, "Al personal se le dijo que se cuenta aquí, lo que le protege menos.",
        "Quien guarda la llave la escribe; déjele a solas con esta computadora.",
      ]
    }
  }

  func moreThanInvited(isOpenLink: Bool) -> String {
    let more =
      "En la caja hay más respuestas que personas invitadas: alguien respondió dos veces, o añadió "
      + "respuestas. "
    return isOpenLink
      ? more + "Solo se dirá cuántas personas respondieron y cuántas estaban invitadas."
      : more + "El conteo las rechazará; avise al contacto externo."
  }

  var destroyed: String {
    "La caja, los códigos, la sal y la llave de entrada están destruidos. No se puede deshacer."
  }

  func resultsBack(_ wave: Identifier<Wave>) -> String {
    "Los resultados de \(wave) están aquí otra vez."
  }

  var readAccepted: String {
    "Lea estas seis palabras a quien guarda la llave, que con ellas borra la caja y después destruye "
      + "las tarjetas."
  }

  func wouldGiveUp(_ wave: Identifier<Wave>) -> String {
    "Las respuestas que el personal dio en \(wave) se destruirán sin contarlas."
  }

  var gaveUp: String {
    "Avise al personal y queme los papelitos. Quien guarda la llave la destruye, y también cualquier "
      + "caja."
  }

  func placeLacking(on paper: SlipMaking.Paper) -> String {
    switch paper {
    case .poster:
      "El cartel no dice dónde responder: escríbalo a mano en la línea, o añada --address."
    case .slips: "Los papelitos no dicen dónde responder: dígaselo al personal, o añada --address."
    }
  }

  func printed(slips: Int, invited: Int) -> String {
    let counts =
      "\(invited) personas, \(slips == 1 ? "1 papelito" : "\(slips) papelitos")."
    return slips > invited
      ? counts + " Los que sobran evitan que se sepa quién no tomó uno." : counts
  }

  func hidden(_ results: Int) -> String {
    results == 1
      ? "Lea primero la página 1. Se ocultó 1 resultado para proteger a las personas."
      : "Lea primero la página 1. Se ocultaron \(results) resultados para proteger a las personas."
  }

  func words(of sharing: Sharing.Outcome, _ wave: Identifier<Wave>) -> String {
    switch sharing {
    case .noted(let today):
      "Anotado para el \(today): todo el personal tiene los resultados de \(wave)."
    case .notedBefore(let day):
      "Ya estaba anotado: todo el personal tiene los resultados de \(wave) desde el \(day). Ese día "
        + "se queda."
    }
  }

  func renewed(_ wave: Identifier<Wave>) -> String {
    "El informe de \(wave) se escribió otra vez con ello."
  }
}
