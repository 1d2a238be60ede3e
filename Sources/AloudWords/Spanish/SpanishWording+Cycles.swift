import AloudDesk
import AloudDiagnostics

extension SpanishWording {
  func words(of doubt: CycleDoubt) -> String {
    switch doubt {
    case .named(let name):
      "«\(VisibleText.escaped(name))» parece el nombre de una persona, y el informe lo imprime: "
        + "escriba una función, por ejemplo la dirección o la coordinación"
    case .short(let days):
      "faltan \(days) días para volver a mirar: hacen falta al menos seis semanas para ver un "
        + "cambio, y la gente se cansa de que le pregunten"
    case .long(let days):
      "faltan \(days) días para volver a mirar: pasadas ocho semanas, un equipo suele haber "
        + "perdido el hilo"
    case .soonAfter(let wave, let days):
      "se volvería a mirar \(days) días después de cerrar \(wave): pregunten otra vez pasadas "
        + "seis semanas, no antes"
    }
  }
}
