extension DistrictWords {
  static let spanish = DistrictWords(
    title: "Entregarla al distrito",
    note:
      "Se entrega un solo archivo: las cifras de las que está hecho su informe. Lo que a usted se le "
      + "oculta no está en él.",
    save: "Guardar el archivo para el distrito", readOut: "Seis palabras para leer en voz alta",
    why:
      "Quien recibe el archivo obtiene sus seis palabras con la página para contar, que también comprueba "
      + "resultados: si son las mismas, nada cambió por el camino.",
    together:
      "En el distrito se juntan tres escuelas o más. Su informe no nombra ninguna escuela ni hace "
      + "clasificaciones.")
}
