/// Questions to be answered in words that ask who somebody is: a name, a number, an address.
///
/// Other tools ask so at the top of a form. Here an answer would undo what the promise says.
enum WhoQuestion {
  static func isOne(_ texts: some Sequence<String>) -> Bool { texts.contains(where: asks) }

  private static func asks(_ question: String) -> Bool {
    let words = question.lowercased().split { !$0.isLetter }
    let plain = words.joined(separator: " ")
    if alone.contains(plain) { return true }
    let text = " \(plain) "
    return phrases.contains { text.contains(" \($0) ") }
  }

  /// Labels that are nothing else.
  private static let alone: Set<String> = [
    "name", "names", "initials", "email", "e mail", "phone", "telephone", "address", "nombre",
    "nombres", "iniciales", "correo", "tel\u{E9}fono", "direcci\u{F3}n", "nom", "pr\u{E9}nom",
    "initiales", "courriel", "t\u{E9}l\u{E9}phone", "adresse", "nome", "iniciais", "telefone",
    "endere\u{E7}o", "vorname", "nachname", "telefon", "cognome", "telefono", "indirizzo", "naam",
    "telefoon", "adres",
  ]

  private static let phrases = [
    "your name", "your full name", "your first name", "your last name", "your surname", "full name",
    "first name", "last name", "name of respondent", "respondent name", "respondents name",
    "respondent s name", "your initials", "phone number", "telephone number", "mobile number",
    "your phone", "e mail", "email", "email address", "home address", "your address", "employee id",
    "employee number", "staff id", "staff number", "su nombre", "tu nombre", "nombre completo",
    "nombre y apellido", "nombre y apellidos", "apellidos", "sus iniciales",
    "n\u{FA}mero de tel\u{E9}fono", "su tel\u{E9}fono", "correo electr\u{F3}nico",
    "su direcci\u{F3}n postal", "su domicilio", "votre nom", "votre pr\u{E9}nom",
    "nom et pr\u{E9}nom", "pr\u{E9}nom et nom", "num\u{E9}ro de t\u{E9}l\u{E9}phone",
    "votre adresse", "adresse e mail", "seu nome", "nome completo", "n\u{FA}mero de telefone",
    "ihr name", "ihren namen", "name und vorname", "vor und nachname", "telefonnummer",
    "e mail adresse", "il suo nome", "nome e cognome", "numero di telefono", "uw naam",
    "telefoonnummer",
  ]
}
