import AloudDesk
import AloudModel

extension SetupWords {
  static let spanish = SetupWords(
    newTitle: "Hacer una encuesta",
    newNote:
      "Primero cuatro cosas; después el archivo existe, y cada respuesta se guarda en él. Puede "
      + "parar cuando quiera y seguir más tarde.",
    school: "¿Cómo se llama su escuela?",
    noSchool: "Escriba el nombre con letras latinas; podrá cambiarlo después",
    isThere:
      "Esta escuela ya tiene esa encuesta: ábrala en el escritorio, o cambie el nombre",
    template: "¿Qué encuesta?", templates: spanishTemplate,
    languages: "¿En qué idiomas se pregunta?",
    languageNames: { choice in
      let names = choice.map { name(of: $0) }
      let first = names[0].prefix(1).uppercased() + names[0].dropFirst()
      let rest = names.dropFirst().map { ($0.hasPrefix("i") ? " e " : " y ") + $0 }.joined()
      return rest.isEmpty ? first : "\(first)\(rest), primero \(names[0])"
    },
    zone: "Su zona horaria",
    zoneHint: "Como la tiene esta computadora, por ejemplo America/Mexico_City.",
    noZone: "Esa zona horaria no existe; escriba una como America/Mexico_City",
    choose: "Elija una", place: { "Pregunta \($0) de \($1)" }, step: spanishStep,
    goal: "La meta de su escuela", invited: "¿A cuántas personas se invita?",
    invitedHint: "A todo el personal, también usted. Solo cifras, por ejemplo 42.",
    noNumber: "Escriba un número con cifras, por ejemplo 42",
    tooFew: {
      "Menos de \($0) son muy pocas: se podría reconocer a alguien. Pregunten junto con otras "
        + "escuelas"
    },
    opens: "Primer día", opensHint: "Deje dos semanas, para imprimir los papelitos con tiempo.",
    closes: "Último día", closesHint: "Lo habitual son dos semanas.",
    time: "Hasta qué hora del último día",
    timeHint: "Por ejemplo 17:00. Vacío: hasta la medianoche.",
    noDay: "Elija un día", noTime: "Escriba una hora, por ejemplo 17:00",
    closesFirst: "El último día no puede ser anterior al primero",
    ways: "¿Cómo se puede responder?", way: spanishWay,
    linkAlone:
      "Un enlace abierto no puede estar junto a las otras vías: elija solo el enlace, o quítelo",
    whereTo: "¿Dónde se responde?",
    whereHint:
      "Se imprime en los papelitos y en el cartel. Para teléfonos: la dirección web, que da quien atiende las "
      + "computadoras. Para una computadora: su sala. Para archivos: la carpeta, o quién recibe la memoria.",
    contact: "Función y número de teléfono",
    contactHint: "Por ejemplo: Orientación del distrito, 555 0142.",
    role: "Su función en la escuela", firstLanguage: "Escríbalo también en este idioma",
    languageName: { name(of: $0) })

  private static func name(of language: DeskLanguage) -> String {
    switch language {
    case .english: "inglés"
    case .spanish: "español"
    }
  }

  private static func spanishTemplate(_ template: ShippedTemplate) -> Told {
    switch template {
    case .full:
      Told(
        label: "La encuesta completa",
        note: "29 preguntas, 7 minutos. Para la primera vez y una vez al año.")
    case .short: Told(label: "La encuesta corta", note: "17 preguntas, 4 minutos.")
    case .cycleCheck:
      Told(label: "Una consulta intermedia", note: "5 preguntas, 2 minutos, mientras prueban algo.")
    }
  }

  private static func spanishStep(_ step: SetupStep) -> Step {
    switch step {
    case .goal:
      Step(
        title: "¿A qué meta de su escuela sirve la encuesta?",
        why: "El personal la lee en la primera página, en una línea corta. Puede dejarla vacía.")
    case .people:
      Step(
        title: "¿A cuántas personas se pregunta?",
        why:
          "De ese número depende cuántos papelitos hay y qué se puede mostrar sin descubrir a "
          + "nadie. Si responden menos de cuatro de cada diez, el informe dice solo cuántas personas respondieron."
      )
    case .dates:
      Step(
        title: "¿Cuándo se puede responder?",
        why: "Después del último día nadie puede responder. Usted puede cerrarla antes.")
    case .ways:
      Step(
        title: "¿Cómo y dónde se responde?",
        why: "Cada vía que prometa aquí tiene que estar abierta mientras dure la encuesta.")
    case .contact:
      Step(
        title: "¿A quién puede llamar el personal fuera de la escuela?",
        why: "El personal lo ve en cada página, por si algo le preocupa. No es usted.")
    case .keyholder:
      Step(
        title: "¿Quién guarda la llave?",
        why:
          "Una persona en quien el personal confía y que no manda sobre él. Solo ella puede "
          + "abrir las respuestas, para contarlas. Escriba la función, no el nombre."
      )
    }
  }

  private static func spanishWay(_ channel: Channel) -> Told {
    switch channel {
    case .slips:
      Told(
        label: "Con un papelito",
        note:
          "Un código en papel, que se escribe en un teléfono o en una computadora. Cada "
          + "papelito cuenta una vez."
      )
    case .file:
      Told(
        label: "Con un archivo",
        note: "Un formulario que funciona sin red y se devuelve en una memoria o en una carpeta.")
    case .imported:
      Told(
        label: "En otra herramienta",
        note: "Sus respuestas se tomaron de allí; aquí no responde nadie.")
    case .link:
      Told(
        label: "Con un enlace abierto",
        note: "Sin códigos: alguien podría responder dos veces, y no hay grupos.")
    }
  }
}
