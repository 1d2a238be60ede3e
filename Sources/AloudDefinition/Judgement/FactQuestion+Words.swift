extension FactQuestion {
  /// Beginnings of questions that ask for a kind.
  static let kindQuestions = [
    "which school", "which district", "which subject", "which grade", "which department",
    "which team", "which group", "which role", "which position", "which building", "which campus",
    "which of these best describes you", "which of these describes you",
    "which of the following best describes you", "which best describes you",
    "which best describes your role", "in which", "at which", "to which", "where do you",
    "where are you", "where is your", "what subject", "what grade", "what department", "what role",
    "what school", "what district", "what do you teach", "who are you", "how old are you",
    "how long have you been", "how long have you worked", "how long have you taught",
    "how many years", "years of ", "years in ", "years at ", "length of service",
    "number of years", "años de ", "antigüedad", "anni di servizio", "anos de ",
    "what is the highest level", "highest level of education",
    "cuántos años", "cuánto tiempo lleva", "quel âge", "depuis combien", "wie alt",
    "wie lange arbeiten", "in welchem", "in welcher", "welches fach", "welche schule",
    "qual é o seu", "qual é a sua", "em que", "quanti anni", "in quale", "hoe oud", "in welke",
    "welk vak", "welke school",
    "en qué escuela", "en qué distrito", "en qué departamento", "qué materia", "qué asignatura",
    "qué grado", "a qué", "dónde trabaja", "qué enseña", "quelle matière", "dans quel",
    "dans quelle", "où travaillez",
  ]

  /// What stands before a noun in such a question.
  static let whose = [
    "your ", "what is your ", "whats your ", "what is the ", "whats the ", "which is your ",
    "what are your ", "what was your ", "please state your ", "please select your ", "select your ",
    "choose your ", "indicate your ", "indique su ", "seleccione su ", "elija su ", "su ", "tu ",
    "cuál es su ",
    "cuál es tu ", "¿cuál es su ", "quel est votre ", "quelle est votre ", "was ist ihr ",
    "qual é o seu ", "qual é a sua ", "qual è il suo ", "wat is uw ", "ihr ", "votre ", "seu ",
  ]

  /// What somebody has that has no order.
  static let nouns = [
    "gender", "sex", "sexes", "role", "roles", "position", "subject", "subjects", "district",
    "districts", "department", "departments", "race", "ethnicity", "religion", "nationality",
    "county", "region", "regions", "village", "province", "género", "genero", "sexo", "cargo",
    "puesto", "materia", "asignatura", "distrito", "departamento", "región", "genre", "sexe",
    "matière", "département", "age", "age group", "edad", "âge", "alter", "idade", "età",
    "leeftijd", "grade", "grades", "school", "schools", "campus", "building", "team", "state",
    "states", "city", "cities", "country", "countries", "zone", "zones", "language", "languages",
    "occupation", "profession", "education", "marital status", "escuela", "ciudad", "país",
    "grado", "turno", "école", "ville", "pays", "geschlecht", "schule", "fach", "gênero",
    "disciplina", "genere", "materia", "geslacht", "vak",
  ]

  /// Beginnings of questions for a fact, answered by yes or no.
  static let factQuestions = [
    "are you a ", "are you an ", "are you the ", "are you currently", "are you full",
    "are you part",
    "are you tenured", "are you certified", "are you male", "are you female", "are you new",
    "do you teach", "do you work in", "do you work at", "do you work with", "do you work full",
    "do you work part", "do you supervise", "do you belong", "do you hold a", "have you worked",
    "have you taught", "have you been teaching", "have you been working", "did you attend",
    "es usted", "eres ", "trabaja en", "trabaja a", "trabajas en", "da clase", "da clases",
    "da usted", "enseña", "tiene plaza", "ha trabajado", "êtes vous", "enseignez vous",
    "travaillez vous", "do you belong to", "were you absent",
    "tiene hijos", "tiene usted hijos", "tienes hijos", "tiene niños", "ha faltado", "has faltado",
    "faltó", "estuvo ausente", "ha estado ausente", "estuvo enferm", "vive en", "vives en",
    "asistió", "ha asistido", "participó", "es docente", "es maestr", "es profesor", "es miembro",
    "es su primer", "es tutor", "ha enseñado", "lleva más de", "estudió", "habla español",
    "avez vous des enfants", "avez vous un enfant", "avez vous enseigné", "avez vous travaillé",
    "avez vous été absent", "avez vous suivi", "avez vous participé", "étiez vous", "habitez vous",
    "est ce votre premi", "haben sie kinder", "haben sie ein kind", "haben sie gefehlt",
    "haben sie schon", "haben sie an ", "waren sie krank", "waren sie abwesend", "waren sie im",
    "waren sie letzt", "wohnen sie", "sind sie mitglied", "sind sie neu", "hast du kinder",
    "tem filhos", "você tem filhos", "faltou", "esteve ausente", "mora em", "participou",
    "ha figli", "è stato assente", "è stata assente", "abita", "ha partecipato",
    "heeft u kinderen", "was u afwezig", "was u ziek", "woont u", "heeft u gewerkt",
    "sind sie lehr", "sind sie an ", "sind sie in ", "sind sie männlich",
    "sind sie weiblich", "sind sie verbeamtet", "unterrichten sie", "arbeiten sie an",
    "arbeiten sie in", "você é professor", "você é um ", "você é uma ", "você trabalha",
    "você leciona", "o senhor é ", "a senhora é ", "lei è un", "è un insegnante", "insegna ",
    "lavora in", "bent u een ", "werkt u ", "geeft u les",
  ]
}
