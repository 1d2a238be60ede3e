extension FinishWords {
  static let spanish = FinishWords(
    title: "Recibir los resultados",
    note: "Conecte la memoria que devolvió quien guarda la llave y vuelva a cargar esta página.",
    warning:
      "En cuanto las seis palabras sean correctas, se destruye aquello en lo que estaban cerradas las "
      + "respuestas. No se puede deshacer.",
    found: "Resultados que hay aquí", other: "En otro lugar", folder: "La carpeta en la que están",
    folderHint:
      "La que tiene release.json y spent.txt, por ejemplo /media/escuela/MEMORIA/counted.",
    notThere:
      "En esta carpeta no hay ningún release.json. Si tiene los archivos, elíjalos más abajo",
    files: { "O elija los tres archivos mismos: \($0)" },
    filesHint:
      "Para archivos que llegaron de otra forma, por ejemplo dentro de un archivo comprimido. Quien "
      + "guarda la llave guardó los tres juntos.",
    allThree: "Elija los tres archivos: release.json, spent.txt y counted.json",
    filesAgain: "Elija otra vez los tres archivos: no se guardaron",
    six: "Las seis palabras de los resultados, tal como las lee en voz alta quien guarda la llave",
    sixHint: "Demuestran que nada cambió por el camino.",
    otherWords:
      "No son las palabras de estos resultados. Vuelva a preguntar a quien guarda la llave; no se "
      + "destruyó nada",
    take: "Recibir los resultados", finished: "Los resultados están aquí",
    destroyed: "La urna, los códigos, la sal y la llave de entrada están destruidos.",
    accepted: "Aceptado: lea estas seis palabras a quien guarda la llave",
    acceptedNote: "Con ellas borra el paquete y después las tarjetas.",
    leftovers: "Se interrumpió antes de destruirlo todo.", goOn: "Seguir destruyendo")
}
