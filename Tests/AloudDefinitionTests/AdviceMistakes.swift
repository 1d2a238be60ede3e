@testable import AloudDiagnostics

/// Definitions that can be used and should be better.
extension Mistake {
  private static let heard = "en: Worries are heard.,"
  private static let oido = "es: Se escuchan las dudas.}"

  static let wording: [Mistake] = [
    Mistake(
      "double-barrelled", heard, "en: Worries are heard ▶and◀ answered.,", help: "ask one thing",
      .warning),
    Mistake("double-barrelled", oido, "es: Se escuchan ▶y◀ aclaran las dudas.}", .warning),
    Mistake(
      "negation", heard, "en: Worries are ▶not◀ ignored.,", help: "say what happens instead",
      .warning),
    Mistake(
      "negation", "es: Alguien carga con la culpa.}", "es: Los errores ▶no◀ se perdonan.}",
      help: "a word of opposite meaning", .warning),
    Mistake(
      "absolute-word", heard, "en: \"Worries are ▶always◀ heard.\",", help: "one exception",
      .warning),
    Mistake("absolute-word", oido, "es: '▶Nadie◀ calla sus dudas.'}", .warning),
    Mistake("loaded-word", heard, "en: Worries are ▶of course◀ heard.,", help: "no side", .warning),
    Mistake(
      "loaded-word", "es: ¿Qué cambiamos?}", "es: ▶Lamentablemente◀ algo falla. ¿Qué cambiamos?}",
      .warning),
    Mistake(
      "long-text", heard,
      "en: ▶Worries are heard here by the people who lead this school when those who work here say"
        + " to them in a meeting that a new rule hurts◀,", help: "25 words at most", .warning
    ).replacing(
      oido,
      with: "es: Quienes dirigen esta escuela escuchan las dudas que tiene el personal sobre una"
        + " regla nueva en una reunión.}"),
    Mistake(
      "identifying-question", "en: Which best describes your work here?,",
      "en: In ▶which room◀ do you work?,", help: "no longer anonymous", .warning),
    Mistake(
      "identifying-question", "en: What should we keep or change?,",
      "en: What should we change? Add ▶your e-mail◀.,", .warning
    ).replacing("▶your e-mail◀", with: "your ▶e-mail◀"),
    Mistake(
      "identifying-question", "es: ¿Cuánto tiempo lleva aquí?}", "es: ¿▶Qué edad◀ tiene?}",
      .warning),
    Mistake(
      "identifying-question", "en: How long have you worked here?,",
      "en: ▶How many years◀ have you worked here?,", help: "broad groups", .warning
    ).replacing("en: Up to five years,", with: "en: 5 years,").replacing(
      "en: Longer,", with: "en: 6 years,"),
  ]

  static let pointed: [Mistake] = [
    Mistake(
      "known-fact", heard, "en: The principal has ▶visited one of my◀ lessons.,",
      help: "ask what people feel or see", .warning),
    Mistake(
      "known-fact", oido, "es: La dirección ha ▶visitado una de mis◀ clases.}", .warning),
    Mistake(
      "narrow-question", heard, "en: \"▶Maths staff only◀: worries are heard.\",",
      help: "ask everybody", .warning),
    Mistake(
      "narrow-question", oido, "es: '▶Si es docente◀, se le escucha.'}", .warning),
    Mistake(
      "yes-no-scale", "  - id: policies\n", "  - id: ▶policies◀\n", help: "degrees", .warning
    ).replacing(
      "acts: principal\n    responses: agree5", with: "acts: principal\n    responses: yesno"),
    Mistake(
      "named-option", "label: {en: Support, es: Apoyo}", "label: {en: ▶Ms Rivera◀, es: Apoyo}",
      help: "a role or a group", .warning),
    Mistake(
      "named-option", "label: {en: Often, es: A menudo}", "label: {en: Often, es: ▶Ana López◀}",
      .warning),
    Mistake(
      "named-deed", "es: La sala tiene ahora una hora tranquila",
      "es: ▶La profesora Sra. Rivera cuida la sala◀", help: "a role instead", .warning),
    Mistake(
      "waves-near", "{id: 2026-12-check, opens: 2026-12-01 08:30",
      "{id: ▶2026-12-check◀, opens: 2026-11-12", help: "2026-11-13 or later", .warning
    ).replacing("{id: 2026-autumn", with: "{id: ▶2026-autumn◀").relatedFirst(),
  ]

