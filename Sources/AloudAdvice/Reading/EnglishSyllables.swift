/// Counts the syllables of English words by their spelling.
///
/// Groups of vowels, less the silent "e" and with the vowels that part ("being", "idea"); a few
/// frequent words are listed, since English spelling keeps no rule. Wrong by one now and then,
/// which a measure over many words can bear.
enum EnglishSyllables {
  /// - Parameter word: in lower case.
  static func count(in word: String) -> Int {
    guard word.utf8.contains(UInt8(ascii: "-")) else { return count(inPart: word) }
    return word.split(separator: "-").reduce(0) { $0 + count(inPart: String($1)) }
  }

  private static func count(inPart word: String) -> Int {
    if let known = exceptions[word] { return known }
    let letters = Array(word.utf8)
    guard letters.count > 3 else { return 1 }
    var count = vowelGroups(in: letters)
    if hasSilentEnding(letters) { count -= 1 }
    for start in letters.indices {
      for (piece, change) in pieces[Int(letters[start] & 31)]
      where letters[start...].starts(with: piece) {
        count += change
      }
    }
    return max(1, count)
  }

  private static func vowelGroups(in letters: [UInt8]) -> Int {
    var count = 0
    var isInside = false
    for letter in letters {
      let isVowel = isVowel(letter)
      if isVowel, !isInside { count += 1 }
      isInside = isVowel
    }
    return count
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Whether the last "e" is not heard: "make", "rules", "asked"; but "table", "changes", "wanted".
  private static func hasSilentEnding(_ letters: [UInt8]) -> Bool {
    let endsInE = letters.last == UInt8(ascii: "e")
    let ending = letters.suffix(2)
    guard endsInE || ending.elementsEqual("es".utf8) || ending.elementsEqual("ed".utf8) else {
      return false
    }
    let stem = letters.dropLast(endsInE ? 1 : 2)
    guard let last = stem.last, !isVowel(last) else { return false }
    if ending.last == UInt8(ascii: "d") { return !"td".utf8.contains(last) }
    if last == UInt8(ascii: "l"), let before = stem.dropLast().last { return isVowel(before) }
    guard !endsInE else { return true }
    let hisses = stem.suffix(2).elementsEqual("ch".utf8) || stem.suffix(2).elementsEqual("sh".utf8)
    return !hisses && !"szxcg".utf8.contains(last)
  }

  /// Pieces of words and what they add, by the low five bits of their first letter.
  private static let pieces: [[(letters: [UInt8], change: Int)]] = {
    let all =
      silentMiddles.map { (letters: Array($0.utf8), change: -1) }
      + parted.map { (letters: Array($0.utf8), change: 1) }
    return (0..<32).map { key in all.filter { Int($0.letters[0] & 31) == key } }
  }()

  private static let silentMiddles = [
    "afely", "ameful", "areful", "arely", "ately", "atement", "everal", "hopeful", "incerely",
    "omething", "ometime", "omeone", "omewhat", "ovement", "ureful", "useful",
  ]
  private static let parted = [
    "eing", "oing", "ying", "uing", "idea", "ience", "iety", "ual", "uate", "iate",
    "iance", "erial", "eriod", "create", "creati", "react", "poem", "diet", "quiet", "client",
    "prior", "violen", "isn't", "doesn't", "didn't", "couldn't", "wouldn't", "shouldn't", "hasn't",
    "wasn't", "haven't", "theory", "museum", "rious", "vious",
  ]
  private static let exceptions: [String: Int] = [
    "area": 3, "areas": 3, "business": 2, "colleague": 2, "colleagues": 2, "comfortable": 3,
    "different": 3, "element": 3, "evening": 2, "every": 2, "everybody": 4, "everyone": 3,
    "everything": 3, "interest": 3, "interested": 4, "people": 2, "quietly": 3, "science": 2,
    "somebody": 3, "therefore": 2, "real": 1, "really": 2, "experience": 4, "audience": 3,
    "conscience": 2, "patience": 2, "patient": 2, "patients": 2, "efficient": 3, "evaluate": 4,
    "actually": 4, "usually": 4, "usual": 3, "equal": 2, "equally": 3, "quality": 3, "equality": 4,
    "initiative": 4, "appropriate": 4, "associate": 4, "social": 2, "special": 2, "racial": 2,
    "official": 3, "essential": 3, "confidential": 4, "potential": 3, "initial": 3, "evidence": 3,
    "the": 1, "idea": 3, "ideas": 3, "via": 2, "serious": 3, "previous": 3, "various": 3,
  ]
}
