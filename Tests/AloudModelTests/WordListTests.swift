import Testing

@testable import AloudModel

/// The lists of words by which people compare fingerprints.
@Suite struct WordListTests {
  struct List: Sendable, CustomTestStringConvertible {
    let name: String
    let words: [String]
    let lengths: ClosedRange<Int>
    /// How a word sounds, where two spellings are said alike.
    let sound: @Sendable (String) -> String
    let offensive: [String]

    var testDescription: String { name }
  }

  static let lists = [
    List(
      name: "English", words: WordList.english, lengths: 3...6, sound: { $0 },
      offensive: [
        "ass", "bomb", "damn", "death", "devil", "fool", "hell", "idiot", "kill", "murder", "nazi",
        "sex", "slave", "slut", "stupid", "suicide", "victim", "whore",
      ]),
    List(
      name: "Spanish", words: WordList.spanish, lengths: 4...8, sound: spanishSound,
      offensive: [
        "bomba", "cabron", "cago", "chingar", "culo", "diablo", "esclavo", "gorda", "idiota",
        "joder", "loco", "maldito", "marica", "matar", "mierda", "muerte", "nazi", "negro",
        "papaya",
        "pene", "pinche", "puta", "sexo", "suicidio", "tonto", "violar", "zorra",
      ]),
  ]

  /// Seseo and yeísmo, b as v, h silent, g before e and i as j: how most of the Americas say it.
  private static func spanishSound(_ word: String) -> String {
    var sound = word.replacing("ch", with: "C").replacing("h", with: "")
    sound = sound.replacing("ll", with: "y").replacing("que", with: "ke").replacing(
      "qui", with: "ki")
    sound = sound.replacing("ge", with: "je").replacing("gi", with: "ji")
    sound = sound.replacing("ce", with: "se").replacing("ci", with: "si").replacing("z", with: "s")
    return sound.replacing("v", with: "b")
  }

  @Test(arguments: lists) func `a list has 2,048 different words in order`(list: List) {
    #expect(list.words.count == 2048)
    #expect(Set(list.words).count == 2048)
    #expect(list.words == list.words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test(arguments: lists) func `words are short and have only the letters a to z`(list: List) {
    for word in list.words {
      #expect(list.lengths.contains(word.count), "\(word)")
      #expect(word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    }
  }

  @Test(arguments: lists) func `the first four letters name a word`(list: List) {
    #expect(Set(list.words.map { $0.prefix(4) }).count == 2048)
  }

  @Test(arguments: lists) func `no two words are one slip apart`(list: List) {
    var owners: [String: String] = [:]
    for word in list.words {
      for slip in Self.withoutOneLetter(word) {
        if let other = owners[slip] { #expect(!Self.isOneSlip(word, other), "\(word) \(other)") }
        owners[slip] = word
      }
    }
  }

  @Test(arguments: lists) func `no two words sound alike`(list: List) {
    let sounds = Dictionary(grouping: list.words, by: list.sound).filter { $0.value.count > 1 }
    #expect(sounds.isEmpty, "\(sounds.values)")
  }

  @Test(arguments: lists) func `no word is one that hurts`(list: List) {
    let words = Set(list.words)
    for word in list.offensive { #expect(!words.contains(word), "\(word)") }
  }

  @Test func `a language without a list of its own reads English words`() throws {
    let fingerprint = try #require(Fingerprint((0..<32).map { UInt8($0 * 7) }))
    let french = try #require(Language("fr"))
    #expect(fingerprint.words(in: french) == fingerprint.words)
    #expect(fingerprint.words(in: .english) == fingerprint.words)
    let spanish = fingerprint.words(in: .spanish)
    #expect(spanish != fingerprint.words)
    #expect(
      spanish.map { WordList.spanish.firstIndex(of: $0) }
        == fingerprint.words.map { WordList.english.firstIndex(of: $0) })
  }

  /// The word itself, and the word without each of its letters: two words a slip apart share one.
  private static func withoutOneLetter(_ word: String) -> Set<String> {
    let letters = Array(word)
    return Set(
      letters.indices.map { String(letters[..<$0] + letters[($0 + 1)...]) } + [word])
  }

  /// A letter changed, added, left out, or swapped with its neighbour.
  private static func isOneSlip(_ one: String, _ other: String) -> Bool {
    let (long, short) = one.count >= other.count ? (one, other) : (other, one)
    guard long.count == short.count else {
      return long.count == short.count + 1 && withoutOneLetter(long).contains(short)
    }
    let places = zip(long, short).enumerated().filter { $0.element.0 != $0.element.1 }
    guard places.count == 2 else { return places.count < 2 }
    return places[1].offset == places[0].offset + 1
      && places[0].element.0 == places[1].element.1 && places[1].element.0 == places[0].element.1
  }
}
