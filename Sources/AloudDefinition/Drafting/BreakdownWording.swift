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
    let known = texts { $0.groups[group.label] }.filter { languages.contains($0.key) }
    if !known.isEmpty { return known }
    return [languages[0]: group.label.prefix(1).uppercased() + group.label.dropFirst()]
  }

  /// What each breakdown asks; those of other ids say which of them they are.
  private static func question(of id: String) -> [Language: String] {
    texts { $0.questions[id] ?? $0.otherQuestion(id) }
  }

  private static func texts(_ text: (BreakdownTexts) -> String?) -> [Language: String] {
    var texts: [Language: String] = [:]
    for language in WordedLanguage.allCases { texts[language.language] = text(language.breakdowns) }
    return texts
  }
}
