extension AdviceWords {
  static let spanish = AdviceWords(
    joiners: PhraseList(["y", "e", "o", "u"]),
    joinerExceptions: PhraseList([
      "con pelos y señales", "de día y de noche", "día y noche", "dos o más", "dos o tres",
      "ida y vuelta", "más o menos", "más y más", "o no", "preguntas y respuestas",
      "pros y contras",
      "tarde o temprano", "u otra", "u otro", "un y otro", "una o dos", "una o más",
      "una u otra vez", "una y otra vez", "uno o dos", "uno o más", "unos y otros", "y así",
      "y eso",
    ]),
    pairings: PhraseList([
      "ambas partes", "entre", "juntas", "juntos", "mutuamente", "unas a otras", "unos a otros",
      "unos con otros", "unos de otros",
    ]),
    subordinators: [
      "al", "antes", "aunque", "como", "cómo", "cuando", "cuándo", "cuál", "después", "donde",
      "dónde", "mientras", "para", "porque", "pues", "que", "qué", "quien", "quién", "quienes",
      "si", "sin", "tras",
    ],
    negations: PhraseList(["ni", "no", "tampoco"]),
    negationExceptions: PhraseList([
      "no cree", "no crees", "no importa", "no obstante", "no solamente", "no solo", "no sólo",
      "o no",
    ]),
    absolutes: PhraseList([
      "absolutamente", "completamente", "constantemente", "jamás", "nada", "nadie", "ninguna",
      "ninguno", "ningún", "nunca", "siempre", "toda", "todas", "todo", "todos", "totalmente",
    ]),
    absoluteExceptions: PhraseList([
      "antes que nada", "ante todo", "del todo", "nada más", "siempre que", "sobre todo",
      "toda la semana", "todas las semanas", "todo el año", "todo el día", "todo el tiempo",
      "todo el mundo sabe", "todo tipo", "todos los años", "todos los días", "todos los meses",
    ]),
    loaded: PhraseList([
      "afortunadamente", "claro que", "como sabe", "como usted sabe", "desafortunadamente",
      "desde luego", "escandalosa", "escandaloso", "está de acuerdo en que", "excelente",
      "excelentes", "horrible", "horribles", "indudablemente", "lamentablemente", "maravillosa",
      "maravilloso", "no cree", "no crees", "obviamente", "por desgracia", "por supuesto",
      "por suerte", "sin duda", "terrible", "terribles", "todo el mundo sabe", "vergonzosa",
      "vergonzoso",
    ]),
    identifying: [
      (
        .name,
        PhraseList([
          "apellido", "apellidos", "cómo se llama", "cómo te llamas", "escriba su nombre",
          "nombre completo", "quién es usted", "su nombre", "sus iniciales", "tu nombre",
        ])
      ),
      (
        .email,
        PhraseList([
          "correo electrónico", "e-mail", "email", "su correo", "tu correo",
        ])
      ),
      (
        .telephone,
        PhraseList(["número de móvil", "número de teléfono", "su teléfono", "tu teléfono"])
      ),
      (
        .address,
        PhraseList(["código postal", "su dirección", "su domicilio", "tu dirección"])
      ),
      (
        .number,
        PhraseList(["número de empleada", "número de empleado", "número de identificación"])
      ),
      (
        .room,
        PhraseList([
          "en qué aula", "en qué despacho", "en qué salón", "número de aula", "número de salón",
          "qué aula", "qué salón", "su aula", "su despacho", "su salón", "tu aula", "tu salón",
        ])
      ),
      (
        .schoolClass,
        PhraseList([
          "a qué clase", "a qué grupo da", "qué clase", "qué clases", "su clase", "sus clases",
          "tu clase",
        ])
      ),
      (
        .age,
        PhraseList([
          "cuántos años tiene", "cuántos años tienes", "qué edad", "su edad", "tu edad",
        ])
      ),
      (
        .years,
        PhraseList([
          "cuántos años", "cuántos meses", "en qué año", "número de años", "número exacto de años",
          "qué año",
        ])
      ),
      (
        .birthDate,
        PhraseList([
          "año de nacimiento", "cuándo nació", "cumpleaños", "fecha de nacimiento",
        ])
      ),
    ])
}
