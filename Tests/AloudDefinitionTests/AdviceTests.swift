import Foundation
import Testing

@testable import AloudAdvice
@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// Advice on survey design: what is warned of, and what is let be.
@Suite struct AdviceTests {
  @Test(arguments: Mistake.wording) func `wording is advised on`(_ mistake: Mistake) throws {
    try mistake.expectReported()
  }

  @Test(arguments: Mistake.design) func `the design is advised on`(_ mistake: Mistake) throws {
    try mistake.expectReported()
  }

  /// What is said of an item with this text, in the language given.
  static func ids(_ text: String, in language: Language) -> [String] {
    let edited =
      language == .english
      ? Everything.yaml.replacing("en: Worries are heard.,", with: "en: \"\(text)\",")
      : Everything.yaml.replacing("es: Se escuchan las dudas.}", with: "es: \"\(text)\"}")
    return Everything.parse(edited).diagnostics.map(\.message.id).filter {
      $0 != "translation-length"
    }
  }

  @Test(arguments: [
    "Staff listen and principals act.", "My work is seen or valued.",
    "Teachers and students feel safe.", "When I ask, I get help, and I feel safe.",
    "Rules are clear and/or fair.",
  ])
  func `two things in one English item are found`(text: String) {
    #expect(Self.ids(text, in: .english) == ["double-barrelled"])
  }

  @Test(arguments: [
    "Staff and students trust each other.", "There is trust between staff and students.",
    "People who are new or unsure get help.", "When people fail or get stuck, they get help.",
    "People try again and again.", "People help out (with notes or time).",
    "Staff and students learn together.", "People say whether they agree or not.",
    "And people get help.", "Android phones are handed out.", "One or two people lead.",
  ])
  func `English pairs that are one thing are let be`(text: String) {
    #expect(Self.ids(text, in: .english) == [])
  }

  @Test(arguments: [
    "Las reglas son claras y justas.", "Se escucha e incluye al personal.",
    "La dirección ayuda o aconseja.",
  ])
  func `two things in one Spanish item are found`(text: String) {
    #expect(Self.ids(text, in: Everything.spanish) == ["double-barrelled"])
  }

  @Test(arguments: [
    "Hay confianza entre docentes y estudiantes.",
    "Las personas se ayudan unas a otras y aprenden.",
    "Quien falla o se traba recibe ayuda.", "Aquí se intenta una y otra vez.",
    "Las personas aprenden más y más.", "Se ayuda a las personas que dudan o fallan.",
  ])
  func `Spanish pairs that are one thing are let be`(text: String) {
    #expect(Self.ids(text, in: Everything.spanish) == [])
  }

  @Test(arguments: [
    ("en", "My worries do not count."), ("en", "People can't say what they think."),
    ("en", "People can\u{2019}t say what they think."), ("en", "There is no blame."),
    ("es", "Aquí no se culpa."), ("es", "Tampoco se habla de errores."),
  ])
  func `a negated claim is found`(language: String, text: String) {
    #expect(Self.ids(text, in: Language(language)!) == ["negation"])
  }

  @Test(arguments: [
    ("en", "People say when they do not know."), ("en", "People say whether or not they agree."),
    ("en", "People not only talk."), ("en", "People who cannot come are told."),
    ("en", "Notes are sent out."), ("es", "Las personas dicen cuando no saben algo."),
    ("es", "Se dice si se está de acuerdo o no."), ("es", "No solo se habla."),
    ("es", "Las notas se envían."),
  ])
  func `a negation that is not the claim is let be`(language: String, text: String) {
    #expect(Self.ids(text, in: Language(language)!) == [])
  }

  @Test(arguments: [
    ("en", "Everyone gets help."), ("en", "No one is blamed."), ("en", "Nothing is hidden."),
    ("en", "Help is never far."), ("es", "Siempre hay ayuda."), ("es", "Todas las dudas cuentan."),
  ])
  func `an absolute is found`(language: String, text: String) {
    #expect(Self.ids(text, in: Language(language)!) == ["absolute-word"])
  }

  @Test(arguments: [
    ("en", "People get help every day."), ("en", "People ask for help at all hours."),
    ("en", "Allies are found here."), ("es", "Se aprende todos los días."),
    ("es", "Sobre todo se aprende."), ("es", "Todavía se aprende."),
  ])
  func `an absolute in a phrase is let be`(language: String, text: String) {
    #expect(Self.ids(text, in: Language(language)!) == [])
  }

