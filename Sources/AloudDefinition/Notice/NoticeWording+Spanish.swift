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
      case .slips: "Saque cualquier papel del recipiente; nadie anota cuál."
      case .file:
        "Su hoja se sella en un archivo, que usted deja en una carpeta o en una memoria."
      case .link:
        "Quien tenga el enlace puede responder, incluso más de una vez: no hay código. Use sus"
          + " datos móviles, no el Wi-Fi de la escuela."
      }
    }
    words.tookPart = "Que usted participó"
    words.nobodyNotes = "No guardamos nombres, direcciones ni horas."
    words.ownAnswers = "Sus respuestas"
    words.reader = { reader, role in
      switch reader {
      case .principal: "La dirección"
      case .leadership: "El equipo directivo"
      case .operator: "Quien maneja la computadora"
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
    words.floor = { minimum, invited in
      "Con menos de \(minimum) respuestas no se dice nada. Si responden menos de 40 de cada 100 de"
        + " las \(invited) personas invitadas, solo se dice cuántas."
    }
    words.groups = "Resultados por grupos del personal"
    words.noGroups = "No se le pregunta a qué grupo pertenece."
    words.groupsShown = { minimum in
      "Quien ve el informe ve el promedio de un grupo, solo si respondieron \(minimum) o más de sus"
        + " personas y no se puede deducir lo que dijo nadie; nunca cómo difieren sus opiniones."
    }
    words.comments = "Comentarios"
    words.comment = { policy in
      switch policy {
      case .off: "No se le piden."
      case .themes:
        "Si se invita a 30 personas o más y responden 10 o más, 5 de ellas con sus propias palabras a"
          + " esa pregunta, los leen quien guarda la llave y otra persona que elige el personal:"
          + " barajados y junto a ninguna otra respuesta. Escriben temas, citan solo a quien lo"
          + " permitió y destruyen los comentarios en 14 días. Nadie más los ve."
      }
    }
    words.limits = "Lo que no podemos prometer"
    words.collusion =
      "Si quien maneja la computadora y quien guarda la llave rompieran los dos esta promesa,"
      + " podrían leer respuestas sin nombres."
    words.forgery =
      "Quien maneja la computadora podría añadir respuestas inventadas o cambiar votos, lo que"
      + " estropearía el resultado y podría aislar una respuesta."
    words.onlookers = "Alguien a su lado puede leer su hoja o su pantalla."
    words.networkLimit =
      "Si la red de su escuela guarda sus propios registros, puede verse que un teléfono abrió esta"
      + " dirección."
    words.folderLimit =
      "Hasta que se recoge su archivo, la carpeta muestra quién lo guardó y cuándo; una carpeta en"
      + " la nube lo conserva para siempre."
    words.commentLimit =
      "Si escribe algo que solo usted podría saber, quien lo leyera podría adivinar quién lo"
      + " escribió."
    words.help = "A quién acudir fuera de esta escuela"
  }
}
