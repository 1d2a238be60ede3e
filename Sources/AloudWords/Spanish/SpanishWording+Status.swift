import AloudBallots
import AloudDesk
import AloudModel

extension SpanishWording {
  func words(of state: SchoolsOverview.State?) -> String {
    switch state {
    case nil: "todavía no ha fijado nada"
    case .opens(let moment): "se abre el \(moment)"
    case .takesAnswers(let moment): "acepta respuestas hasta el \(moment)"
    case .over(let moment): "terminó el \(moment); tiene que cerrarla su dirección"
    case .after(let stage): words(of: stage)
    }
  }

  func sentence(of status: WaveStatus) -> String {
    let made = status.situation.made
    switch status.stage {
    case .draft:
      return status.isOver
        ? "Sus fechas ya pasaron." : "Sin fijar: la definición todavía puede cambiar."
    case .open:
      return [answered(status), closing(status)].compactMap(\.self).joined(separator: " ")
    case .closed where !made.contains(.bundle): return "Cerrada. Su caja cerrada ya no está aquí."
    case .closed: return "Cerrada. Cuenta quien guarda la llave."
    case .finished where made.contains(.leftovers):
      return "Terminada, pero todavía no se destruyó todo."
    case .finished where !made.contains(.release):
      return "Terminada, y sus resultados no están: release.json falta o está dañado."
    case .finished:
      return status.sharedOn.map { "Resultados compartidos el \($0)." }
        ?? "Resultados todavía sin compartir (día \(status.daysSinceClose))."
    case .purged: return "Anulada; la caja, los códigos y las llaves están destruidos."
    }
  }

  private func answered(_ status: WaveStatus) -> String? {
    guard let turnout = status.turnout else { return nil }
    let invited = status.wave.invited
    let most = turnout.atMost(of: invited)
    let number =
      turnout.atLeast == 0
      ? "Menos de 5"
      : most == turnout.atLeast
        ? "\(turnout.atLeast) o más" : "Entre \(turnout.atLeast) y \(most)"
    let said = "\(number) de \(invited) la primera vez que se miró, el \(turnout.day)."
    return turnout.atLeast > invited ? said + " Son más que las personas invitadas." : said
  }

  private func closing(_ status: WaveStatus) -> String {
    if status.isOver { return "El plazo para responder terminó." }
    if status.isAhead {
      return status.daysToOpen == 0 ? "Se abre hoy." : "Se abre en \(days(status.daysToOpen))."
    }
    return status.daysToClose == 0 ? "Se cierra hoy." : "Se cierra en \(days(status.daysToClose))."
  }

  private func days(_ number: Int) -> String { number == 1 ? "1 día" : "\(number) días" }
}
