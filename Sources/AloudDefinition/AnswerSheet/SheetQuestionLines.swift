import AloudModel

/// A question of the sheet as it was filled in.
struct SheetQuestionLines {
  let question: SheetQuestion
  let line: Int
  private var options: [Line] = []
  private var isLabelOpen = false

  /// A line with round brackets.
  private struct Line {
    let number: Int
    let mark: SheetLine.Mark
    var pieces: [String]

    var label: String { SheetOption.collapsed(pieces.joined(separator: " ")) }
  }

  init(_ question: SheetQuestion, line: Int) {
    self.question = question
    self.line = line
  }

  mutating func add(_ mark: SheetLine.Mark, _ label: String, _ number: Int) {
    options.append(Line(number: number, mark: mark, pieces: [label]))
    isLabelOpen = true
  }

  /// Words under an option are the rest of its label; words under the question are for people.
  mutating func continueLabel(_ words: String) {
    guard isLabelOpen, let last = options.indices.last else { return }
    options[last].pieces.append(words)
  }

  mutating func endLabel() { isLabelOpen = false }

  /// Tells the reader what was chosen, and everything that is wrong.
  func judge(_ reader: inout SheetReader) {
    let chosen = options.map { line in
      let label = line.label
      return question.options.first { SheetOption.collapsed($0.label) == label }
    }
    checkOptions(chosen, &reader)
    for option in options {
      guard case .unknown = option.mark else { continue }
      reader.error(
        .unknownMark(question.name), line: option.number, help: "mark an answer like this: (x)")
    }
    let marked = zip(options, chosen).filter { $0.0.mark == .marked }
    guard let first = marked.first else { return }
    for second in marked.dropFirst() {
      reader.error(
        .twoMarks(question.name), line: second.0.number, help: "leave one mark",
        related: ("the first mark", first.0.number))
    }
    if let option = first.1 { note(option.meaning, &reader) }
  }

  private func checkOptions(_ chosen: [SheetOption?], _ reader: inout SheetReader) {
    var seen: Set<String> = []
    for (line, option) in zip(options, chosen) {
      if let option, seen.insert(option.label).inserted { continue }
      reader.error(
        .optionDamaged(question.name), line: line.number,
        help: "put the lines with round brackets back as they were, or skip the question")
    }
    guard seen.count < question.options.count, !chosen.contains(where: { $0 == nil }) else {
      return
    }
    reader.error(
      .optionMissing(question.name), line: line,
      help: "put the lines with round brackets back, or remove the whole question")
  }

  private func note(_ meaning: SheetOption.Meaning, _ reader: inout SheetReader) {
    switch meaning {
    case .answer(let item, let value): reader.answers[item] = value
    case .group(let breakdown, let group): reader.groups[breakdown] = group
    case .quote(let comment): reader.quotes.insert(comment)
    case .refusal: break
    }
  }
}