  static let design: [Mistake] = [
    Mistake(
      "fact-question", "en: I could answer honestly.,", "en: ▶Are you a teacher?◀,",
      help: "under 'breakdowns'", .warning),
    Mistake(
      "empty-first-page", "\nscales:\n  - id: reward", "\nscales:\n  - id: ▶reward◀",
      help: "level safety", .warning
    ).replacing("level: safety", with: "level: other").replacing(
      "level: policies", with: "level: other"
    ).replacing("focus: policies, ", with: ""),
    Mistake(
      "markup-in-text", "en: Worries are heard.,", "en: ▶Worries are <b>heard</b>.◀,",
      help: "plain words", .warning),
    Mistake(
      "same-breakdown", "en: How long have you worked here?,",
      "en: ▶Which best describes your work here?◀,", help: "one thing in each", .warning
    ).replacing(
      "en: Which best describes your work here?, es: ¿Cuál",
      with: "en: ▶Which best describes your work here?◀, es: ¿Cuál"
    ).relatedFirst(),
    Mistake(
      "curly-quotes", "en: Worries are heard.,", "en: ▶“Worries are heard.”◀,",
      help: "straight quotation marks", .warning),
    Mistake(
      "reading-level", "  - id: policies\n", "  - id: ▶policies◀\n", help: "shorter words", .warning
    ).replacing(
      "en: Worries are heard.",
      with: "en: Administrative considerations regarding implementation"
        + " difficulties are acknowledged institutionally."
    ).replacing(
      "en: Decisions are shared.",
      with: "en: Organisational responsibilities are distributed"
        + " collaboratively among departmental representatives."
    ).replacing(
      "en: Time is set aside.",
      with: "en: Professional development opportunities receive"
        + " appropriate institutional prioritisation throughout the semester of each academic year."
    ).replacing(
      oido,
      with:
        "es: Se escuchan las dudas que tienen quienes trabajan aquí cuando llega una regla nueva.}"
    )
    .replacing(
      "es: Se decide en común.",
      with:
        "es: Las decisiones importantes se toman en común con la ayuda de personas que hacen otro trabajo."
    ).replacing(
      "es: Se reserva tiempo.",
      with: "es: Se reserva tiempo para aprender cosas de otros cada"
        + " semana del año en la escuela."),
    Mistake(
      "option-order",
      "- {value: 0, label: {en: No, es: No}}\n      - {value: 1, label: {en: Yes, es: Sí}}",
      "- {value: 0, label: {en: Yes, es: Sí}}\n      - ▶{◀value: 1, label: {en: No, es: No}}",
      help: "the least first", .warning),
    Mistake(
      "untranslated-text", "es: Alguien carga con la culpa.", "es: ▶Somebody gets the blame.◀",
      help: "translate it", .warning
    ).replacing("en: Somebody gets the blame.,", with: "en: ▶Somebody gets the blame.◀,")
      .relatedFirst(),
    Mistake(
      "translation-length",
      "es: Las personas piden ayuda cuando se traban con algo que les cuesta resolver a solas.",
      "es: ▶Se pide ayuda.◀", help: "out of date", .warning
    ).replacing(
      "en: \"People ask (often, even) [openly] for help when they are stuck on something they cannot solve alone.\"",
      with:
        "en: ▶\"People ask (often, even) [openly] for help when they are stuck on something they cannot solve alone.\"◀"
    ).relatedFirst(),
    Mistake(
      "long-survey", "{id: 2026-autumn", "{id: ▶2026-autumn◀", help: "fewer scales", .warning
    ).replacing("comments:\n  - {id: keep", with: moreScales + "comments:\n  - {id: keep"),
  ]

  /// Twenty-four items more.
  private static let moreScales = (1...3).map { scale in
    let items = (1...8).map {
      "      - {id: s\(scale)i\($0), text: {en: Good work is seen., es: Se ve el trabajo.}}\n"
    }
    return "  - id: s\(scale)\n    title: {en: More, es: Más}\n    level: other\n    acts: both\n"
      + "    responses: agree5\n    items:\n" + items.joined()
  }.joined()

  /// What differs from the wave before, without a new revision.
  static let changes: [Mistake] = [
    Mistake(
      "changed-text", "en: Worries are heard.", "en: ▶Concerns are heard.◀",
      help: "write 'revision: 2'", .warning),
    Mistake(
      "changed-text", "es: Alguien carga con la culpa.", "es: ▶Alguien tiene la culpa.◀",
      help: "write 'revision: 3'", .warning),
    Mistake(
      "changed-keying", "{id: time-given,", "{keying: ▶reversed◀, id: time-given,",
      help: "'keying: positive'", .warning),
    Mistake(
      "changed-keying", "keying: reversed, revision: 2", "revision: 2", .warning
    ).replacing("{id: failure-blamed", with: "{id: ▶failure-blamed◀"),
    Mistake(
      "stale-translation",
      "{id: concerns-heard, text: {en: Worries are heard., es: Se escuchan las dudas.}}",
      "{id: concerns-heard, revision: 2, text: {en: ▶Concerns are heard.◀, es: ▶Se escuchan las dudas.◀}}",
      help: "translate the new words", .warning
    ).relatedFirst(),
    Mistake(
      "changed-options", "- {value: 4, label: {en: Agree,", "- ▶{◀value: 4, label: {en: I agree,",
      help: "put the old options back", .warning),
    Mistake(
      "changed-options", "{id: time-given,", "{responses: often5, id: ▶time-given◀,",
      help: "use 'agree5' again", .warning),
    Mistake(
      "changed-options",
      "- {value: 1, label: {en: Yes, es: Sí}}\n    unfavourable: [0]",
      "- {value: 1, label: {en: Yes, es: Sí}}\n      - ▶{◀value: 2, label: {en: Very, es: Mucho}}\n    unfavourable: [0]",
      .warning),
  ]
}
