extension NominalList {
  static let others = [
    "other", "others", "something else", "none of these", "none of the above", "all of the above",
    "otro", "otra", "otros", "otras", "ninguna de las anteriores", "ninguno de los anteriores",
    "autre", "autres", "andere", "anderes", "sonstige", "sonstiges", "outro", "outra", "altro",
    "anders",
  ]

  static let yesAndNo = [
    "yes", "no", "sí", "si", "oui", "non", "ja", "nein", "sim", "não", "nao", "nee", "tak", "nie",
    "да", "нет", "是", "否", "نعم", "لا", "có", "không", "wi", "true", "false",
  ]

  /// Labels that are kinds of something.
  static let kinds = [
    // People.
    "male", "female", "man", "woman", "men", "women", "boy", "girl", "nonbinary", "non binary",
    "transgender", "genderqueer", "gender diverse", "hombre", "mujer", "varón", "varon",
    "masculino", "femenino", "no binario", "no binaria", "homme", "femme", "masculin", "féminin",
    "männlich", "weiblich", "divers", "mann", "frau", "homem", "mulher", "feminino", "uomo",
    "donna", "married", "single", "divorced", "widowed",
    // Work.
    "teacher", "teachers", "teaching", "teaching staff", "classroom teacher", "head teacher",
    "headteacher", "principal", "assistant principal", "vice principal", "deputy head",
    "administrator", "administrators", "administration", "administrative staff", "support",
    "support staff", "teaching assistant", "teacher assistant", "aide", "paraprofessional",
    "paraeducator", "counselor", "counsellor", "nurse", "librarian", "custodian", "office",
    "office staff", "secretary", "coach", "instructional coach", "special education teacher",
    "substitute", "teacher leader", "leadership", "manager", "staff", "parent", "student",
    "non teaching", "nonteaching", "non teaching staff", "full time", "part time", "permanent",
    "temporary", "docente", "docentes", "docencia", "maestro", "maestra", "maestros", "profesor",
    "profesora", "director", "directora", "dirección", "administrativo", "administrativa",
    "personal de apoyo", "apoyo", "consejero", "consejera", "orientador", "orientadora",
    "bibliotecario", "bibliotecaria", "tiempo completo", "medio tiempo", "tiempo parcial",
    "enseignant", "enseignante", "directeur", "directrice", "personnel", "lehrer", "lehrerin",
    "lehrkraft", "professor", "professora",
    // Subjects and grades.
    "math", "maths", "mathematics", "english", "science", "sciences", "history", "social studies",
    "art", "arts", "music", "physical education", "pe", "reading", "languages", "spanish",
    "french", "geography", "biology", "chemistry", "physics", "special education", "technology",
    "english language arts", "ela", "matemáticas", "matematicas", "lengua", "lenguaje",
    "ciencias", "historia", "inglés", "español", "música", "arte", "educación física",
    "geografía", "mathématiques", "histoire", "musique", "kindergarten", "preschool",
    "elementary", "elementary school", "middle school", "high school", "primary",
    "primary school", "secondary", "secondary school", "preescolar", "primaria", "secundaria",
    "infantil", "bachillerato", "preparatoria",
    // Places.
    "north", "south", "east", "west", "central", "norte", "sur", "este", "oeste", "centro",
    "nord", "sud", "est", "ouest", "urban", "rural", "suburban", "urbano", "urbana",
  ]

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

  /// The words that the questions of these lists begin with.
  static let openings: [String] = Array(
    Set(
      (kindQuestions + factQuestions + whose + factNouns).compactMap { phrase in
        phrase.split(separator: " ").first.map(String.init)
      })
  ).sorted()

  /// What stands before a noun in such a question.
  static let whose = [
    "your ", "what is your ", "whats your ", "what is the ", "su ", "tu ", "cuál es su ",
    "cuál es tu ", "¿cuál es su ", "quel est votre ", "quelle est votre ", "was ist ihr ",
    "qual é o seu ", "qual é a sua ", "qual è il suo ", "wat is uw ", "ihr ", "votre ", "seu ",
  ]

  /// What somebody has that has no order.
  static let factNouns = [
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
    "travaillez vous", "sind sie lehr", "sind sie an ", "sind sie in ", "sind sie männlich",
    "sind sie weiblich", "sind sie verbeamtet", "unterrichten sie", "arbeiten sie an",
    "arbeiten sie in", "você é professor", "você é um ", "você é uma ", "você trabalha",
    "você leciona", "o senhor é ", "a senhora é ", "lei è un", "è un insegnante", "insegna ",
    "lavora in", "bent u een ", "werkt u ", "geeft u les",
  ]
}
