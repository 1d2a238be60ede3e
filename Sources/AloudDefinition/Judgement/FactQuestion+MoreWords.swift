extension FactQuestion {
  /// Words without which no text is such a question.
  static let signals: Set<String> = {
    let beginnings = [counting, kindQuestions, whose, nouns, factQuestions, addressing].joined()
      .compactMap { $0.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1).first }
    let words = spans.flatMap { $0.utf8.split(separator: UInt8(ascii: " ")) }
    return Set((beginnings + words).compactMap { String($0) })
  }()

  /// Words in front of a question that ask nothing.
  static let polite: Set<Substring> = [
    "please", "indicate", "tell", "us", "approximately", "about", "roughly", "for", "in", "total",
    "and", "por", "favor", "indique", "aproximadamente", "desde", "hace", "environ", "ungefähr",
    "bitte", "circa", "overall", "first", "i",
  ]

  /// What turns "in which" into a question for a degree.
  static let extents: Set<Substring> = [
    "extent", "degree", "way", "ways", "measure", "measures", "situation", "situations", "respect",
    "case", "cases", "mesure", "maß", "mass", "maße", "masse", "ausmaß", "ausmass", "umfang",
    "weise", "misura", "modo", "medida", "manera", "forma", "maneira", "mate", "façon", "manière",
    "situaciones", "situations", "direction", "stimme", "stimmen", "agree", "happy", "well",
  ]

  /// Words between a noun and a place.
  static let placing: Set<String> = [
    "in", "at", "within", "of", "en", "de", "dans", "à", "an", "na", "no", "nella", "op",
  ]

  /// Questions for a time that somebody has spent.
  static let spans = [
    " how long have you ", " how long has it been since you ", " how many years ",
    " years of experience ", " years of service ", " years of teaching ", " years teaching ",
    " when did you start ", " when did you join ", " when were you ", " since when ",
    " what year ", " which year ", " how old ", " how far do you live ", " cuántos años ",
    " cuánto tiempo lleva ", " cuánto tiempo llevas ", " cuánto tiempo trabaja ",
    " cuánto tiempo ha ", " cuándo empezó ", " desde cuándo ", " años de experiencia ",
    " años de servicio ", " qué edad ", " depuis combien ", " depuis quand ", " combien dannées ",
    " années dexpérience ", " quel âge ", " ancienneté ", " seit wann ", " wie lange arbeiten ",
    " wie lange sind sie ", " wie viele jahre ", " seit wie vielen jahren ", " wie alt ",
    " há quanto tempo ", " há quantos anos ", " quantos anos ", " anos de experiência ",
    " da quanto tempo ", " da quanti anni ", " quanti anni ", " anni di esperienza ", " hoe lang ",
    " hoeveel jaar ", " hoe oud ",
  ]

  /// Questions for a number of something.
  static let counting = [
    " how many ", " cuántos ", " cuántas ", " combien de ", " combien d", " wie viele ",
    " wieviele ", " quantos ", " quantas ", " quanti ", " quante ", " hoeveel ", " number of ",
    " número de ", " nombre de ", " anzahl ",
  ]

  /// What somebody has a number of.
  static let counted: Set<Substring> = [
    "years", "months", "children", "kids", "students", "pupils", "classes", "lessons", "hours",
    "subjects", "grades", "schools", "jobs", "periods", "courses", "sections", "languages",
    "siblings", "años", "meses", "hijos", "hijas", "estudiantes", "alumnos", "alumnas", "clases",
    "horas", "materias", "asignaturas", "grupos", "grados", "escuelas", "idiomas", "enfants",
    "élèves", "heures", "matières", "enfant", "kinder", "schüler", "stunden", "klassen", "fächer",
    "filhos", "filhas", "alunos", "turmas", "aulas", "disciplinas", "figli", "studenti", "alunni",
    "ore", "classi", "materie", "kinderen", "leerlingen", "uren", "vakken", "anos", "jahre",
    "anni", "jaar",
  ]

  /// Questions for how often something happens, which an answer in years can be a degree of.
  static let often = [
    " how often ", " how many times ", " how frequently ", " con qué frecuencia ",
    " cuántas veces ", " à quelle fréquence ", " combien de fois ", " wie oft ", " wie häufig ",
    " quantas vezes ", " quante volte ", " hoe vaak ",
  ]

  /// Words of a label that says how often.
  static let frequencies: Set<Substring> = [
    "once", "twice", "times", "every", "each", "never", "daily", "weekly", "monthly", "yearly",
    "often", "vez", "veces", "cada", "nunca", "fois", "chaque", "jamais", "mal", "pro", "jede",
    "jeden", "nie", "vezes", "volta", "volte", "mai", "keer", "elke", "nooit", "per",
  ]

  static let years: Set<Substring> = [
    "year", "years", "yr", "yrs", "año", "años", "an", "ans", "année", "années", "jahr", "jahre",
    "jahren", "ano", "anos", "anno", "anni", "jaar", "jaren",
  ]

  static let units: Set<Substring> = years.subtracting(["an"]).union([
    "month", "months", "week", "weeks", "hour", "hours", "hrs", "child", "children", "student",
    "students", "pupils", "meses", "mes", "semanas", "horas", "hijo", "hijos", "estudiantes",
    "alumnos", "mois", "semaines", "heures", "enfant", "enfants", "élèves", "monate", "monaten",
    "wochen", "stunden", "kind", "kinder", "schüler", "mese", "mesi", "settimane", "ore", "figli",
    "km", "miles", "euros", "dollars",
  ])

  /// How a question speaks to whoever answers it.
  static let addressing = [
    "are you ", "were you ", "do you ", "did you ", "have you ", "had you ", "will you ",
    "does your child", "is this your ", "is your child", "is your contract", "is your position",
    "is your job", "is your post", "is your classroom", "is your home", "is english your ",
    "was this your ", "are any of your children", "have any of your ", "i am a ", "i am an ",
    "i am the ", "am a ", "am an ", "am the ", "avez vous ", "aviez vous ",
    "étiez vous ", "êtes vous ", "as tu ", "es tu ", "ha recibido ", "recibió ", "ha pagado ",
    "pagó ", "ha tenido ", "tiene ", "tienes ", "tuvo ",
  ]

  /// What somebody feels, thinks, may do or is given here: a climate, and no fact.
  static let attitudes: Set<String> = [
    "safe", "able", "free", "ok", "okay", "sure", "clear", "proud", "willing", "ready", "afraid",
    "scared", "glad", "want", "need", "wish", "hope", "know", "can", "could", "may", "say", "ask",
    "asked", "asking", "tell", "told", "talk", "voice", "share", "dare", "get", "got", "given",
    "give", "find", "found", "see", "seen", "hear", "heard", "use", "used", "like", "love", "join",
    "rely", "expect", "opinion", "say", "fair", "fairly", "treated", "thanked", "kept", "left",
    "made", "allowed", "welcome", "open", "openly", "honest", "honestly", "mistake", "mistakes",
    "help", "helped", "idea", "ideas", "problem", "problems", "concern", "concerns", "risk",
    "risks", "criticised", "criticized", "blamed", "ignored", "bullied", "harassed", "excluded",
    "good", "bad", "great", "well", "fine", "alone", "stressed", "tired", "burned", "burnt",
    "looking", "look", "enough", "being",
  ]

  static let attitudeStems = [
    "feel", "felt", "think", "thought", "believ", "trust", "comfort", "confiden", "encourag",
    "support", "listen", "respect", "valu", "satisf", "happ", "worr", "understand", "understood",
    "agree", "disagree", "speak", "spoke", "learn", "receiv", "enjoy", "hesitat", "includ",
    "involv", "appreciat", "recogni", "inform", "consult", "accept", "discuss", "express", "fear",
    "consider", "recommend", "motivat", "committed", "perceiv", "notice", "witness", "experienc",
    "reward", "belong", "connect", "prais", "punish", "suggest", "disciplin", "humiliat", "mock",
    "sent", "sient", "sûr", "sécur", "segur", "écout", "entend", "escuch", "respet", "valor",
    "apoy", "soutien", "souten", "confi", "pens", "croi", "croy", "cree", "pouv", "peux", "pued",
    "pod", "lib", "ayud", "aid", "error", "erreur", "idée", "idea", "problèm", "problem", "parl",
    "habl", "dir", "dit", "opin", "avis", "recon", "mied", "peur", "ose", "content", "claro",
    "clair", "voz", "voix", "tiempo", "temps", "besoin", "necesi", "aprend", "appren", "compr",
    "inform", "crític", "critiq", "castig", "burl", "ignor", "exclu", "accès", "acceso",
    "interrupt", "overlook", "admit", "hide", "conceal", "raise", "report", "challeng", "question",
  ]
}
