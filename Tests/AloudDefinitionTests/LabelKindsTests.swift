import AloudModel
import Testing

@testable import AloudDefinition

/// Labels as people and their systems write them, judged as those that were thought of first.
struct LabelKindsTests {
  private static let ladder = ["Never", "Sometimes", "Always"]

  @Test(arguments: [
    "N/A - not my role", "N/A – no students", "N/A: no students", "NA (no meetings)",
    "e. Don't know", "E - Don't know", "Don\u{00B4}t know", "Don\u{02BC}t know",
    "Don\u{2032}t know", "No se\u{0301}", "Sin opinio\u{0301}n", "Na\u{0303}o sei",
    "Sans re\u{0301}ponse", "k. A.", "PNTA", "Prefer to not say", "Can't tell",
    "Unable to assess", "No puedo opinar", "Keine Ahnung", "Pas d'opinion",
    "Geen idee", "Nie mam zdania", "不清楚", "無回答",
  ])
  func `what is no answer is none, however it is written`(label: String) {
    #expect(NonAnswer.all(among: Self.ladder + [label]).map(\.place) == [3])
    #expect(NonAnswer.all(among: [label] + Self.ladder).map(\.place) == [0])
  }

  @Test(arguments: [
    "I'd rather not say", "I\u{2019}D RATHER NOT SAY.", "(I'd rather not say)", "no procede",
    "No procede (explique)", "keine Angabe", "Keine Angaben", "Sans objet", "can't say",
    "Cannot say", "unsure", "Unsure / don't know", "N/A", "n/a", "[N/A]", "\u{2013}", "--",
    "no lo sé",
    "No lo se.", "prefiero no contestar", "¡Prefiero no contestar!", "nicht anwendbar",
    "ne sait pas", "NE SAIT PAS", "não sei", "No ho sé", "M\u{2019}estimo més no dir-ho",
    "Prefereixo no respondre", "Non sei", "Ez dakit", "Non saprei dire", "Preferisco di non dirlo",
    "Je ne souhaite pas répondre", "Non renseigné", "Kann ich nicht beantworten",
    "Möchte lieber nichts sagen / keine Angabe", "Ich will nicht antworten", "Weiß nicht genau",
    "Entfällt", "Não sei responder", "Não desejo responder", "Non applicabile", "Non rispondo",
    "Weet ik niet zeker", "Don't understand the question", "Haven't been here long enough",
    "Not enough experience to say", "I don't work with the principal", "Not my area",
    "No me corresponde", "No puedo contestar", "Sin especificar", "Abstain", "No preference",
    "Haven't had the chance to see this", "Not comfortable answering",
    "No tengo información suficiente", "6 - Don't know",
    "Don't know (DK)", "*Not applicable*",
  ])
  func `what is no answer is none in more words and languages`(label: String) {
    #expect(NonAnswer.all(among: Self.ladder + [label]).map(\.place) == [3])
  }

  @Test(arguments: [
    ["nicht zutreffend", "teilweise zutreffend", "zutreffend"], ["Fail", "Pass", "Merit"],
    ["Fail", "Pass", "Distinction"], ["Trifft auf mich nicht zu", "Trifft auf mich voll zu"],
    ["Not relevant", "Somewhat relevant", "Very relevant"], ["Decline", "Stable", "Improvement"],
    ["Not observed", "Sometimes observed", "Often observed"], ["Missing", "Partly there", "There"],
    ["No experience", "Some experience", "A lot of experience"], ["Unsure", "Fairly sure", "Sure"],
    ["Uncertain", "Certain"], ["Inseguro", "Algo seguro", "Muy seguro"], ["Unsicher", "Sicher"],
    ["Unknown", "Little known", "Well known"], ["Refused", "Accepted"],
    ["No aplica", "Aplica en parte", "Aplica"], ["Ne s'applique pas", "S'applique tout à fait"],
    ["Não se aplica", "Aplica-se em parte", "Aplica-se"],
    ["No idea", "A vague idea", "A clear idea"],
    ["Don't know the rules", "Know the rules"],
    ["Not applicable", "Partly applicable", "Applicable"],
    ["Niet van toepassing", "Deels van toepassing", "Volledig van toepassing"],
  ])
  func `a ladder whose lowest step looks like no answer is one`(labels: [String]) {
    #expect(NonAnswer.all(among: labels).isEmpty)
    #expect(NonAnswer.all(among: labels + ["Prefer not to say"]).map(\.place) == [labels.count])
  }

  @Test(arguments: [
    ["Not at all", "A little", "Very much"], ["None of the time", "All of the time"],
    ["Never applies to me", "Applies to me"], ["A) Never", "B) Sometimes", "C) Always"],
    ["I - Low", "II - Middle", "III - High"], ["No", "Yes"], ["a little", "a lot"],
    ["Not sure", "Sure"], ["Disagree - strongly", "Agree - strongly"],
  ])
  func `a degree stays one`(labels: [String]) {
    #expect(NonAnswer.all(among: labels).isEmpty)
  }

  @Test(arguments: [
    ("English (US)", "en"), ("English (UK)", "en"), ("Spanish (MX)", "es"),
    ("Español (LA)", "es"), ("Portuguese (BR)", "pt"), ("French (CA)", "fr"),
    ("Chinese (TW)", "zh"), ("Arabic (SA)", "ar"), ("Deutsch (AT)", "de"), ("English (en)", "en"),
    ("Klingon (fr)", "fr"), ("pt-BR", "pt"),
  ])
  func `a region in brackets is no language`(written: String, tag: String) {
    #expect(LanguageName.read(written)?.tag == tag)
  }

  @Test(arguments: [
    ("fr", ["Toujours", "Parfois", "Jamais"], 1), ("de", ["Immer", "Manchmal", "Nie"], 1),
    ("nl", ["Altijd", "Soms", "Nooit"], 1), ("en", ["1. Always", "2. Often", "3. Never"], 1),
    ("en", ["Always (1)", "Often (2)", "Never (3)"], 1), ("en", ["a) Always", "b) Never"], 1),
    ("en", ["Always.", "Often.", "Never."], 1), ("es", ["1. Siempre", "2. Nunca"], 1),
  ])
  func `a list from more to less is seen in every language that is known`(
    tag: String, labels: [String], place: Int
  ) throws {
    let language = try #require(Language(tag))
    #expect(ScaleDirection.fall(of: labels, in: language) == place)
    #expect(ScaleDirection.fall(of: labels.reversed(), in: language) == nil)
  }
}
