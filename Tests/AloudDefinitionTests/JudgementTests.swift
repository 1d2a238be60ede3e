import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// What an option, a list or a text is taken for.
@Suite struct JudgementTests {
  @Test(arguments: [
    "Prefer not to answer", "I'd rather not say", "Don’t know", "don't know", "Not sure", "N/A",
    "n.a.", "99 Don't know", "0 = Does not apply", "Not applicable", "Don't know / not applicable",
    "No opinion", "Unsure", "Decline to answer", "No sé", "No aplica", "NS/NC", "Sin opinión",
    "Prefiero no responder", "Prefiero no decirlo", "Ne sait pas", "Sans objet", "Weiß nicht",
    "I do not want to say", "Keine Antwort", "Möchte ich nicht sagen", "Ich weiß es nicht",
    "Nicht anwendbar", "Não se aplica a mim", "Não tenho opinião", "Non lo so", "Non pertinente",
    "Liever niet", "Wil ik niet zeggen", "NSP", "No lo tengo claro", "No deseo contestar",
    "Vet ej", "Ved ikke", "En osaa sanoa", "Nem tudom", "Δεν ξέρω", "לא יודע", "لا أدري",
    "Sijui", "पता नहीं", "ไม่ทราบ", "모르겠습니다", "Tidak tahu", "Can't choose",
    "Too early to say", "I have no opinion on this", "Won't say", "?", "—", "N/K",
    "Não sei", "Не знаю", "不知道", "لا أعرف", "Không biết", "(Not sure)", "Skip",
  ])
  func `an answer that is none is recognised`(label: String) {
    #expect(NonAnswer.all(among: ["Disagree", "Agree", label]).map(\.place) == [2])
  }

  @Test(arguments: [
    ["Not sure", "Fairly sure", "Very sure"],
    ["Does not apply", "Applies partly", "Applies fully"],
    ["Never", "Sometimes", "Always"], ["No", "In part", "Yes"], ["Nada", "Algo", "Mucho"],
    ["Trifft nicht zu", "Trifft zu"], ["Not at all", "A lot"], ["Undecided", "Agree"],
    ["Ninguna", "Algunas", "Todas"], ["No", "Sí"], ["-2", "-1", "0", "1"], ["Neutral", "Agree"],
    ["Gar nicht", "Sehr"], ["Não", "Sim"], ["Nunca", "No siempre", "Siempre"], ["😞", "😀"],
  ])
  func `a degree is let be`(labels: [String]) {
    #expect(NonAnswer.all(among: labels).isEmpty)
    #expect(!NominalList.isNominal(labels))
  }

  @Test(arguments: [
    ["Male", "Female", "Non-binary"], ["Teacher", "Support staff"], ["Maths", "Reading", "Music"],
    ["Often", "Rarely", "Other (please specify)"], ["Hombre", "Mujer"], ["North", "South"],
    ["1 Male", "2 Female"],
  ])
  func `a list without an order is recognised`(labels: [String]) {
    #expect(NominalList.isNominal(labels))
  }

  @Test(arguments: [
    ("We trust ${team}.", TextMark.reference), ("We trust {{team}}.", .reference),
    ("We trust {TEAM_1}.", .reference),
    ("We **trust** you.", .markup("**trust**")), ("We <b>trust</b>.", .markup("<b>")),
    ("A&nbsp;B", .markup("&nbsp;")), ("We __trust__.", .markup("__trust__")),
    ("“We trust.”", .curlyQuotes), ("‘We trust.’", .curlyQuotes),
    ("We trust %team%.", .reference), ("We trust <<team>>.", .reference),
    ("We trust [name].", .reference), ("[SCHOOL] is safe.", .reference),
    ("[insert school] is safe.", .reference), ("We trust [first_name].", .reference),
    ("[Q1] again", .reference), ("[school] is safe.", .reference),
    ("We trust [your first name].", .reference),
    ("We trust [your team].", .markup("[your team]")),
    ("It [the school] listens.", .markup("[the school]")),
    ("Confiamos en [su equipo].", .markup("[su equipo]")), ("We trust {TOKEN:NAME}.", .reference),
    ("«SCHOOL» is safe.", .reference), ("We trust %(team)s.", .reference),
    ("We trust $team$.", .reference),
    ("We *trust* you.", .markup("*trust*")), ("We _really trust_ you.", .markup("_really trust_")),
    ("*All of us*", .markup("*All of us*")),
    ("Read [this](https://a.org).", .markup("[this](https://a.org)")),
    ("____ trusts us.", .markup("____")), ("We ~~trust~~.", .markup("~~trust~~")),
    ("We `trust`.", .markup("`trust`")),
  ])
  func `signs that staff would read are found`(text: String, mark: TextMark) {
    #expect(TextMark.first(in: text) == mark)
  }

