import AloudModel

/// What a drafted breakdown asks, and how its groups are called.
enum BreakdownWording {
  /// The lines of `breakdowns`.
  static func block(_ draft: SurveyDraft) -> [String] {
    var lines = ["breakdowns:"]
    for breakdown in draft.breakdowns {
      let text = question.filter { draft.languages.contains($0.key) }
      lines.append("  - id: \(breakdown.id)")
      lines.append("    text:")
      lines += YAMLQuoting.block(
        text.isEmpty ? [draft.languages[0]: breakdown.id.text] : text, draft.languages,
        indentation: 6)
      lines.append("    groups:")
      for group in breakdown.groups {
        let label = YAMLQuoting.flow(label(of: group.id.text, in: draft), draft.languages)
        lines.append("      - {id: \(group.id), label: \(label), count: \(group.count)}")
      }
    }
    return lines
  }

  private static let question = texts(
    "Which of these describes you best?", "¿Cuál de estas opciones le describe mejor?")

  /// For ids we have no words for, the id itself in the first language: `check` asks for others.
  private static func label(of id: String, in draft: SurveyDraft) -> [Language: String] {
    if let known = known[id]?.filter({ draft.languages.contains($0.key) }), !known.isEmpty {
      return known
    }
    let words = id.split(separator: "-").joined(separator: " ")
    return [draft.languages[0]: words.prefix(1).uppercased() + words.dropFirst()]
  }

  private static let known: [String: [Language: String]] = [
    "teaching": texts("Teaching", "Enseñanza"),
    "support": texts("Support", "Apoyo"),
    "office": texts("Office", "Oficina"),
    "leadership": texts("Leadership", "Dirección"),
    "other": texts("Other work", "Otro trabajo"),
  ]

  private static func texts(_ english: String, _ spanish: String) -> [Language: String] {
    Dictionary(uniqueKeysWithValues: zip(SurveyTemplate.languages, [english, spanish]))
  }
}
