@testable import AloudDiagnostics

/// Mistakes in single values.
extension Mistake {
  static let fields: [Mistake] = [
    Mistake(
      "unknown-key", "survey: fernhill-staff", "survey: fernhill-staff\n▶gaol◀: x",
      help: "did you mean 'goal'?"),
    Mistake("unknown-key", "keying: reversed,", "▶keyed◀: reversed,", help: "'keying'"),
    Mistake(
      "unknown-key", "role: {en: Staff rep", "▶<<◀: x, role: {en: Staff rep",
      help: "use 'role' or 'key'"),
    Mistake(
      "missing-key", "school: {id: fernhill, name: Fernhill School}", "school: ▶{◀id: fernhill}",
      help: "add 'name: ...'"),
    Mistake(
      "missing-key",
      "  - {id: keep-or-change, text: {en: What should we keep or change?, es: ¿Qué cambiamos?}}",
      "  - ▶{◀id: keep-or-change}", help: "add 'text: {en: ...}'"),
    Mistake("duplicate-key", "acts: both\n", "acts: both\n    ▶acts◀: both\n", help: "remove one"),
    Mistake("duplicate-key", "invited: 42", "▶invited◀: 42, ▶invited◀: 42", isRelatedFirst: true),
    Mistake(
      "duplicate-key", "{en: No, es: No}", "{▶\"en\"◀: No, es: No, ▶en◀: No}", isRelatedFirst: true),
    Mistake("wrong-type", "channels: [slips, file]", "channels: ▶slips◀", help: "[..., ...]"),
    Mistake(
      "wrong-type", "school: {id: fernhill, name: Fernhill School}", "school: ▶Fernhill School◀",
      help: "key: value"),
    Mistake("wrong-type", "timezone: America/Chicago", "timezone: ▶[◀America/Chicago]"),
    Mistake(
      "wrong-type", "title: {en: Honest answers, es: Respuestas sinceras}",
      "title: ▶[◀Honest answers]", help: "write {en: ...}"),
    Mistake(
      "wrong-type", "counts: {role: {teaching: 28}, years: {few: 20, many: 20}}", "counts: ▶28◀",
      help: "{role: {teaching: 28, support: 12}}"),
    Mistake(
      "wrong-type",
      "  - {id: keep-or-change, text: {en: What should we keep or change?, es: ¿Qué cambiamos?}}",
      "  - ▶keep-or-change◀"),
    Mistake(
      "empty-value", "outside_contact: District counsellor, 555 0142", "outside_contact: ▶''◀",
      help: "remove the key"),
    Mistake(
      "empty-value", "goal: {en: \"Equitable reading & writing\", es: 'Lectura y ''escritura'''}",
      "goal: {en: ▶\"  \"◀, es: x}"),
    Mistake(
      "empty-list", "channels: [slips, file]", "channels: ▶[◀]", help: "add at least one channel"),
    Mistake("empty-list", "asks: [policies, honesty], focus: policies", "asks: ▶[◀]"),
    Mistake(
      "not-a-whole-number", "minimum_group: 8", "minimum_group: ▶eight◀", help: "digits only"),
    Mistake(
      "not-a-whole-number", "minimum_group: 8", "minimum_group: ▶\"8\"◀", help: "quotation marks"),
    Mistake(
      "not-a-whole-number", "minimum_responses: 10", "minimum_responses: ▶1_000◀",
      help: "underscores"),
    Mistake("not-a-whole-number", "minimum_responses: 10", "minimum_responses: ▶0x10◀"),
    Mistake("not-a-whole-number", "minimum_responses: 10", "minimum_responses: ▶010◀"),
    Mistake("not-a-whole-number", "minimum_responses: 10", "minimum_responses: ▶10.0◀"),
    Mistake("number-out-of-range", "revision: 2", "revision: ▶0◀", help: "from 1 to 9999"),
    Mistake("number-out-of-range", "count: 4}", "count: ▶-4◀}", help: "from 0"),
    Mistake(
      "number-out-of-range", "invited: 42", "invited: ▶99999999999999999999◀", help: "to 1000000"),
    Mistake("invalid-id", "survey: fernhill-staff", "survey: ▶Fernhill Staff◀", help: "a-z"),
    Mistake("invalid-id", "merge_into: other", "merge_into: ▶Other!◀"),
    Mistake(
      "unknown-value", "level: policies", "level: ▶polices◀", help: "did you mean 'policies'?"),
    Mistake("unknown-value", "comments: themes", "comments: ▶No◀", help: "use 'off' or 'themes'"),
    Mistake(
      "unknown-value", "keying: reversed", "keying: ▶negative◀", help: "'positive' or 'reversed'"),
    Mistake(
      "hidden-character", "Honest answers", "▶\"Honest\\u202E answers\"◀", help: "without it"),
    Mistake("hidden-character", "# A comment, to be kept.", "# A comment▶\u{202E}◀"),
    Mistake(
      "line-break-in-text", "title: {en: Honest answers, es: Respuestas sinceras}",
      "title:\n      en: ▶|◀\n        Honest\n        answers\n      es: x", help: "'>'"),
  ]

