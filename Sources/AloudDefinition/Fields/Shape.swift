/// The keys one kind of mapping may have: the vocabulary of the format, as data.
///
/// The published JSON Schema is held to `Shape.all` by a test.
package struct Shape: Hashable, Sendable {
  /// What such a mapping is called in messages, and in the schema.
  package let noun: String
  /// Keys it must have, in the order of the documentation.
  package let required: [String]
  /// Keys it may have.
  package let optional: [String]

  /// More keys than any kind of mapping has.
  static let mostKeys = 20

  /// Every key it knows.
  package var keys: [String] { required + optional }

  func knows(_ key: String) -> Bool { required.contains(key) || optional.contains(key) }

  package init(_ noun: String, required: [String], optional: [String] = []) {
    self.noun = noun
    self.required = required
    self.optional = optional
  }

  static let survey = Shape(
    "survey",
    required: [
      "aloud", "school", "survey", "title", "languages", "timezone", "outside_contact",
      "response_scales", "scales", "waves", "promise",
    ], optional: ["goal", "comments", "breakdowns", "where", "pages"])
  static let school = Shape("school", required: ["id", "name"])
  static let responseScale = Shape(
    "response scale", required: ["id", "options", "unfavourable", "favourable"])
  static let option = Shape("option", required: ["value", "label"])
  static let scale = Shape(
    "scale", required: ["id", "title", "level", "acts", "responses", "items"],
    optional: ["heading"])
  static let item = Shape(
    "item", required: ["id", "text"], optional: ["keying", "revision", "responses"])
  static let comment = Shape("comment question", required: ["id", "text"])
  static let breakdown = Shape("breakdown", required: ["id", "text", "groups"])
  static let group = Shape("group", required: ["id", "label", "count"], optional: ["merge_into"])
  static let wave = Shape(
    "wave", required: ["id", "opens", "closes", "invited"],
    optional: ["asks", "focus", "counts", "since"])
  static let promise = Shape(
    "promise",
    required: [
      "minimum_responses", "minimum_group", "comments", "channels", "count", "key_holder",
    ])
  static let keyHolder = Shape("key holder", required: ["role", "key"])

  /// Every kind of mapping a definition can hold.
  package static let all: [Shape] = [
    survey, school, responseScale, option, scale, item, comment, breakdown, group, wave, promise,
    keyHolder,
  ]

  /// How a required key is written, for the remedy of a missing one.
  static func example(of key: String) -> String {
    examples[key] ?? "..."
  }

  private static let examples: [String: String] = [
    "acts": "teacher-leaders", "aloud": "1", "channels": "[slips, file]",
    "closes": "2026-10-16 17:00", "comments": "off", "count": "12", "favourable": "[4, 5]",
    "goal": "{en: ...}", "groups": "[{id: ..., label: {en: ...}, count: ...}]",
    "id": "a-short-name",
    "invited": "42", "items": "[{id: ..., text: {en: ...}}]", "key": "pending",
    "key_holder": "{role: {en: ...}, key: pending}", "label": "{en: ...}", "languages": "[en]",
    "level": "safety", "minimum_group": "10", "minimum_responses": "10", "opens": "2026-10-05",
    "options": "[{value: 1, label: {en: ...}}, ...]", "outside_contact": "a name and a number",
    "responses": "agree5", "role": "{en: ...}", "school": "{id: ..., name: ...}",
    "survey": "a-short-name", "text": "{en: ...}", "timezone": "America/Chicago",
    "title": "{en: ...}", "unfavourable": "[1, 2]", "value": "1",
  ]
}