  @Test(arguments: [("en", "Option"), ("es", "Opción")])
  func `numbers in labels must rise`(language: String, word: String) {
    func ids(_ numbers: [String]) -> [String] {
      var text = Everything.yaml
      for (label, number) in zip(
        [["Never", "Nunca"], ["Rarely", "Pocas veces"], ["Sometimes", "A veces"]], numbers)
      {
        let old = language == "en" ? "en: \(label[0])," : "es: \(label[1])}"
        text = text.replacing(old, with: "\(language): \(number)\(language == "en" ? "," : "}")")
      }
      for label in [["Often", "A menudo"], ["Always", "Siempre"]] {
        let old = language == "en" ? "en: \(label[0])," : "es: \(label[1])}"
        let number = label[0] == "Often" ? "30 \(word)" : "40 \(word)"
        text = text.replacing(old, with: "\(language): \(number)\(language == "en" ? "," : "}")")
      }
      return Everything.parse(text).diagnostics.map(\.message.id)
    }
    #expect(ids(["0 times", "1 to 9 times", "10 times"]) == [])
    #expect(ids(["10 times", "1 to 9 times", "0 times"]) == ["option-order"])
    #expect(ids(["0 times", "9 times", "9 or 8 times"]) == [])
  }

  @Test func `years in broad groups may be asked for`() {
    let text = Everything.yaml.replacing(
      "en: How long have you worked here?", with: "en: How many years have you worked here?")
    #expect(Everything.parse(text).diagnostics == [])
  }

  @Test func `a wave that asks fewer scales is short enough`() throws {
    let long = try #require(Mistake.design.first { $0.id == "long-survey" }).unmarked
    let asks = "invited: 42, asks: [s1, s2, s3]}"
    #expect(Everything.parse(long.replacing("invited: 42}", with: asks)).diagnostics == [])
    #expect(QuestionCounts.seconds(for: 29) == 420)
    #expect(QuestionCounts.seconds(for: 33) <= LongSurveyRule.mostSeconds)
    #expect(QuestionCounts.seconds(for: 34) > LongSurveyRule.mostSeconds)
  }

  @Test func `a language without lists gets no advice on words, and does on length`() {
    let text = Everything.yaml.replacing(", es: ", with: ", fr: ").replacing(
      "languages: [en, es]", with: "languages: [en, fr]"
    ).replacing("fr: Se escuchan las dudas.", with: "fr: Siempre y nunca no.")
    #expect(Everything.parse(text).diagnostics == [])
    let long = text.replacing(
      "fr: Siempre y nunca no.", with: "fr: \(String(repeating: "la ", count: 26))")
    #expect(
      Set(Everything.parse(long).diagnostics.map(\.message.id)) == [
        "long-text", "translation-length",
      ])
  }

  @Test func `a word is underlined where it stands, and a text as a whole where it cannot be`() {
    let folded = Everything.yaml.replacing(
      "{id: time-given, text: {en: Time is set aside., es: Se reserva tiempo.}}",
      with:
        "id: time-given\n        text:\n          en: >\n            Time is\n            always set"
        + " aside.\n          es: Se reserva tiempo.")
    let place = Everything.parse(folded).diagnostics.first?.place
    #expect(place?.length == 1)
    #expect(
      place.map { Everything.parse(folded).report.source.line($0.start.line) } == "          en: >")
    let escaped = Everything.yaml.replacing(
      "en: Worries are heard.", with: "en: \"Worries \\u0061re always heard.\"")
    #expect(Everything.parse(escaped).diagnostics.first?.place.length == 32)
  }

  @Test func `the surveys of this repository are in no need of advice`() throws {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Surveys")
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    ).compactMap { $0 as? URL }.filter { $0.pathExtension == "yaml" }
    #expect(files.count > 1)
    for file in files {
      let parsed = AdvisedDefinition.read(
        Array(try Data(contentsOf: file)), name: file.lastPathComponent)
      #expect(parsed.diagnostics.isEmpty, "\(TextRenderer.render(parsed.report))")
    }
  }
}
