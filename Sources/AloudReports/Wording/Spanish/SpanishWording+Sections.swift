import AloudModel

// MARK: Pages 2 to 4

extension SpanishWording {
  var speakUpHeading: String { "¿Podemos hablar aquí con confianza?" }

  var speakUpIntroduction: String {
    "La seguridad tiene dos apoyos: colegas que se arriesgan en equipo y una escuela en la que vale la "
      + "pena un riesgo honesto. Los dos pueden moverse por separado. Las personas callan por tres "
      + "miedos: decir algo equivocado, herir a alguien y que se lo reprochen, y herir a alguien y no "
      + "enterarse nunca."
  }

  var levelsHeading: String { "Creencias, prácticas, normas" }

  var loop: String {
    "Las creencias dan forma a las prácticas, las prácticas dan forma a las normas y las normas "
      + "alimentan las creencias. Una escuela puede empezar por cualquiera de las tres."
  }

  var rolesHeading: String { "¿Quién lidera qué, y encaja todo?" }

  var rolesIntroduction: String {
    "Algunas condiciones dependen de las y los docentes líderes: dar el primer paso, mostrar lo que "
      + "aprenden, preguntar sin juzgar. Otras dependen de la dirección: tiempo y espacio, decisiones "
      + "compartidas, que se valore el riesgo honesto. Esta página habla de condiciones de la escuela, "
      + "nunca de una persona con nombre."
  }

  var coherenceHeading: String { "¿Encaja todo?" }
  var otherHeading: String { "También se preguntó" }
  var dependsOnColumn: String { "Depende sobre todo de" }

  func dependsOn(_ actors: Actors) -> String {
    switch actors {
    case .teacherLeaders: "docentes líderes"
    case .principal: "la dirección"
    case .both: "docentes líderes y la dirección"
    }
  }

  var noVerdictOnThese: String {
    "Los cambios se juzgan solo en la primera página: cuantos más se buscan, más son azar."
  }

  func asksOfUs(_ actors: Actors, _ teacherLeaders: String, _ principal: String) -> Prose {
    let start = Prose.strong("Lo que esto nos pide.")
    let leaders = "Docentes líderes: \(teacherLeaders)."
    let head = "Dirección: \(principal)."
    switch actors {
    case .teacherLeaders, .both: return "\(start) \(leaders) \(head)"
    case .principal: return "\(start) \(head) \(leaders)"
    }
  }

  func toDiscuss(_ question: String) -> Prose { "\(strong: "Para conversar:") \(question)" }

  var howToReadAnswers: String {
    "Cómo leer las barras: a la derecha está siempre la respuesta más segura, y cada barra son todas las "
      + "personas contadas. Donde dice «\(turnedRound)», lo más seguro es no estar de acuerdo. Una "
      + "puntuación dice lo que el personal nos contó, no por qué: pregúntenle antes de decidir. Vale la "
      + "pena preguntar por una sola pregunta; no es un veredicto."
  }

  var turnedRound: String { "(al revés)" }

  var questionColumn: String { "Pregunta" }
  var saferColumn: String { "Respuestas más seguras" }
  var answersColumn: String { "Respuestas" }
  func questionsCaption(_ scale: String) -> String { "Respuestas a las preguntas de «\(scale)»" }

  func focusDeclared(_ scale: String) -> Prose {
    "Antes de abrir esta encuesta se declaró en qué estaba trabajando la escuela: \(strong: scale)."
  }
}

// MARK: What each scale asks

extension SpanishWording {
  func asksTeacherLeaders(_ theme: ScaleTopic) -> String {
    switch theme {
    case .vulnerability:
      "den el primer paso: cuenten un error propio, pidan ayuda a la vista y planteen una pregunta "
        + "difícil sin juzgar la respuesta"
    case .reward: "cuenten a sus colegas qué intentaron y qué resultó, también cuando falló"
    case .hardConversations:
      "practiquen una conversación difícil en un grupo pequeño, con una manera acordada de decir «eso "
        + "dolió» y de repararlo"
    case .beliefs:
      "traigan a una reunión una creencia sobre las y los estudiantes y pónganla a prueba en grupo con "
        + "lo que hacen"
    case .practices:
      "abran su propio trabajo a un pequeño estudio: intenten algo, miren qué hicieron las y los "
        + "estudiantes y cámbienlo"
    case .policies:
      "reúnan las inquietudes sobre una regla entre personas de todos los puestos y llévenlas"
    case .teacherLeadership:
      "muestren lo que aún están aprendiendo y pregunten por el trabajo de sus colegas sin calificarlo"
    case .principalSupport:
      "digan qué necesita este trabajo: qué hora, qué reunión, qué tarea menos"
    case .coherence: "muestren en su propio trabajo cómo esto sirve a la meta de la escuela"
    case .other: "pregunten a sus colegas de qué tratan estas respuestas, y escuchen sin juzgar"
    }
  }

  func asksPrincipal(_ theme: ScaleTopic) -> String {
    switch theme {
    case .vulnerability:
      "muestre lo que aún está aprendiendo y agradezca a quienes primero digan que no están seguros"
    case .reward:
      "reconozca en público los intentos honestos y deje los fallidos fuera de toda evaluación"
    case .hardConversations:
      "participe como quien aprende y trate una palabra torpe como razón para aprender, no para "
        + "castigar"
    case .beliefs:
      "dé tiempo a estas conversaciones en las reuniones de siempre y traiga una creencia propia"
    case .practices:
      "proteja tiempo para intentar cosas y para mirar en grupo el trabajo de las y los estudiantes"
    case .policies:
      "presente al personal una decisión que aún esté abierta y diga después qué cambió gracias a su "
        + "voz"
    case .teacherLeadership:
      "mantenga a las y los docentes líderes fuera de la evaluación y deles tiempo para liderar"
    case .principalSupport: "abra tiempo y espacio, quite otra tarea y participe"
    case .coherence: "nombre la meta en cada tarea nueva y deje lo que no le sirve"
    case .other: "escuche primero y diga qué hará con lo que oiga"
    }
  }

  func question(_ theme: ScaleTopic) -> String {
    switch theme {
    case .vulnerability: "¿Qué pasó aquí la última vez que alguien dijo «no sé»?"
    case .reward: "¿Qué pasa aquí cuando sale mal un intento honesto?"
    case .hardConversations:
      "¿Qué nos ayudaría a seguir hablando después de una palabra equivocada?"
    case .beliefs:
      "¿Qué creencia sobre nuestras y nuestros estudiantes no revisamos desde hace tiempo?"
    case .practices: "¿Cómo sabemos si lo que intentamos ayuda a quienes debe ayudar?"
    case .policies: "¿Qué decisión que sigue abierta se podría compartir?"
    case .teacherLeadership: "¿Qué haría que la visita de una o un colega se sintiera como ayuda?"
    case .principalSupport: "¿Qué podríamos dejar de hacer para tener espacio?"
    case .coherence: "¿Cuáles de nuestras tareas tiran en direcciones distintas?"
    case .other: "¿Qué nos dicen estas respuestas sobre nuestra escuela?"
    }
  }
}
