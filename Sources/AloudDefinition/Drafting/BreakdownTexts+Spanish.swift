extension BreakdownTexts {
  static let spanish = BreakdownTexts(
    questions: [
      "role": "¿Cuál de estas opciones le describe mejor?",
      "years": "¿Cuánto tiempo lleva en esta escuela?",
    ],
    otherQuestion: { "¿Cuál le describe mejor? (\($0))" },
    groups: [
      "teaching": "Enseñanza", "support": "Apoyo", "office": "Oficina", "leadership": "Dirección",
      "other": "Otro trabajo",
    ])
}
