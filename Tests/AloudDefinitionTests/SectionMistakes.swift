@testable import AloudDiagnostics

/// Mistakes in what is asked.
extension Mistake {
  static let responses: [Mistake] = [
    Mistake(
      "unordered-options", "{value: 0, label: {en: No, es: No}}",
      "▶{◀value: 0, label: {en: Maple House, es: Casa Arce}}", help: "'breakdowns'", .warning
    ).replacing(
      "{value: 1, label: {en: Yes, es: Sí}}",
      with: "{value: 1, label: {en: Cedar House, es: Casa Cedro}}"),
    Mistake(
      "duplicate-response-scale", "scales:\n  - id: reward",
      "  - id: ▶agree5◀\n    options: [{value: 1, label: {en: Few, es: Pocas}}, {value: 2, label: {en: Many, es: Muchas}}]\n    unfavourable: []\n    favourable: []\nscales:\n  - id: reward",
      help: "an id of its own"
    ).replacing("response_scales:\n  - id: agree5", with: "response_scales:\n  - id: ▶agree5◀")
      .relatedFirst(),
    Mistake(
      "option-count",
      "      - {value: 0, label: {en: No, es: No}}\n      - {value: 1, label: {en: Yes, es: Sí}}\n    unfavourable: [0]",
      "      ▶-◀ {value: 1, label: {en: Yes, es: Sí}}\n    unfavourable: []", help: "2 to 11"),
    Mistake(
      "option-values", "- {value: 3, label: {en: Sometimes", "- ▶{◀value: 4, label: {en: Sometimes",
      help: "the value 3"),
    Mistake(
      "option-values", "- {value: 5, label: {en: Always", "- ▶{◀value: 1, label: {en: Always",
      help: "the value 5"),
    Mistake("repeated-entry", "unfavourable: [0]", "unfavourable: [0, ▶0◀]", help: "remove one"),
    Mistake(
      "sides-cross", "unfavourable: [0]\n    favourable: [1]",
      "unfavourable: ▶[◀1]\n    favourable: ▶[◀0]", help: "least safe option first",
      isRelatedFirst: true),
    Mistake(
      "duplicate-label",
      "- {value: 0, label: {en: No, es: No}}\n      - {value: 1, label: {en: Yes, es: Sí}}",
      "- ▶{◀value: 0, label: {en: No, es: No}}\n      - ▶{◀value: 1, label: {en: Yes, es: No}}",
      help: "its own label", isRelatedFirst: true),
    Mistake(
      "non-answer", "{en: Strongly agree, es: Muy de acuerdo}",
      "{en: ▶Prefer not to answer◀, es: Muy de acuerdo}", help: "leave the option out"),
    Mistake(
      "non-answer", "{value: 1, label: {en: Never, es: Nunca}}",
      "{value: 1, label: {en: Never, es: ▶No aplica◀}}", help: "can always skip"),
    Mistake(
      "nominal-options",
      "- {value: 0, label: {en: No, es: No}}\n      - {value: 1, label: {en: Yes, es: Sí}}",
      "- ▶{◀value: 0, label: {en: Maths, es: Cálculo}}\n      - {value: 1, label: {en: Reading, es: Leer}}",
      help: "under 'breakdowns'"),
    Mistake(
      "options-mixed", "en: Never, es: Nunca", "en: Often, es: Nunca", help: "the least to the most"
    ).replacing("en: Often, es: A menudo", with: "en: Never, es: A menudo").replacing(
      "en: Rarely", with: "en: ▶Rarely◀"),
    Mistake(
      "languages-opposed",
      "{value: 0, label: {en: No, es: No}}\n      - {value: 1, label: {en: Yes, es: Sí}}",
      "{value: 0, label: {en: ▶No◀, es: ▶Sí◀}}\n      - {value: 1, label: {en: Yes, es: No}}",
      help: "same order in every language"
    ).relatedFirst(),
    Mistake(
      "unknown-option", "unfavourable: [0]", "unfavourable: [0, ▶2◀]", help: "from 0 to 1"),
  ]

