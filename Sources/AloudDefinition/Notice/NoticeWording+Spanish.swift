import AloudModel

extension NoticeWording {
  static let spanish = NoticeWording { words in
    words.banner = "VISTA PREVIA, no se guarda nada"
    words.title = "Quién ve qué"
    words.time = "Cuánto se tarda y cómo se responde"
    words.minutes = {
      "Alrededor de \($0) minuto\($0 == 1 ? "" : "s"). Puede saltarse cualquier pregunta."
    }
    words.way = { channel in
      switch channel {
      case .slips: "Saque cualquier papelito del recipiente. No lleva ningún nombre."
      case .file:
        "Un archivo con respuestas se sella antes de dejarlo en una carpeta o en una memoria USB."
      case .link:
        "Quien tenga el enlace puede responder, incluso más de una vez: no hay código. Use sus"
          + " datos móviles, no la wifi de la escuela."
      case .imported:
        "Se respondió en otra herramienta. Quien la maneja puede saber quién dijo qué."
      }
    }
    words.tookPart = "Que usted participó"
    words.nobodyNotes = "No guardamos su nombre, su correo, la hora ni desde dónde se conecta."
    words.ownAnswers = "Sus respuestas"
    words.reader = { reader, role in
      switch reader {
      case .principal: "La dirección de la escuela"
      case .leadership: "El equipo directivo"
      case .operator: "Quien maneja la encuesta"
      case .keyHolder: "Quien guarda la llave (\(role))"
      case .colleagues: "Sus colegas"
      }
    }
    words.yes = "Sí"
    words.no = "No"
    words.box = { place in
      switch place {
      case .keyHolder: "Una caja cerrada y sin nombres que no puede abrir"
      case .operator: "Una caja sin nombres, cuya llave se usa en su computadora"
      }
    }
    words.opensOnce =
      "Abre la caja una vez, para contar; el programa no muestra a nadie respuestas sueltas"
    words.takenOver =
      "Aloud trajo solo las respuestas y los grupos: ni nombre, ni correo, ni dirección de red, ni hora, ni"
      + " nada que alguien escribiera. No guarda ninguna respuesta suelta."
    words.summary = "Un resumen de una página; el informe entero si lo piden"
    words.ifTheyAsk = "Si piden el informe"
    words.counted = { place in
      switch place {
      case .keyHolder: "Las respuestas se cuentan en la computadora de quien guarda la llave."
      case .operator:
        "Las respuestas se cuentan en la computadora de quien maneja la encuesta. Esto le protege"
          + " menos: la caja y la llave están entonces en un mismo lugar."
      }
    }
    words.everybody = "Resultados de todo el personal"
    words.floor = { minimum, fewest, invited in
      let nothing = "Con menos de \(minimum) respuestas no se dice nada."
      guard let fewest else { return nothing }
      return nothing
        + " Si responden menos de \(fewest) de las \(invited) personas, solo se dice cuántas"
        + " respondieron."
    }
    words.groups = "Resultados por grupos del personal"
    words.noGroups = "No se le pregunta a qué grupo pertenece."
    words.groupsShown = { minimum in
      "El promedio de un grupo se muestra solo si respondieron \(minimum) o más de sus personas. Se"
        + " oculta si dejaría ver lo que dijo alguien. Nunca se muestra cómo difieren sus opiniones."
    }
    words.comments = "Comentarios"
    words.noComments = "No se le piden."
    words.noCommentsOfSoFew = {
      "No se le piden. Aquí se invita solo a \($0) personas, y un comentario podría mostrar quién lo"
        + " escribió."
    }
    words.readComments = {
      "Se leen si responden \($0) personas o más y 5 o más escriben algo a esa pregunta. Los leen dos"
        + " personas: quien guarda la llave y otra que elige el personal. Los ven mezclados y sin"
        + " ninguna otra respuesta al lado. Se les pide escribir temas, citar solo a quien"
        + " lo permitió y destruir los comentarios en 14 días."
    }
    words.themes = "Solo temas"
    words.readsComments = "Los lee, mezclados, con otra persona"
    words.themesIfTheyAsk = "Los temas, si piden el informe"
    words.limits = "Lo que no podemos prometer"
    words.collusion = { place in
      switch place {
      case .keyHolder:
        "Con otro programa, quien guarda la llave podría leer respuestas, sin nombres. Con su ayuda,"
          + " también podría quien maneja la encuesta."
      case .operator:
        "Con otro programa, quien maneja la encuesta podría leer respuestas, sin nombres."
      }
    }
    words.forgery =
      "Quien maneja la encuesta podría añadir respuestas inventadas o cambiar las selladas. Eso"
      + " estropearía el resultado y podría dejar a la vista la respuesta de una persona."
    words.onlookers = "Alguien a su lado puede leer su hoja o su pantalla."
    words.networkLimit =
      "Si la red de su escuela guarda sus propios registros, puede verse que alguien abrió esta"
      + " página."
    words.folderLimit =
      "Hasta que se recoge su archivo, la carpeta muestra quién lo guardó y cuándo; una carpeta en"
      + " la nube lo conserva para siempre."
    words.commentLimit =
      "Si escribe algo que solo usted podría saber, quien lo leyera podría adivinar quién lo"
      + " escribió."
    words.help = "A quién acudir fuera de esta escuela"
  }
}
