import AloudModel

/// What a drafted breakdown asks, and how its groups are called.
enum BreakdownWording {
  /// The lines of `breakdowns`.
  static func block(_ breakdowns: [DraftedBreakdown], _ languages: [Language]) -> [String] {
    var lines = ["breakdowns:"]
    for breakdown in breakdowns {
      let text = question(of: breakdown.id.text).filter { languages.contains($0.key) }
      lines.append("  - id: \(breakdown.id)")
      lines.append("    text:")
      lines += YAMLQuoting.block(
        text.isEmpty ? [languages[0]: breakdown.id.text] : text, languages,
        indentation: 6)
      lines.append("    groups:")
      for group in breakdown.groups {
        let label = YAMLQuoting.flow(label(of: group, in: languages), languages)
        lines.append("      - {id: \(group.id), label: \(label), count: \(group.count)}")
      }
    }
    return lines
  }

  /// Where we have no words, what was typed, in the first language: `check` asks for others.
  private static func label(
    of group: DraftedBreakdown.DraftedGroup, in languages: [Language]
  ) -> [Language: String] {
    if let known = known[group.label]?.filter({ languages.contains($0.key) }), !known.isEmpty {
      return known
    }
    return [languages[0]: group.label.prefix(1).uppercased() + group.label.dropFirst()]
  }

  /// What each breakdown asks; those of other ids say which of them they are.
  private static func question(of id: String) -> [Language: String] {
    if let known = questions[id] { return known }
    return texts("Which of these describes you best? (\(id))", "¿Cuál le describe mejor? (\(id))")
  }

  private static let questions: [String: [Language: String]] = [
    "role": texts(
      "Which of these describes you best?", "¿Cuál de estas opciones le describe mejor?"),
    "years": texts(
      "How long have you worked at this school?", "¿Cuánto tiempo lleva en esta escuela?"),
  ]

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
