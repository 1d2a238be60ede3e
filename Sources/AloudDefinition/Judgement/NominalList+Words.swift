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
    // Days and months.
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays",
    "tuesdays", "wednesdays", "thursdays", "fridays", "mon", "tue", "wed", "thu", "fri", "lunes",
    "martes", "miércoles", "miercoles", "jueves", "viernes", "lundi", "mardi", "mercredi", "jeudi",
    "vendredi", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "montags", "dienstags",
    "segunda feira", "terça feira", "quarta feira", "lunedì", "martedì", "mercoledì", "giovedì",
    "venerdì", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "mornings", "afternoons",
    "morning", "afternoon", "evening", "mañana", "tarde", "matin", "après midi", "january",
    "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
    "septiembre", "octubre", "noviembre", "diciembre",
    // Places.
    "north", "south", "east", "west", "central", "norte", "sur", "este", "oeste", "centro",
    "nord", "sud", "est", "ouest", "urban", "rural", "suburban", "urbano", "urbana",
  ]

  /// What stands beside a number or a letter.
  static let numbered: Set<String> = [
    "grade", "year", "class", "room", "building", "site", "campus", "school", "team", "group",
    "department", "house", "block", "wing", "floor", "form", "grado", "curso", "aula", "edificio",
    "sede", "escuela", "equipo", "grupo", "classe", "salle", "école", "klasse", "jahrgang",
    "schule", "gebäude", "turma", "escola", "scuola", "groep", "gebouw",
  ]
}