  @Test(arguments: [
    "We trust & ask.", "5 < 6 > 3", "* a star", "a_b __ c", "$5", "We say “why” often.",
    "Q&A; or not", "{} and { x }", "50% to 60% of us", "100 % or 50%", "People help [openly].",
    "They [the people here] listen.",
    "2 * 3 * 4", "a*b*c", "snake_case_word", "* one * two", "I < you << all", "[Policies] matter",
    "We cost $5 and $6.", "~ 5 ~", "Staff* and students*",
  ])
  func `signs that mean nothing else are let be`(text: String) {
    #expect(TextMark.first(in: text) == nil)
  }

  @Test(arguments: [
    ("English (EN)", "en"), ("pt-BR", "pt"), ("Português (pt_br)", "pt"), ("Español", "es"),
    (" es ", "es"), ("zh-Hans-CN", "zh"), ("Klingon", nil), ("en-", nil), ("", nil),
  ])
  func `a language is read as people write it`(name: String, tag: String?) {
    #expect(LanguageName.read(name)?.tag == tag)
  }

  @Test func `every mistake of a scale is told, an anchor and a value that is none included`() {
    let text = Everything.yaml.replacing(
      "- {value: 1, label: {en: Never, es: Nunca}}", with: "- {value: 1, label: {es: Nunca}}"
    ).replacing("favourable: [4, 5]\n  - id: yesno", with: "favourable: [4, 9]\n  - id: yesno")
      .replacing("options:\n      - {value: 0", with: "options: &all\n      - {value: 0")
      .replacing("languages: [en, es]", with: "languages: &l [en, es]")
      .replacing("minimum_group: 8", with: "minimum_group: 1")
    let parsed = Everything.parse(text)
    #expect(
      parsed.diagnostics.map(\.message.id) == [
        "yaml-anchor", "missing-first-language", "unknown-option", "yaml-anchor", "below-floor",
      ], "\(TextRenderer.render(parsed.report))")
  }

  @Test func `an option that is no answer does not hide that the others are in no order`() {
    let text = Everything.yaml.replacing("en: Never, es: Nunca", with: "en: Often, es: Nunca")
      .replacing("en: Often, es: A menudo", with: "en: Never, es: A menudo")
      .replacing("en: Always, es: Siempre", with: "en: Not sure, es: Siempre")
    #expect(
      Everything.parse(text).diagnostics.map(\.message.id) == ["options-mixed", "non-answer"])
  }

  @Test func `the parser and the survey take one law for times and merges`() throws {
    let same = Everything.yaml.replacing(
      "opens: 2026-10-05, closes: 2026-10-16 17:00",
      with: "opens: 2026-10-05 08:00, closes: 2026-10-05 08:00")
    #expect(Everything.parse(same).diagnostics.map(\.message.id) == ["closes-before-opening"])
    let day = LocalMoment("2026-10-05 08:00")!
    #expect(!Wave.isOpen(from: day, to: day))
    let itself = Everything.yaml.replacing("merge_into: other", with: "merge_into: support")
    #expect(Everything.parse(itself).diagnostics.map(\.message.id) == ["merge-cycle"])
    let label = LocalizedText([.english: "A"])
    let (one, two) = (Identifier<Group>("one")!, Identifier<Group>("two")!)
    let groups = [
      Group(id: one, label: label, count: 1, mergeInto: two),
      Group(id: two, label: label, count: 1, mergeInto: one),
    ]
    #expect(Breakdown.mergeCycles(among: groups) == [one, two])
  }
}
