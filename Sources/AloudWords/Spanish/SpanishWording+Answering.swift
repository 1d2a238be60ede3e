import AloudBallots
import AloudCollector
import AloudDesk
import AloudHTTP
import AloudModel

extension SpanishWording {
  func said(of refusal: PaperRefusal) -> Said {
    switch refusal {
    case .slipsMadeBefore(let wave):
      Said(
        "ya se hicieron papelitos de \(wave)",
        help: "para hacer más, diga cuántos: --count N; anule los que no se repartan")
    case .notAnAddress(let address):
      Said(
        "\(address.option) no es una dirección a la que se pueda mandar al personal",
        help: "empieza por https:// y un servidor, como https://fernhill.example; por http a secas "
          + "las respuestas se podrían leer en el camino")
    case .noAddress:
      Said(
        "--address: esta encuesta se responde solo por archivo, y no tiene dirección",
        help: "quite --address")
    case .noFileChannel(let wave):
      Said(
        "la promesa de \(wave) no nombra ninguna manera de responder por archivo",
        help: "la próxima vuelta puede tenerla: añada `file` a `channels` en la definición")
    case .notADayToShareBy(let typed, let wave):
      Said(
        "'\(typed)' no es un día igual o posterior al cierre de \(wave)",
        help: "escríbalo así: 2026-11-06")
    }
  }

  func said(of refusal: AnswerRefusal) -> Said {
    let compare =
      "compárelo con el papelito; da igual mayúscula o minúscula, y no hay ninguna letra U"
    let open = "las respuestas se sellan mientras la vuelta está abierta, y en ningún otro momento"
    switch refusal {
    case .sheet(_, let language, let others):
      return Said("la hoja no se selló", help: mending(language, others))
    case .textTooLong:
      return Said(
        "un texto de la hoja es demasiado largo", help: "déjelo en unas 300 palabras")
    case .notOpenYet(let wave, let opens):
      return Said("\(wave) se abre el \(opens): no se selló nada", help: open)
    case .over(let wave): return Said("\(wave) ya terminó: no se selló nada", help: open)
    case .notAManifest(let path):
      return Said(
        "\(path) no es un manifiesto como se fijó",
        help: "copie otra vez manifest.json de la computadora de quien maneja la encuesta")
    case .codeIncomplete(let length):
      return Said("el código no tiene \(length) letras y cifras", help: compare)
    case .codeMistyped:
      return Said(
        "una letra o cifra del código está mal escrita: la última comprueba las demás",
        help: compare)
    }
  }

  private func mending(_ language: Language, _ others: [Language]) -> String {
    let mend = "corrija las líneas nombradas arriba y hágalo otra vez"
    guard !others.isEmpty else { return mend }
    let options = others.map { "--language \($0.tag)" }.joined(separator: " o ")
    return "\(mend); si la hoja no está en '\(language.tag)', diga \(options)"
  }

  func said(of refusal: ServingRefusal) -> Said {
    switch refusal {
    case .tooFewFiles(let fewest):
      Said(
        "esta cuenta puede tener abiertos muy pocos archivos para atender a nadie",
        help: "permita al menos \(fewest), mejor 4096: ulimit -n 4096")
    case .failed(let failure, let port): said(of: failure, port)
    case .notThisComputer(let address):
      Said(
        "en \(address) las respuestas irían por una red que se puede leer",
        help: "quite --address y deje que un proxy de esta computadora se ocupe de TLS: "
          + "aloud serve --behind-proxy\(place); Documentation/Hosting.md dice cómo")
    case .filesOnly(let wave):
      Said(
        "\(wave) se responde con archivos sellados, y al personal no se le prometió ninguna página",
        help: "recoja los archivos con `aloud collect FOLDER\(place)`")
    case .noSchools(let folder):
      Said(
        "\(folder) no contiene ninguna escuela",
        help: "ponga dentro la carpeta de cada escuela, con un nombre de letras, cifras y guiones")
    }
  }

  private func said(of failure: ServingFailure, _ port: Int) -> Said {
    switch failure {
    case .listening(.portTaken):
      Said(
        "otro programa usa el puerto \(port)",
        help: "termínelo, o elija otro puerto con --port")
    case .listening(.portNotPermitted):
      Said(
        "esta cuenta no puede usar el puerto \(port)",
        help: "elija un puerto desde 1024 con --port")
    case .clockWentBack:
      Said(
        "el reloj de esta computadora había pasado la hora de cierre, y ahora está otra vez antes",
        help: "ponga el reloj en hora y hágalo otra vez; no se perdió nada")
    case .boxTakenAway: said(of: StorageFailure.takenAway)
    case .boxFailed:
      Said(
        "al final no se pudo escribir en la caja de respuestas",
        help:
          "mire que el disco tenga sitio y esté conectado, y hágalo otra vez; lo que una página "
          + "dio por guardado está guardado")
    case .listening(.other), .other:
      Said("el servidor no pudo seguir", help: "hágalo otra vez; no se perdió nada")
    }
  }

  func said(of refusal: ClosingRefusal) -> Said {
    switch refusal {
    case .earlierReleaseGone(let survey, let wave):
      Said(
        "un resultado anterior que nombra el manifiesto falta o se cambió",
        help: "ponga Reports/\(survey) como estaba cuando se fijó \(wave)")
    case .filesLeft(let left, let wave):
      Said(
        left == 1
          ? "1 archivo no se pudo recoger tal como está: \(wave) sigue abierta, y todo lo demás está "
            + "guardado"
          : "\(left) archivos no se pudieron recoger tal como están: \(wave) sigue abierta, y todo lo "
            + "demás está guardado",
        help:
          "haga que se guarde entero o que se pueda leer, y hágalo otra vez; para cerrar sin eso, "
          + "diga --leave-rest")
    }
  }
}
