import AloudDefinition
import AloudModel

extension Drafting {
  /// The draft as it is written.
  var lines: [String] {
    [
      "# What is taken from the other tool's file, and nothing else. Look over every line:",
      "# wherever \"?\" stands, say what it is. Nothing is taken before that.",
      "aloud_import: 1", "survey: \(inYAML(survey.id))", "wave: \(inYAML(wave.id))",
      "source: \(file.head.tool.rawValue)", "items:",
    ] + items.flatMap { itemLines($0.item, $0.responses, $0.found) } + ["answers:"]
      + responses.flatMap(answerLines) + groupLines + ruleLines + droppedLines
  }

  private var responses: [ResponseScale] {
    var seen: Set<Identifier<ResponseScale>> = []
    return items.map(\.responses).filter { seen.insert($0.id).inserted }
  }

  private func itemLines(
    _ item: Item, _ responses: ResponseScale, _ found: [AnswerColumn]
  ) -> [String] {
    var lines = ["  - item: \(inYAML(item.id))"]
    if found.count == 1 {
      lines.append("    column: \(YAMLQuoting.quoted(found[0].name))")
      if let question = found[0].question, !item.text.isAsked(in: question) {
        lines += [
          "    # Other words than the definition's: not compared with them. If the question was the",
          "    # same, write the definition's words.",
          "    asked: \(YAMLQuoting.quoted(question))",
        ]
      }
    } else {
      lines.append("    column: \"?\"")
      if found.isEmpty {
        lines.append(
          "    # No column has these words: \(oneLine(item.text.text(in: survey.languages[0])))")
      } else {
        lines.append(
          "    # One of: \(found.map { YAMLQuoting.quoted($0.name) }.joined(separator: ", "))")
      }
    }
    return lines + ["    answers: \(inYAML(responses.id))"]
  }

  private func answerLines(_ responses: ResponseScale) -> [String] {
    let columns = items.filter { $0.responses.id == responses.id && $0.found.count == 1 }
      .map { $0.found[0] }
    var lines = ["  \(inYAML(responses.id)):"]
    var written = 0
    for (text, rows) in texts(under: columns) {
      let option = option(text, of: responses)
      guard option != nil || rows >= Self.fewestRows else { continue }
      let value = option.map(String.init) ?? "\"?\""
      let label = responses.options.first { $0.value == option }?.label
        .text(in: survey.languages[0])
      let note = OptionWords.isCode(text) ? label.map { "  # \(oneLine($0))" } ?? "" : ""
      lines.append("    \(YAMLQuoting.quoted(text)): \(value)\(note)")
      written += 1
    }
    if written == 0 { lines.append("    \"?\": \"?\"") }
    return lines
  }

  /// An option by its label in one of its languages, or by its number.
  private func option(_ text: String, of responses: ResponseScale) -> Int? {
    if let number = Int(text) {
      return responses.options.contains { $0.value == number } ? number : nil
    }
    if isCode(text),
      let coded = responses.options.first(where: { LimeCodes.answer($0.value) == text })
    {
      return coded.value
    }
    let found = responses.options.filter { text.withoutNumber.saysTheSame(as: $0.label) }
    return found.count == 1 ? found[0].value : nil
  }

  /// Whether a text may be a code of the form that `aloud export` writes.
  private func isCode(_ text: String) -> Bool {
    file.head.tool == .limeSurvey && !text.contains(" ")
  }

  /// A group by its label or by what it is called in a form of ours, there and in LimeSurvey; or by its id.
  private func group(_ text: String, of breakdown: Breakdown) -> Group? {
    let codes = isCode(text) ? LimeCodes.groups(of: breakdown) : [:]
    let names = FormNames(survey)
    return breakdown.groups.first {
      text.saysTheSame(as: $0.label) || names[$0.id, of: breakdown.id] == text
        || codes[$0.id] == text
    } ?? breakdown.groups.first { CellText.words(text) == CellText.words($0.id.text) }
  }

  private var groupLines: [String] {
    guard !groups.isEmpty else { return [] }
    return ["groups:"] + groups.flatMap { groupLines($0.breakdown, $0.found) }
  }

  private func groupLines(_ breakdown: Breakdown, _ found: [AnswerColumn]) -> [String] {
    var lines = ["  - breakdown: \(inYAML(breakdown.id))"]
    guard found.count == 1 else {
      return lines + [
        "    column: \"?\"  # without these three lines nobody is in a group of it",
        "    texts: {\"?\": \"?\"}",
      ]
    }
    lines += ["    column: \(YAMLQuoting.quoted(found[0].name))", "    texts:"]
    var written = 0
    for (text, rows) in texts(under: found) {
      let group = group(text, of: breakdown)
      guard group != nil || rows >= Self.fewestRows else { continue }
      lines.append("      \(YAMLQuoting.quoted(text)): \(group.map { inYAML($0.id) } ?? "\"?\"")")
      written += 1
    }
    return written == 0 ? lines + ["      \"?\": \"?\""] : lines
  }

  private var ruleLines: [String] {
    guard let rowRule else { return [] }
    let texts = rowRule.skip.map(YAMLQuoting.quoted).joined(separator: ", ")
    return [
      "rows:", "  # Rows with one of these texts there are left out: tests, and what nobody sent.",
      "  column: \(YAMLQuoting.quoted(rowRule.column))", "  skip: [\(texts)]",
    ]
  }

  private var droppedLines: [String] {
    let kept = kept
    let names = file.head.columns.filter { !kept.contains($0.place) }.map(\.name)
    guard !names.isEmpty else { return [] }
    return ["# Not taken, and dropped as the file is read:"] + names.map { "#   \(oneLine($0))" }
  }

  /// An id of nothing but hyphens would begin a list.
  private func inYAML<Tagged>(_ id: Identifier<Tagged>) -> String {
    id.text.contains { $0 != "-" } ? id.text : YAMLQuoting.quoted(id.text)
  }

  private func oneLine(_ text: String) -> String { String(CellText.plain(text).prefix(200)) }
}

extension Drafting {
  /// Texts that are left out of the draft, since fewer than three rows have them.
  mutating func reportRareTexts() {
    for (_, responses, found) in items where found.count == 1 {
      let isRare = texts(under: found).contains {
        $0.rows < Self.fewestRows && option($0.text, of: responses) == nil
      }
      if isRare { reportRare(found[0]) }
    }
    for (breakdown, found) in groups where found.count == 1 {
      let isRare = texts(under: found).contains { text, rows in
        rows < Self.fewestRows && group(text, of: breakdown) == nil
      }
      if isRare { reportRare(found[0]) }
    }
  }
}
