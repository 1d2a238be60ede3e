/// A sheet as somebody fills it in.
struct FilledSheet {
  private var lines: [String]

  init(_ empty: String) {
    lines = empty.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var text: String { lines.joined(separator: "\n") }

  /// Marks an option of each question: the first option is 0, nothing skips the question.
  func marking(_ choices: [Int?]) -> FilledSheet {
    var sheet = self
    var (question, option) = (-1, 0)
    for (place, line) in lines.enumerated() {
      if line.hasPrefix("[") { (question, option) = (question + 1, 0) }
      guard line.hasPrefix("  ( )"), choices.indices.contains(question) else { continue }
      if choices[question] == option {
        sheet.lines[place] = "  (x)" + line.dropFirst("  ( )".count)
      }
      option += 1
    }
    return sheet
  }

  /// Writes a code behind `Code:`.
  func with(code: String) -> FilledSheet {
    var sheet = self
    sheet.lines = lines.map { $0.hasPrefix("Code:") ? "Code: \(code)" : $0 }
    return sheet
  }

  /// Writes between the arrows of the first comment question.
  func with(comment: String) -> FilledSheet {
    var sheet = self
    if let arrows = lines.firstIndex(where: { $0.hasPrefix(">>>") }) {
      sheet.lines.insert(comment, at: arrows + 1)
    }
    return sheet
  }

  /// Writes a line above the first question, where nothing is asked.
  func with(remark: String) -> FilledSheet {
    var sheet = self
    if let first = lines.firstIndex(where: { $0.hasPrefix("[") }) {
      sheet.lines.insert(remark, at: first)
    }
    return sheet
  }
}
