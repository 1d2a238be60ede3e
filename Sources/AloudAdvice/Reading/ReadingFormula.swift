import AloudModel

/// A readability formula, made for running text of about a hundred words and more.
enum ReadingFormula {
  /// Kincaid, Fishburne, Rogers and Chissom 1975, *Derivation of New Readability Formulas*,
  /// Research Branch Report 8-75: 0.39 words per sentence + 11.8 syllables per word - 15.59 is the
  /// grade of school. Grade 6 begins at age 11.
  case fleschKincaid
  /// Szigriszt Pazos 1993, *Sistemas predictivos de legibilidad*: 206.835 - 62.3 syllables per word
  /// - words per sentence. From 65 a text is "quite easy", the level of primary school, which ends
  /// at age 12 (INFLESZ scale: Barrio-Cantalejo and others 2008, *Anales del Sistema Sanitario de
  /// Navarra* 31(2), 135–152).
  case szigrisztPazos

  /// Nothing, for a language without a formula here.
  init?(_ language: Language) {
    switch WordedLanguage(language) {
    case .english: self = .fleschKincaid
    case .spanish: self = .szigrisztPazos
    case nil: return nil
    }
  }

  /// The score at which an eleven-year-old can still follow.
  var limit: Double {
    switch self {
    case .fleschKincaid: 6
    case .szigrisztPazos: 65
    }
  }

  func counts(of texts: [WrittenText]) -> TextCounts {
    var counts = TextCounts()
    for text in texts { counts.add(text, syllablesOf: syllables) }
    return counts
  }

  /// - Precondition: there is a word.
  func score(_ counts: TextCounts) -> Double {
    switch self {
    case .fleschKincaid: 0.39 * counts.wordsPerSentence + 11.8 * counts.syllablesPerWord - 15.59
    case .szigrisztPazos: 206.835 - 62.3 * counts.syllablesPerWord - counts.wordsPerSentence
    }
  }

  func syllables(of word: String) -> Int {
    switch self {
    case .fleschKincaid: EnglishSyllables.count(in: word)
    case .szigrisztPazos: SpanishSyllables.count(in: word)
    }
  }
}
