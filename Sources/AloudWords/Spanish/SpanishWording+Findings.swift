import AloudCollector
import AloudDesk
import AloudDisclosure
import AloudModel

extension SpanishWording {
  func words(of finding: Finding) -> String {
    switch finding {
    case .refused(let refusal): return said(of: refusal).message
    case .releaseMissing(let path): return "falta \(path)"
    case .releaseSound(let release):
      return "release.json está como lo escribe `count`; palabras de los resultados: "
        + release.saidWords
    case .noSlips:
      return "las respuestas las recogió otra herramienta: no hay papelitos ni recibos"
    case .receiptsAgree(let number): return "spent.txt coincide: \(number) recibos"
    case .receiptsDisagree: return "los números de spent.txt no coinciden con los resultados"
    case .receiptsNotNamed: return "spent.txt no es la lista de recibos que nombran los resultados"
    case .noManifestBeside:
      return "no hay al lado un manifiesto con que comparar, como en una copia de Reports"
    case .samePromise: return "los resultados se contaron con la promesa que se fijó aquí"
    case .otherPromise: return "los resultados se contaron con otra promesa que la que se fijó aquí"
    case .historyWhole: return "cada resultado anterior que nombra está aquí, como estaba"
    case .reportWithoutIndex(let wave):
      return "hay un informe sin su files.json; `aloud report \(wave)\(place)` escribe los dos"
    case .noReport(let wave):
      return "todavía no hay informe; `aloud report \(wave)\(place)` lo escribe"
    case .follow(let files, nil):
      return "\(files) archivos salen de los resultados, byte a byte"
    case .follow(let files, let releases?):
      return "\(files) archivos salen de \(releases) resultados, byte a byte"
    case .notFromReleases(let path): return "\(path) no es lo que dicen los resultados"
    case .secretsLeft:
      return
        "quedan secretos de la vuelta; ejecute otra vez `aloud finish\(place)` para destruirlos"
    case .nothingLeft:
      return "en .aloud no queda caja, sal, llave de entrada ni caja cerrada de la vuelta"
    case .recordSound: return "\(CountedRecord.name) nombra la caja de la que se contó"
    case .recordMissing: return "\(CountedRecord.name) falta o habla de otra vuelta"
    case .indexChanged(let path): return "\(path) no está como lo escribe `district`"
    case .indexGone(let path):
      return "\(path) no está: lo que dicen los demás archivos no se puede comparar con nada"
    case .asIndexed(let files): return "\(files) archivos están como dice \(ReportIndex.path)"
    case .notAsIndexed(let name): return "\(name) no es lo que dice \(ReportIndex.path)"
    case .releasesNotNamed:
      return "diga los resultados con --releases para ver que los archivos salen de ellos"
    case .releasesMissing(let missing, let wanted):
      return "faltan \(missing) de los \(wanted) resultados de los que se hizo"
    case .receiptUsed: return "el papelito con este recibo se usó, y su respuesta estaba en la caja"
    case .receiptUnused: return "ninguna respuesta vino con el papelito que lleva este recibo"
    case .pagePublished(let page): return "es \(self.page(page)), byte a byte"
    case .pageOfKey:
      return "es la página de la llave de la versión \(AloudVersion.current), byte a byte"
    case .pageOfCount:
      return "es la página para contar de la versión \(AloudVersion.current), byte a byte"
    case .pageAnother(nil): return "no es ninguna de las páginas que se publicaron"
    case .pageAnother(let difference?): return another(difference)
    case .pageWords(let words):
      return "palabras de las páginas: \(words); compárelas con el cartel"
    case .pagesNotPublished(let wave):
      return "\(wave) se fijó cuando aún no se publicaban páginas; se compara con lo que hace esta "
        + "versión"
    }
  }

  private func page(_ page: PublishedPage) -> String {
    let language = page.language.map { " (\($0.tag))" } ?? ""
    return switch page.way {
    case .web: "la página publicada de la encuesta\(language)"
    case .station: "la página publicada del puesto común\(language)"
    case .file: "el formulario publicado"
    case .key: "la página publicada de la llave"
    case .count: "la página publicada para contar"
    }
  }

  private func another(_ difference: PageComparison.Difference) -> String {
    let part =
      switch difference.part {
      case .script: "en su programa, que es lo que hace la página"
      case .style: "en su aspecto"
      case .text: "en lo que dice"
      }
    return "no es ninguna de las páginas que se publicaron; se parece más a "
      + "\(page(difference.page)), y no es igual desde la línea \(difference.line), byte "
      + "\(difference.column), \(part): faltan \(difference.lost) bytes y hay \(difference.come) "
      + "otros"
  }
}
