extension ImportWords {
  static let spanish = ImportWords(
    title: "Traer respuestas de otra herramienta",
    note:
      "Lo que se recogió con Microsoft Forms, Google Forms u otra herramienta pasa por las mismas "
      + "reglas y entra en el mismo informe. Se hace en lugar de preguntar aquí.",
    file: "El archivo que exportó la otra herramienta",
    fileHint: "CSV o un libro de cálculo (.xlsx), de 8 MB como mucho. Solo está en la memoria.",
    fileIsHeld: "El archivo está aquí; elija otro solo para cambiarlo",
    fileAgain: "Elija otra vez el mismo archivo: no se guarda en ninguna parte.",
    noFile: "Elija el archivo de respuestas", look: "Mirar el archivo",
    whoKnows:
      "Quien maneja la otra herramienta puede saber quién dijo qué. El informe lo dice.",
    mapping: "Qué se toma de él",
    mappingHint:
      "Cada línea es una pregunta y la columna de la que viene. Complete cada línea con signo de "
      + "interrogación; lo que no se nombra se descarta.",
    take: "Traer las respuestas",
    noMapping: "Escriba qué se toma del archivo, o empiece de nuevo con él",
    mappingTooLong: "Este texto es demasiado largo",
    overtaken:
      "Alguien, u otra ventana, cambió este texto mientras usted escribía. No se sobrescribió nada. "
      + "Lo que usted escribió está abajo: mírelo y pulse otra vez el botón.",
    again: "Empezar de nuevo con este archivo",
    againNote:
      "Un borrador nuevo reemplaza el texto de arriba. O suelte el archivo: se borra de la "
      + "memoria y el texto se queda.",
    letGo: "Soltar el archivo", reading: "Se está leyendo el archivo",
    readingNote:
      "Un archivo largo tarda unos minutos. Puede salir de esta página: sigue por sí solo, y el "
      + "resultado queda aquí.", notTaken: "Todavía no se trajo nada",
    mend: "Corrija lo que se dice aquí y pulse otra vez el botón.",
    taken: "Las respuestas están aquí",
    takenNote: "Lo que se puede decir de ellas está en el informe.",
    counted: { counted, invited in
      "\(counted == 1 ? "Se contó 1 respuesta" : "Se contaron \(counted) respuestas"); se invitó a \(invited) personas."
    },
    otherWords: {
      "Se preguntó con otras palabras que las de la definición, así que la línea de sus escalas se corta aquí: \($0)."
    },
    renewed: {
      "Informes que se escribieron de nuevo, porque su tendencia tiene una vez más: \($0)."
    },
    dropped: "Columnas que se descartaron",
    rows: { $0 == 1 ? "Se dejó fuera 1 fila." : "Se dejaron fuera \($0) filas." },
    delete: "Borre el archivo de respuestas cuando ya no lo necesite.",
    offer: "Traer respuestas de otra herramienta")
}
