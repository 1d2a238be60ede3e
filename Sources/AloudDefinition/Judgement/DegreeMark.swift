import AloudModel

/// Whether the labels of a list say how much there is of something.
enum DegreeMark {
  /// The languages whose words are known.
  static let languages: Set<String> = ["en", "es", "fr", "pt", "de", "it", "nl"]

  /// The same, in the order of their tags.
  static let known = languages.sorted().compactMap { Language($0) }

  /// Whether a third of the labels have a word of degree, in any of the languages, or are numbers.
  ///
  /// A list with fewer is one of kinds, more often than not: places, colours, names.
  static func isIn(_ labels: [String]) -> Bool {
    let marked = labels.count { label in
      let words = label.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }
      return words.contains { Self.words.contains(String($0)) } || Amount.isOne(label)
    }
    return marked * 3 >= labels.count
  }

  private static let words: Set<String> = Set(english + spanish + french + others)

  private static let english = [
    "very", "quite", "somewhat", "slightly", "slight", "fairly", "rather", "extremely",
    "completely", "totally", "entirely", "fully", "partly", "partially", "strongly", "strong",
    "moderately", "moderate", "mostly", "mainly", "hardly", "barely", "little", "lot", "lots",
    "much", "more", "less", "most", "least", "many", "few", "several", "some", "none", "never",
    "rarely", "seldom", "sometimes", "occasionally", "often", "usually", "frequently", "regularly",
    "always", "daily", "weekly", "monthly", "yearly", "annually", "once", "twice", "times",
    "disagree", "agree", "good", "bad", "poor", "fair", "excellent", "great", "satisfied",
    "dissatisfied", "likely", "unlikely", "important", "unimportant", "true", "untrue", "false",
    "yes", "no", "not", "nothing", "high", "low", "medium", "average", "better", "worse", "best",
    "worst", "same",
    "increased", "decreased", "easy", "difficult", "weak", "weakly", "emerging", "developing",
    "proficient", "beginning", "exemplary", "neutral", "unsafe", "uncomfortable", "comfortable",
    "happy", "unhappy", "effective", "ineffective", "enough", "significantly", "considerably",
    "confident", "trust", "distrust", "expected", "useful", "useless", "helpful", "unhelpful",
    "definitely", "probably", "maybe", "perhaps",
  ]
  private static let spanish = [
    "muy", "algo", "poco", "poca", "pocas", "pocos", "bastante", "mucho", "mucha", "muchas",
    "muchos", "nada", "nunca", "jamás", "siempre", "casi", "menudo", "veces", "vez",
    "frecuencia", "acuerdo", "desacuerdo", "totalmente", "completamente", "parcialmente", "parte",
    "ninguna", "ninguno", "alguna", "algunas", "algunos", "todas", "todos", "sí", "bueno",
    "buena", "malo", "mala", "bien", "mal", "regular", "excelente", "peor", "mejor", "igual",
    "más", "menos", "alto", "alta", "bajo", "baja", "medio", "media", "diario", "semanal",
    "mensual", "probable", "improbable", "satisfecho", "satisfecha", "insatisfecho", "neutral",
    "importante", "fácil", "difícil", "verdadero", "falso", "suficiente", "raramente",
  ]
  private static let french = [
    "très", "assez", "peu", "beaucoup", "jamais", "rarement", "parfois", "quelquefois",
    "souvent", "toujours", "accord", "d'accord", "d\u{2019}accord", "désaccord", "plutôt",
    "pas", "non", "oui", "partie", "aucun", "aucune", "quelques", "plupart", "moins", "plus",
    "bon", "bonne", "mauvais", "mauvaise", "bien", "moyen", "moyenne", "excellent", "satisfait",
    "insatisfait", "probable", "faible", "fort", "neutre", "totalement", "tout",
  ]
  /// Portuguese, German, Italian and Dutch.
  private static let others = [
    "muito", "pouco", "nada", "nunca", "raramente", "vezes", "frequentemente", "sempre",
    "concordo", "discordo", "não", "sim", "bom", "boa", "mau", "ruim", "regular", "ótimo",
    "mais", "menos", "totalmente", "parcialmente", "neutro",
    "sehr", "eher", "etwas", "wenig", "viel", "gar", "nicht", "nie", "niemals", "selten",
    "manchmal", "gelegentlich", "oft", "häufig", "immer", "stimme", "trifft", "voll", "ganz",
    "teils", "teilweise", "ja", "nein", "gut", "schlecht", "mittel", "mehr", "weniger", "weder",
    "kaum", "meistens", "keine", "einige",
    "molto", "poco", "abbastanza", "mai", "raramente", "volte", "spesso", "sempre", "accordo",
    "d'accordo", "disaccordo", "sì", "buono", "cattivo", "più", "meno", "per",
    "nulla", "niente", "tanto",
    "zeer", "heel", "erg", "nogal", "beetje", "weinig", "veel", "niet", "nooit", "zelden", "soms",
    "vaak", "altijd", "eens", "oneens", "mee", "helemaal", "enigszins", "neutraal", "goed",
    "slecht", "matig", "meestal", "nee", "meer", "minder", "geen",
  ]
}
