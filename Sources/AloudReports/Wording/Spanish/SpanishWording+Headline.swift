import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: The headline

extension SpanishWording {
  func saying(_ commonness: Headline.Commonness, _ theme: ScaleTopic) -> String {
    "\(quantity(commonness)) que \(condition(theme))"
  }

  func sayings(_ first: Headline.Saying, _ second: Headline.Saying) -> String {
    let start = saying(first.commonness, first.theme)
    let rest = condition(second.theme)
    return switch second.than(first) {
    case .alike: "\(start) y que \(rest)"
    case .fewer: "\(start); menos, que \(rest)"
    case .more: "\(start); más, que \(rest)"
    }
  }

  private func quantity(_ commonness: Headline.Commonness) -> String {
    switch commonness {
    case .fewOrNone: "Casi nadie dice"
    case .few: "Pocas respuestas dicen"
    case .some: "Algunas respuestas dicen"
    case .half: "La mitad dice"
    case .most: "La mayoría dice"
    case .allOrNearlyAll: "Casi todas las respuestas dicen"
    }
  }

  private func condition(_ theme: ScaleTopic) -> String {
    switch theme {
    case .vulnerability: "el equipo se arriesga"
    case .reward: "se valora el intento honesto"
    case .hardConversations: "se puede hablar de lo difícil"
    case .beliefs: "se examinan las creencias"
    case .practices: "se estudia la práctica"
    case .policies: "tiene voz"
    case .teacherLeadership: "sus docentes líderes aprenden a la vista"
    case .principalSupport: "hay tiempo y espacio"
    case .coherence: "esto sirve a las metas"
    case .other: "se dan las condiciones"
    }
  }

  func standing(_ title: String, _ score: Int) -> String { "\(title): \(score) de 100" }
  func whatStaffTold(_ wave: WaveReading) -> String { "Lo que dijo el personal \(within(wave))" }

  func moved(_ theme: ScaleTopic, _ direction: Direction) -> String? {
    let more =
      switch direction {
      case .up: "Más"
      case .down: "Menos"
      }
    return switch theme {
    case .vulnerability: "\(more) riesgo en equipo"
    case .reward: "\(more) valor al intento honesto"
    case .hardConversations: "\(more) disposición a conversaciones difíciles"
    case .beliefs: "\(more) examen de creencias"
    case .practices: "\(more) estudio de la práctica"
    case .policies: "\(more) voz en las decisiones"
    case .teacherLeadership, .principalSupport, .coherence, .other: nil
    }
  }

  func moved(title: String, _ direction: Direction) -> String {
    switch direction {
    case .up: "Subida clara: \(title)"
    case .down: "Bajada clara: \(title)"
    }
  }

  func clearChanges(_ count: Int) -> String {
    count == 1 ? "Un cambio claro" : "\(count) cambios claros"
  }

  func someSmallChange(since: String) -> String { "Solo cambios pequeños \(since)" }
  func noClearChange(since: String) -> String { "Ningún cambio claro \(since)" }
  var thisIsTheStart: String { "Este es el punto de partida" }
  var nothingCompared: String { "Todavía no se puede comparar nada" }
  var nothingToShow: String { "No se puede mostrar ninguna cifra de esta encuesta." }

  var tooFewToShow: String { "Respondió muy poco personal para mostrar resultados." }
}
