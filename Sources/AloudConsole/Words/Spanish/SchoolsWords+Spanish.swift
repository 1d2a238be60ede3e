extension SchoolsWords {
  static let spanish = SchoolsWords(
    title: "Escuelas", folder: "CARPETA",
    count: { schools, answering in
      let all = schools == 1 ? "1 escuela" : "\(schools) escuelas"
      return "\(all); ahora se puede responder en \(answering)."
    },
    nothingOfPeople:
      "Esta página no dice quién respondió ni cuántas personas: eso es cosa de la dirección de cada "
      + "escuela. Vuelva a cargarla para ver cómo están las cosas.",
    broken: "Algo va mal",
    brokenNote:
      "Cada una de estas dice en su propia página que no se puede responder; las demás siguen.",
    unnamed: "Carpetas que no se pueden atender",
    unnamedNote:
      "Su nombre no puede estar en una dirección. Use letras, cifras y guiones; dos nombres que solo se "
      + "distinguen en las mayúsculas cuentan como uno.",
    answering: "Se puede responder ahora", others: "Ahora no", school: "Escuela", wave: "Encuesta",
    state: "Cómo está", trouble: "Qué va mal")
}
