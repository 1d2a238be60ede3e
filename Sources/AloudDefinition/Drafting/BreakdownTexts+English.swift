extension BreakdownTexts {
  static let english = BreakdownTexts(
    questions: [
      "role": "Which of these describes you best?",
      "years": "How long have you worked at this school?",
    ],
    otherQuestion: { "Which of these describes you best? (\($0))" },
    groups: [
      "teaching": "Teaching", "support": "Support", "office": "Office", "leadership": "Leadership",
      "other": "Other work",
    ])
}
