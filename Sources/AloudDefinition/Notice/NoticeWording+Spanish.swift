import AloudModel

extension NoticeWording {
  static let spanish = NoticeWording(
    banner: "VISTA PREVIA, no se guarda nada",
    title: "Quién ve qué",
    time: "Cuánto se tarda y cómo se responde",
    tookPart: "Que usted participó",
    nobodyNotes: "No guardamos su nombre, su correo, la hora ni desde dónde se conecta.",
    ownAnswers: "Sus respuestas",
    reader: { reader, role in
      switch reader {
      case .principal: "La dirección de la escuela"
      case .leadership: "El equipo directivo"
      case .operator: "Quien maneja la encuesta"
      case .keyHolder: "Quien guarda la llave (\(role))"
      case .colleagues: "Sus colegas"
      }
    },
    yes: "Sí",
    no: "No",
    box: { place in
      switch place {
      case .keyHolder: "Una caja cerrada y sin nombres que no puede abrir"
      case .operator: "Una caja sin nombres, cuya llave se usa en su computadora"
      }
    },
    opensOnce:
      "Abre la caja una vez, para contar; el programa no muestra a nadie respuestas sueltas",
    takenOver: """
      Aloud trajo solo las respuestas y los grupos: ni nombre, ni correo, ni dirección de red, ni hora, ni \
      nada que alguien escribiera. No guarda ninguna respuesta suelta.
      """,
    summary: "Un resumen de una página; el informe entero si lo piden",
    ifTheyAsk: "Si piden el informe",
    everybody: "Resultados de todo el personal",
    groups: "Resultados por grupos del personal",
    comments: "Comentarios",
    limits: "Lo que no podemos prometer",
    collusion: { place in
      switch place {
      case .keyHolder:
        """
        Con otro programa, quien guarda la llave podría leer respuestas, sin nombres. Con su ayuda, \
        también podría quien maneja la encuesta.
        """
      case .operator:
        "Con otro programa, quien maneja la encuesta podría leer respuestas, sin nombres."
      }
    },
    forgery: """
      Quien maneja la encuesta podría añadir respuestas inventadas o cambiar las selladas. Eso \
      estropearía el resultado y podría dejar a la vista la respuesta de una persona.
      """,
    onlookers: "Alguien a su lado puede leer su hoja o su pantalla.",
    networkLimit: """
      Si la red de su escuela guarda sus propios registros, puede verse que alguien abrió esta \
      página.
      """,
    help: "A quién acudir fuera de esta escuela",
    minutes: {
      "Alrededor de \($0) minuto\($0 == 1 ? "" : "s"). Puede saltarse cualquier pregunta."
    },
    way: { channel in
      switch channel {
      case .slips: "Saque cualquier papelito del recipiente. No lleva ningún nombre."
      case .file:
        "Un archivo con respuestas se sella antes de dejarlo en una carpeta o en una memoria USB."
      case .link:
        """
        Quien tenga el enlace puede responder, incluso más de una vez: no hay código. Use sus \
        datos móviles, no la wifi de la escuela.
        """
      case .imported:
        "Se respondió en otra herramienta. Quien la maneja puede saber quién dijo qué."
      }
    },
    counted: { place in
      switch place {
      case .keyHolder: "Las respuestas se cuentan en la computadora de quien guarda la llave."
      case .operator:
        """
        Las respuestas se cuentan en la computadora de quien maneja la encuesta. Esto le protege \
        menos: la caja y la llave están entonces en un mismo lugar.
        """
      }
    },
    floor: { minimum, fewest, invited in
      let nothing = "Con menos de \(minimum) respuestas no se dice nada."
      guard let fewest else { return nothing }
      return nothing
        + """
         Si responden menos de \(fewest) de las \(invited) personas, solo se dice cuántas \
        respondieron.
        """
    },
    noGroups: "No se le pregunta a qué grupo pertenece.",
    groupsShown: { minimum in
      """
      El promedio de un grupo se muestra solo si respondieron \(minimum) o más de sus personas. Se \
      oculta si dejaría ver lo que dijo alguien. Nunca se muestra cómo difieren sus opiniones.
      """
    },
    noComments: "No se le piden.",
    noCommentsOfSoFew: {
      """
      No se le piden. Aquí se invita solo a \($0) personas, y un comentario podría mostrar quién lo \
      escribió.
      """
    },
    readComments: {
      """
      Se leen si responden \($0) personas o más y 5 o más escriben algo a esa pregunta. Los leen dos \
      personas: quien guarda la llave y otra que elige el personal. Los ven mezclados y sin \
      ninguna otra respuesta al lado. Se les pide escribir temas, citar solo a quien \
      lo permitió y destruir los comentarios en 14 días.
      """
    },
    themes: "Solo temas",
    readsComments: "Los lee, mezclados, con otra persona",
    themesIfTheyAsk: "Los temas, si piden el informe",
    folderLimit: """
      Hasta que se recoge su archivo, la carpeta muestra quién lo guardó y cuándo; una carpeta en \
      la nube lo conserva para siempre.
      """,
    commentLimit: """
      Si escribe algo que solo usted podría saber, quien lo leyera podría adivinar quién lo \
      escribió.
      """)
}
