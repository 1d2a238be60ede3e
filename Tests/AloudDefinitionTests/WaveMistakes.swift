@testable import AloudDiagnostics

/// Mistakes in waves, in the promise and in the YAML itself.
extension Mistake {
  static let waves: [Mistake] = [
    Mistake("duplicate-wave", "{id: 2026-12-check", "{id: ▶2026-autumn◀").replacing(
      "{id: 2026-autumn", with: "{id: ▶2026-autumn◀"
    ).relatedFirst(),
    Mistake("invalid-date", "opens: 2026-10-05", "opens: ▶05/10/2026◀", help: "such as 2026-10-05"),
    Mistake("invalid-date", "closes: 2026-12-04", "closes: ▶2026-02-30◀"),
    Mistake(
      "clock-change", "closes: 2026-10-16 17:00", "closes: ▶2026-11-01 01:30◀", help: "another time"
    ),
    Mistake(
      "clock-change", "closes: 2026-12-04", "closes: ▶2027-03-14 02:30◀", help: "another time"),
    Mistake(
      "closes-before-opening", "opens: 2026-10-05, closes: 2026-10-16 17:00",
      "opens: ▶2026-10-05◀, closes: ▶2026-10-04◀", help: "later", isRelatedFirst: true),
    Mistake(
      "unknown-scale", "asks: [policies, honesty]", "asks: [policies, ▶honestly◀]",
      help: "did you mean 'honesty'?"),
    Mistake(
      "unknown-scale", "focus: policies", "focus: ▶policy◀",
      help: "use 'reward', 'policies' or 'honesty'"),
    Mistake(
      "repeated-entry", "asks: [policies, honesty]", "asks: [▶policies◀, honesty, ▶policies◀]",
      isRelatedFirst: true),
    Mistake(
      "focus-not-asked", "focus: policies", "focus: ▶reward◀", help: "add 'reward' to 'asks'"),
    Mistake(
      "waves-out-of-order", "opens: 2026-12-01 08:30, closes: 2026-12-04",
      "opens: 2026-06-01, closes: 2026-06-04", help: "in the order"
    ).replacing("- {id: 2026-autumn", with: "- ▶{◀id: 2026-autumn").replacing(
      "- {id: 2026-12", with: "- ▶{◀id: 2026-12"
    ).relatedFirst(),
    Mistake("waves-overlap", "closes: 2026-10-16 17:00", "closes: 2026-12-01 08:31", .warning)
      .replacing("- {id: 2026-autumn", with: "- ▶{◀id: 2026-autumn").replacing(
        "- {id: 2026-12", with: "- ▶{◀id: 2026-12"
      ).relatedFirst(),
    Mistake(
      "head-counts", "closes: 2026-10-16 17:00, invited: 42",
      "closes: 2026-10-16 17:00, invited: ▶42◀", help: "write 'invited: 43'"
    ).replacing(
      "label: {en: Longer, es: Más}, count: 22", with: "label: {en: Longer, es: Más}, count: 23"
    ).replacing("  - id: years", with: "  - ▶i◀d: years").relatedFirst(),
    Mistake("head-counts", "invited: 40", "invited: ▶40◀", help: "write 'invited: 39'").replacing(
      "teaching: 28", with: "teaching: 27"
    ).replacing("counts: {role", with: "counts: ▶{◀role"),
    Mistake(
      "unknown-breakdown", "counts: {role:", "counts: {▶roel◀:", help: "did you mean 'role'?"),
    Mistake(
      "unknown-group", "{teaching: 28}", "{▶teachnig◀: 28}", help: "did you mean 'teaching'?"),
  ]

  static let promises: [Mistake] = [
    Mistake(
      "below-floor", "minimum_responses: 10", "minimum_responses: ▶9◀", help: "write 10 or more"),
    Mistake("below-floor", "minimum_group: 8", "minimum_group: ▶7◀", help: "write 8 or more"),
    Mistake(
      "import-channel", "channels: [slips, file]", "channels: [slips, ▶import◀]",
      help: "whatever stands here"),
    Mistake(
      "repeated-entry", "channels: [slips, file]", "channels: [▶slips◀, ▶slips◀]",
      isRelatedFirst: true),
    Mistake(
      "unknown-value", "channels: [slips, file]", "channels: [slips, ▶flie◀]",
      help: "did you mean 'file'?"),
    Mistake("invalid-key", "key: pending", "key: ▶aloud-key-1-abc◀", help: "aloud key add"),
    Mistake(
      "link-beside-codes", "channels: [slips, file]", "channels: [slips, ▶link◀]",
      help: "keep it alone"),
    Mistake(
      "link-with-breakdowns", "channels: [slips, file]", "channels: ▶[◀link]", help: "remove 'link'"
    ).replacing("breakdowns:\n  - id: role", with: "breakdowns:\n  ▶-◀ id: role").relatedFirst(),
  ]

  static let syntax: [Mistake] = [
    Mistake(
      "yaml-syntax", "en: \"Equitable reading & writing\"", "en: What▶:◀ then",
      help: "quotation marks"),
    Mistake(
      "yaml-anchor", "name: Fernhill School", "name: ▶&school Fernhill School◀",
      help: "begins with '&'"),
    Mistake("yaml-anchor", "name: Fernhill School", "name: ▶*school◀"),
    Mistake("yaml-anchor", "languages: [en, es]", "languages: ▶&all◀ [en, es]"),
    Mistake(
      "yaml-tag", "name: Fernhill School", "name: ▶!!str Fernhill School◀", help: "begins with '!'"),
    Mistake("yaml-tag", "channels: [slips, file]", "channels: [slips, ▶!f file◀]"),
    Mistake(
      "yaml-documents", "key: pending}\n", "key: pending}\n▶-◀--\naloud: 1\n", help: "keep one"),
    Mistake("yaml-too-deep", "name: Fernhill School", "name: [[[[[[[[[[[▶[◀[x]]]]]]]]]]]]]"),
    Mistake("key-not-text", "survey: fernhill-staff", "survey: fernhill-staff\n? ▶[◀a, b]\n: c"),
  ]
}