  /// The definition with another language in place of Spanish, for which nothing stands in.
  private static let withoutPages = Everything.yaml.replacing(" es: ", with: " ar: ")
    .replacing("\npages: en", with: "")

  static let languages: [Mistake] = [
    Mistake(
      "text-without-language", "title: {en: Honest answers, es: Respuestas sinceras}",
      "title: ▶Honest answers◀", help: "write {en: ...}"),
    Mistake(
      "invalid-language", "languages: [en, es]", "languages: [en, es, ▶en-US◀]",
      help: "write 'en'"),
    Mistake("invalid-language", "{en: Never,", "{▶EN◀: Always, en: Never,"),
    Mistake(
      "invalid-language", "{en: Never,", "{▶fr!◀: Jamais, en: Never,", help: "two or three letters"),
    Mistake(
      "reference-in-text", "en: Worries are heard.,", "en: ▶'Worries of ${dept} are heard.'◀,",
      help: "write the words out"),
    Mistake(
      "undeclared-language", "{en: Never,", "{en: Never, ▶fr◀: Jamais,",
      help: "add 'fr' to 'languages'"),
    Mistake(
      "missing-first-language", "{en: Never, es: Nunca}", "▶{◀es: Nunca}", help: "add 'en: ...'"),
    Mistake(
      "missing-translation", "{en: Never, es: Nunca}", "▶{◀en: Never}", help: "add 'es: ...'",
      .warning),
    Mistake(
      "repeated-entry", "languages: [en, es]", "languages: [en, ▶es◀, ▶es◀]", help: "remove one",
      isRelatedFirst: true),
    Mistake(
      "unworded-language", "languages: [en, es]", "languages: [en, ▶ar◀]",
      help: "words in en, es", of: withoutPages),
    Mistake(
      "too-many-languages", "languages: [en, es]",
      "languages: [en, es, fr, pt, ar, zh, vi, so, ru, ht, tl, ko, ▶hmn◀]", help: "at most 12"),
  ]

  static let header: [Mistake] = [
    Mistake("unknown-version", "aloud: 1", "aloud: ▶2◀", help: "aloud: 1"),
    Mistake(
      "invalid-timezone", "timezone: America/Chicago", "timezone: ▶Central Time◀",
      help: "America/Chicago"),
    Mistake("invalid-timezone", "timezone: America/Chicago", "timezone: ▶America/◀"),
    Mistake("invalid-timezone", "timezone: America/Chicago", "timezone: ▶../etc/passwd◀"),
    Mistake(
      "unknown-timezone", "timezone: America/Chicago", "timezone: ▶America/Chicgao◀",
      help: "did you mean 'America/Chicago'?"),
    Mistake(
      "unknown-timezone", "timezone: America/Chicago", "timezone: ▶Mars/Olympus_Mons◀",
      help: "IANA database"),
    Mistake("unknown-pages-language", "pages: en", "pages: ▶fr◀", help: "write one of en, es"),
    Mistake("unknown-pages-language", "pages: en", "pages: ▶English◀", help: "write one of en, es"),
  ]
}
