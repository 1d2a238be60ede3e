import AloudDiagnostics
import AloudModel
import Testing

@testable import AloudAdvice

@Suite struct WordTests {
  @Test(arguments: [
    ("", []), ("People ASK.", ["people", "ask"]), ("don't", ["don't"]), ("Don\u{2019}t", ["don't"]),
    ("'quoted'", ["quoted"]), ("E-mail - or not", ["e-mail", "or", "not"]),
    ("5 to 9", ["5", "to", "9"]), ("¿QUIÉN es Él?", ["quién", "es", "él"]),
    ("E\u{301}L", ["e\u{301}l"]), ("[@{`", []), ("aZ", ["az"]),
  ])
  func `words are in lower case, with straight apostrophes`(text: String, words: [String]) {
    #expect(Word.words(in: text).map(\.text) == words)
  }

  @Test(arguments: ["People ASK.", "Don\u{2019}t, (E-mail)", "¿QUIÉN es Él?", "İstanbul and I"])
  func `a word knows where it stands`(text: String) {
    let scalars = Array(text.unicodeScalars)
    for word in Word.words(in: text) {
      let written = String(String.UnicodeScalarView(scalars[word.range]))
      #expect(written.lowercased().replacing("\u{2019}", with: "'") == word.text)
    }
  }

  @Test(arguments: [
    ("My e-mail address", [1..<3]), ("e-mail", [0..<1]), ("Email, or e-mail", [0..<1, 2..<3]),
    ("address", []), ("", []),
  ])
  func `of the phrases that begin at one word the longest is found`(
    text: String, places: [Range<Int>]
  ) throws {
    let text = try written(text, in: "en")
    let email = try #require(
      AdviceWords.words(of: text.language)?.identifying.first { $0.kind == .email })
    #expect(email.phrases.matches(in: text) == places)
  }

  @Test func `a phrase that is part of an exception is not found`() throws {
    let text = try written("No one is not only here, and no more", in: "en")
    let lists = try #require(text.wordLists)
    #expect(lists.negations.matches(in: text) == [0..<1, 3..<4, 7..<8])
    #expect(lists.negations.matches(in: text, except: lists.negationExceptions) == [7..<8])
  }

  @Test func `accents are the same, composed or not`() throws {
    let text = try written("¿Que\u{301} edad?", in: "es")
    let age = try #require(text.wordLists?.identifying.first { $0.kind == .age })
    #expect(age.phrases.matches(in: text) == [0..<2])
  }

  @Test(arguments: [
    ("en", "People here are glad."), ("es", "Aquí la gente pregunta."), ("fr", "and, or, no and y"),
  ])
  func `a text without a phrase, or of another language, has no word lists`(
    tag: String, text: String
  ) throws {
    #expect(try written(text, in: tag).wordLists == nil)
  }

  private func written(_ text: String, in tag: String) throws -> WrittenText {
    WrittenText(
      owner: "item 'x'", language: try #require(Language(tag)), text: text,
      place: SourceRange.line(1))
  }
}
