package import AloudDiagnostics
package import AloudModel

extension AnswerFile {
  /// Whether a mapping fits this file: its tool, its columns, and the words of its questions; every
  /// mistake stands at its place in the mapping.
  ///
  /// - Parameters:
  ///   - source: the mapping's own file.
  package func fit(
    _ mapping: ImportMapping, to survey: Survey, in source: SourceText
  ) -> DiagnosticReport {
    var problems = DiagnosticCollector()
    if mapping.tool != head.tool {
      problems.report(
        .error, .mappingSource(mapping.tool.rawValue, head.tool.rawValue), at: mapping.toolPlace,
        help: "name the file that this mapping was made for, or make a new one with --draft")
    }
    for column in mapping.columns where head.column(column.value) == nil {
      problems.report(
        .error, .mappingColumnMissing(column.value), at: column.place,
        help: NearestName.nearest(to: column.value, among: head.columns.map(\.name))
          .map { "did you mean '\($0)'?" }
          ?? "write the name as the first row of the file has it")
    }
    for item in mapping.items where item.asked == nil {
      guard let question = head.column(item.column.value)?.question,
        let text = survey.text(of: item.item), !text.isAsked(in: question)
      else { continue }
      problems.report(
        .error, .mappingWords(item.column.value, item.item.text), at: item.column.place,
        help: "add `asked`: the words in which it was asked; other words are not compared with ours"
      )
    }
    return problems.report(on: source)
  }
}

extension Survey {
  fileprivate func text(of id: Identifier<Item>) -> LocalizedText? {
    scales.flatMap(\.items).first { $0.id == id }?.text
  }
}

extension LocalizedText {
  /// Whether a question of another tool is this text, numbered or not.
  func isAsked(in question: String) -> Bool {
    let words = CellText.words(question)
    return texts.values.contains {
      let own = CellText.words($0)
      guard !own.isEmpty, words.contains(own) else { return false }
      // Nothing but a number, a letter or a digit that tells two titles apart may stand around it.
      return words.count - own.count <= 3
    }
  }
}
