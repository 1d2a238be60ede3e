extension AgainWords {
  static let spanish = AgainWords(
    title: "Volver a preguntar",
    note: {
      "La próxima encuesta hace las preguntas tal como están ahora, en otros días. Puede abrir "
        + "desde el \($0): con dos encuestas demasiado seguidas se podría descubrir a alguien."
    },
    kind: "¿Qué se pregunta?", all: "Todas las preguntas",
    allNote: "La encuesta completa, para compararla con la última.",
    check: { "Solo «\($0)» y si se pudo responder con sinceridad" },
    checkNote: "Una consulta corta sobre lo que están probando.",
    opensHint: { "Desde el \($0)." }, tooEarly: { "Elija el \($0) o un día posterior" },
    group: { "Cuántas personas son de: \($0)" },
    since: "Qué se hizo desde la última encuesta",
    sinceHint:
      "Es lo primero que lee el personal, en la página, en el formulario y en el cartel. Escriba lo "
      + "que probaron, con funciones y nunca con nombres.",
    everyLanguage: "Escríbalo también en este idioma, o déjelo vacío en todos",
    named:
      "Lo que se hizo parece nombrar a una persona, y lo leerá todo el personal. Escriba una función "
      + "en su lugar, por ejemplo la coordinación. Si no es un nombre, pulse el botón otra vez.",
    keyGoes:
      "Una llave abre una sola encuesta: quien la guarda lee otra vez las preguntas y le da otra.",
    add: "Añadir esta encuesta", cycle: "Lo que vamos a probar", handIn: "Entregarla al distrito")
}
