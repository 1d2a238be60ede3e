import AloudBallots
import AloudDesk
import AloudFiles

extension SpanishWording {
  func said(of failure: FileFailure) -> Said {
    let path = failure.path
    switch failure.reason {
    case .missing: return Said("no hay nada en \(path)", help: "revise la ruta")
    case .notPermitted:
      return Said(
        "esta cuenta no puede leer o escribir \(path)",
        help: "revise de quién es y los permisos, y hágalo otra vez; no se perdió nada")
    case .noSpace:
      return Said(
        "el disco está lleno, o se llegó al límite de tamaño de un archivo, en \(path)",
        help: "haga sitio y hágalo otra vez; no se perdió nada")
    case .exists:
      return Said("ya hay algo en \(path)", help: "muévalo a otro lugar y hágalo otra vez")
    case .notAPlainFile:
      return Said(
        "\(path) no es lo que se esperaba allí: es un enlace, un archivo o una carpeta",
        help: "revise la ruta; no se siguen enlaces")
    case .tooLarge:
      return Said("\(path) es demasiado grande para ser lo que se esperaba", help: "revise la ruta")
    case .other(let code): return said(ofCode: code, at: path)
    }
  }

  private func said(ofCode code: Int32, at path: String) -> Said {
    switch SystemTrouble(errno: code) {
    case .pathTooLong:
      Said(
        "una ruta o un nombre es demasiado largo: \(path)",
        help: "ponga la carpeta más arriba en el disco, o dele un nombre más corto")
    case .tooManyFiles:
      Said(
        "esta cuenta tiene demasiados archivos abiertos para abrir \(path)",
        help: "permita más, por ejemplo: ulimit -n 1024; y hágalo otra vez")
    case nil:
      Said(
        "el sistema rechazó \(path) (errno \(code))",
        help: "hágalo otra vez; no se perdió nada")
    }
  }

  func said(ofWave failure: FileFailure) -> Said {
    let help = "ponga ese único archivo otra vez desde una copia; no empiece la vuelta de nuevo"
    switch failure.reason {
    case .missing: return Said("\(failure.path) ya no está", help: help)
    case .notAPlainFile: return Said("\(failure.path) no es un archivo corriente", help: help)
    case .notPermitted, .noSpace, .exists, .tooLarge, .other: return said(of: failure)
    }
  }

  func said(of failure: StorageFailure) -> Said {
    let again = "hágalo otra vez; no se perdió ninguna respuesta"
    switch failure {
    case .noSpace:
      return Said(
        "el disco está lleno, o se llegó al límite de tamaño de un archivo, en la caja de respuestas",
        help: "haga sitio y " + again)
    case .notWritable:
      return Said(
        "esta cuenta no puede escribir en la caja de respuestas",
        help: "revise de quién es la carpeta .aloud y " + again)
    case .busy: return Said("otro programa tiene abierta la caja de respuestas", help: again)
    case .damaged:
      return Said(
        "la caja de respuestas falta o está dañada",
        help: "ponga el archivo como estaba; no empiece la vuelta de nuevo")
    case .notAPlainFile:
      return Said(
        "la caja de respuestas es un enlace, una carpeta o una tubería, y no un archivo corriente",
        help: "ponga ese único archivo otra vez desde una copia; no empiece la vuelta de nuevo")
    case .takenAway:
      return Said(
        "la caja de respuestas se quitó o se cambió mientras se usaba",
        help:
          "ponga la carpeta .aloud como estaba y hágalo otra vez; quien haya leído desde entonces "
          + "que no se guardó nada responde otra vez")
    case .pathTooLong:
      return Said(
        "la ruta hasta la caja de respuestas es demasiado larga",
        help: "ponga la carpeta de la escuela más arriba en el disco y " + again)
    case .settingRefused(let name):
      return Said(
        "SQLite no aceptó el ajuste \(name), que protege a las personas",
        help: "use una libsqlite3 de su distribución, versión 3.37 o posterior")
    case .other(let code): return Said("SQLite falló con el código \(code)", help: again)
    }
  }

  func said(of refusal: PlaceRefusal) -> Said {
    switch refusal {
    case .noFolder(let folder):
      Said(
        "no hay ninguna carpeta en \(folder); no se escribió ni se cambió nada",
        help: "mire que la memoria USB esté puesta y abierta, y hágalo otra vez")
    case .isAFolder(let path):
      Said(
        "\(path) es una carpeta", help: "añada el nombre de un archivo, como \(path)/paper.html")
    case .surveyIsThere(let path):
      Said(
        "\(path) ya existe, y no se escribe encima de nada",
        help: "edítelo, añádale una vuelta, o dé otro nombre a la escuela (--school) o a la carpeta"
      )
    case .noTime(let zone):
      Said(
        "esta computadora no sabe qué hora es en \(zone)",
        help: "ponga el reloj en hora, o instale la base de zonas horarias (tzdata)")
    }
  }
}
