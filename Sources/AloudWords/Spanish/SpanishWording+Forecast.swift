import AloudDisclosure
import AloudModel

extension SpanishWording {
  func expected(_ foresight: Foresight) -> String {
    "\(foresight.wave): \(foresight.invited) personas invitadas; "
      + "\(foresight.answers) respuestas si responde el \(Foresight.assumedResponse) %"
  }

  func silence(_ foresight: Foresight) -> String {
    let needed = foresight.minimumResponses
    return foresight.canKeepThePromise
      ? "No se dice nada en absoluto si no responden \(needed) de \(foresight.invited)."
      : "No se dice nada en absoluto: hacen falta \(needed) respuestas."
  }

  var silenceOnComments: [String] {
    let fewest = Survey.fewestInvitedForComments
    return [
      "No se piden comentarios: se invita a menos de \(fewest) personas, y nadie los puede leer.",
      "Escriba 'comments: off', o invite a \(fewest) o más juntas.",
    ]
  }

  var columns: (people: String, answers: String, fate: String) {
    ("personas", "respuestas", "en un informe")
  }

  func fate(of group: GroupForesight, in foresight: Foresight) -> String {
    switch group.fate {
    case .shown: return "se muestra"
    case .merged(let host): return "se cuenta con \(host)"
    case .protectsOthers: return "se oculta, porque el resto delataría a un grupo más pequeño"
    case .tooSmall: break
    }
    switch group.chance {
    case .singledOut: return "nunca se muestra; son tan pocas que preguntar ya dice quién es"
    case .never: return "nunca se muestra: hacen falta \(foresight.minimumGroup) respuestas"
    case .onlyIf(let answers): return "se muestra solo si responden \(answers) de \(group.people)"
    case .likely: return "se oculta"
    }
  }

  func notAsked(_ breakdown: BreakdownForesight) -> String {
    "No se pregunta por \(breakdown.id): no se podría mostrar ningún grupo."
  }

  func remedy(for breakdown: BreakdownForesight) -> String {
    guard let proposal = breakdown.proposal else {
      return "Quite \(breakdown.id): ninguna unión deja dos grupos que se puedan mostrar."
    }
    let groups = proposal.filter { $0.count > 1 }.map { ids in
      ids.map(\.text).joined(separator: " con ")
    }
    return "Junte \(groups.joined(separator: "; junte ")), o quite \(breakdown.id)."
  }

  func hidden(_ names: [String], by hiding: Hiding) -> String {
    "Si \(words(of: hiding)), quizá se oculte: \(names.joined(separator: ", "))."
  }

  private func words(of hiding: Hiding) -> String {
    switch hiding {
    case .unsaid(.one): "una persona no dice su grupo"
    case .unsaid(.two): "dos personas no dicen su grupo"
    case .unanswered(.one): "responde una persona menos"
    case .unanswered(.two): "responden dos personas menos"
    case .unsaidOrUnanswered(.one): "una persona no responde, o no dice su grupo"
    case .unsaidOrUnanswered(.two): "dos personas no responden, o no dicen su grupo"
    case .oneOfEach: "una persona no responde y otra no dice su grupo"
    }
  }

  func shownAnyway(_ names: [String]) -> String {
    "Aunque dos personas no respondan o no digan su grupo, se muestra: "
      + names.joined(separator: ", ") + "."
  }

  func seeable(
    in wave: Identifier<Wave>, answers: Int, two: [SeeableMove], four: [SeeableMove]
  ) -> String {
    "\(wave): con \(answers) respuestas, un informe podría mostrar con seguridad un cambio real de\n"
      + "  \(words(of: two)) entre dos encuestas,\n  \(words(of: four)) desde la cuarta encuesta"
  }

  private func words(of moves: [SeeableMove]) -> String {
    moves.map { move in
      let points = move.points > 100 ? "ningún tamaño" : "\(move.points) puntos"
      return switch move.of {
      case .overall: "\(points) del resultado general"
      case .focus: "\(points) del tema central"
      case .singleScale: "\(points) de un solo tema"
      case .anotherScale: "\(points) de otro tema"
      }
    }.joined(separator: ", ")
  }
}
