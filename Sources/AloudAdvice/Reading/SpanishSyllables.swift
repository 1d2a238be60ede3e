/// Counts the syllables of Spanish words by their spelling, which tells them exactly.
///
/// Every strong vowel (a, e, o) and every weak one with an accent (í, ú) is a syllable of its own;
/// a weak one without joins its neighbour (Real Academia Española 2010, *Ortografía de la
/// lengua española*). Foreign words may be miscounted.
enum SpanishSyllables {
  /// - Parameter word: in lower case, letters composed.
  static func count(in word: String) -> Int {
    let letters = word.unicodeScalars
    var count = 0
    var weak = false
    var hasNucleus = false
    for place in letters.indices {
      let letter = letters[place]
      if isNucleus(letter) {
        count += 1
        hasNucleus = true
      } else if isWeak(letter, before: letters[place...].dropFirst().first) {
        weak = true
      } else {
        if weak, !hasNucleus { count += 1 }
        (weak, hasNucleus) = (false, false)
      }
    }
    if weak, !hasNucleus { count += 1 }
    return max(1, count)
  }

  private static func isWeak(_ letter: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    if letter == "y" { return next == nil }
    return letter == "i" || letter == "u" || letter == "ü"
  }

  private static func isNucleus(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "o", "á", "é", "ó", "í", "ú": true
    default: false
    }
  }
}