  static let scales: [Mistake] = [
    Mistake(
      "keying-in-text", "en: Worries are heard.,", "en: ▶Worries are brushed aside. (R)◀,",
      help: "'keying: reversed'"),
    Mistake(
      "keying-in-id", "{id: concerns-heard,", "{id: ▶concerns-ignored-r◀,",
      help: "'keying: positive' if", .warning),
    Mistake(
      "unknown-response-scale", "acts: both\n    responses: yesno",
      "acts: both\n    responses: ▶yseno◀", help: "did you mean 'yesno'?"),
    Mistake(
      "unknown-response-scale", "responses: often5", "responses: ▶agre5◀",
      help: "did you mean 'agree5'?"),
    Mistake(
      "other-option-values",
      "acts: principal\n    responses: agree5\n    items:\n      - {id: concerns-heard,",
      "acts: principal\n    responses: ▶agree5◀\n    items:\n      - {responses: ▶yesno◀, id: concerns-heard,",
      help: "values 1 to 5", isRelatedFirst: true),
    Mistake("duplicate-item", "{id: time-given", "{id: ▶shared-decisions◀").replacing(
      "{id: shared-decisions", with: "{id: ▶shared-decisions◀"
    ).relatedFirst(),
    Mistake(
      "duplicate-scale", "comments:\n  - {id: keep",
      "  - id: ▶reward◀\n    title: {en: a, es: b}\n    level: gauge\n    acts: both\n    responses: yesno\n    items: [{id: a, text: {en: a, es: b}}, {id: b, text: {en: a, es: b}}]\ncomments:\n  - {id: keep",
      help: "an id of its own"
    ).replacing("\nscales:\n  - id: reward", with: "\nscales:\n  - id: ▶reward◀").relatedFirst(),
    Mistake(
      "too-many-items", "      - {id: concerns-heard,",
      (1...10).map { "      - {id: i\($0), text: {en: a, es: b}}\n" }.joined()
        + "      - {id: concerns-heard,"
    ).replacing("- {id: time-given", with: "- ▶{◀id: time-given"),
    Mistake("few-items", "  - id: policies\n", "  - id: ▶policies◀\n", help: "at least 3", .warning)
      .replacing(
        "      - {id: time-given, text: {en: Time is set aside., es: Se reserva tiempo.}}\n",
        with: ""),
    Mistake("few-items", "  - id: honesty\n", "  - id: ▶honesty◀\n", help: "at least 2", .warning)
      .replacing(
        "      - {id: answers-used, text: {en: Answers are used., es: Las respuestas se usan.}}\n",
        with: ""),
    Mistake("several-reversed-items", "  - id: reward\n", "  - id: ▶reward◀\n", .warning).replacing(
      "responses: often5", with: "keying: reversed"),
  ]

  static let groups: [Mistake] = [
    Mistake(
      "too-many-breakdowns", "breakdowns:\n",
      "breakdowns:\n"
        + ["a", "b"].map {
          "  - {id: \($0), text: {en: a, es: b}, groups: [{id: x, label: {en: x, es: x}, count: 40}, {id: y, label: {en: y, es: y}, count: 2}]}\n"
        }.joined(), help: "at most 3"
    ).replacing("  - id: years", with: "  - ▶i◀d: years").replacing(
      "counts: {role:", with: "counts: {a: {x: 38}, b: {x: 38}, role:"),
    Mistake(
      "non-answer", "label: {en: Longer, es: Más}", "label: {en: Prefer not to say, es: Más}",
      help: "leave the group out"
    ).replacing("- {id: many", with: "- ▶{◀id: many"),
    Mistake(
      "too-few-groups",
      "      - {id: few, label: {en: Up to five years, es: Hasta cinco años}, count: 20}\n      - {id: many, label: {en: Longer, es: Más}, count: 22}",
      "      ▶-◀ {id: many, label: {en: Longer, es: Más}, count: 42}", help: "two groups"
    ).replacing("years: {few: 20, many: 20}", with: "years: {many: 40}"),
    Mistake("duplicate-group", "{id: other,", "{id: ▶teaching◀,").replacing(
      "{id: teaching,", with: "{id: ▶teaching◀,"
    ).relatedFirst().replacing("merge_into: other", with: "merge_into: teaching").replacing(
      "teaching: 28", with: "support: 6"),
    Mistake("duplicate-breakdown", "  - id: years", "  - id: ▶role◀").replacing(
      "  - id: role", with: "  - id: ▶role◀"
    ).relatedFirst().replacing(", years: {few: 20, many: 20}", with: "").replacing(
      "invited: 40", with: "invited: 42"
    ).replacing("teaching: 28", with: "teaching: 30"),
    Mistake(
      "duplicate-label", "label: {en: Longer, es: Más}", "label: {en: Longer, es: Hasta cinco años}"
    ).replacing("- {id: many", with: "- ▶{◀id: many"),
    Mistake(
      "unknown-group", "merge_into: other", "merge_into: ▶othre◀", help: "did you mean 'other'?"),
    Mistake("merge-cycle", "merge_into: other", "merge_into: ▶support◀", help: "stays as it is"),
    Mistake(
      "duplicate-comment-question", "comments:\n  - {id: keep-or-change,",
      "comments:\n  - {id: ▶keep-or-change◀, text: {en: a, es: b}}\n  - {id: ▶keep-or-change◀,",
      isRelatedFirst: true),
    Mistake("comments-off", "comments: themes", "comments: off", help: "comments: themes", .warning)
      .replacing("  - {id: keep-or-change", with: "  ▶-◀ {id: keep-or-change"),
    Mistake(
      "comments-lacking",
      "comments:\n  - {id: keep-or-change, text: {en: What should we keep or change?, es: ¿Qué cambiamos?}}\n",
      "", help: "comments: off", .warning
    ).replacing("comments: themes", with: "comments: ▶themes◀"),
  ]
}
