import AloudDesk
import AloudDiagnostics
import AloudModel

/// What is said to whoever runs a survey, in Spanish.
struct SpanishWording: DeskWording {
  let place: NextPlace
}

extension SpanishWording {
  func next(_ saying: String) -> String { "Ahora, \(saying)" }

  func purpose(of step: NextStep) -> String {
    switch step {
    case .check: "para ver qué hay que corregir"
    case .preview: "para leer lo que leerá el personal"
    case .status: "para ver cómo va cada vuelta"
    case .keyPage: "una página en la que quien guarda la llave la hace"
    case .keyLine: "con la línea que le da quien guarda la llave"
    case .promise: "para imprimir y firmar"
    case .poster: "para colgarlo donde el personal lo vea"
    case .slips: "quien guarda la llave, a solas"
    case .form: "una página para responder por archivo"
    case .collect: "para recoger respuestas por archivo"
    case .servePhones: "para responder con el teléfono"
    case .serveStation: "para responder por turnos en una computadora"
    case .sheet: "para pasar las hojas de papel"
    case .answer: "con una hoja rellenada"
    case .remind: "para recordárselo a todo el personal"
    case .void: "quien guarda la llave, con los papelitos que sobraron"
    case .close: "cuando ya no falta ninguna respuesta por llegar"
    case .count(here: true, _): "quien guarda la llave"
    case .count(here: false, _):
      "quien guarda la llave, en la página para contar del proyecto o de un colega, o en una terminal"
    case .finish: "con lo que devuelve quien guarda la llave"
    case .destroy: "para destruir lo que quedó cuando finish se interrumpió"
    case .bundle: "para escribir otra vez la caja cerrada, que no está aquí"
    case .erase: "quien guarda la llave, con las seis palabras de Accepted"
    case .report: "para ver los resultados"
    case .themes: "la dirección, con la hoja junto a los resultados"
    case .share: "cuando todo el personal tenga los resultados"
    case .anotherWave: "cuando hayan probado algo y quieran ver su efecto"
    case .otherName: "con otro nombre y con otra llave"
    case .cycleStart: "para acordar qué se prueba"
    case .cycleReview(let day): "hacia el \(day)"
    case .cycleCheck(let check): "hacia el \(check.day)"
    }
  }
}

extension SpanishWording {
  func sentence(of history: CountedHistory) -> String {
    "El manifiesto nombra \(releases(history.named)) de esta encuesta, como los papelitos; "
      + "esta computadora conoce \(history.known == 0 ? "ninguno" : "\(history.known)")."
  }

  func warning(of history: CountedHistory) -> String? {
    guard !history.unnamed.isEmpty else { return nil }
    let waves = history.unnamed.map { "\($0.waveID) de \($0.survey.id) (\($0.survey.school.name))" }
    return
      "se contó aquí antes, con el nombre de esta escuela o con estas preguntas, y no se nombra: "
      + waves.joined(separator: ", ")
      + ". Si se preguntó a las mismas personas, al personal se le dijo de menos: avise al contacto "
      + "externo."
  }

  private func releases(_ number: Int) -> String {
    switch number {
    case 0: "ningún resultado anterior"
    case 1: "1 resultado anterior"
    default: "\(number) resultados anteriores"
    }
  }
}
