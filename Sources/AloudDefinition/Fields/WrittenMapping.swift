package import AloudDiagnostics

/// Another file of ours that people write in the same text format as a definition.
package enum WrittenMapping {
  /// Reads a text to a tree and hands it, with a reader that keeps every problem, to whoever knows its
  /// keys; a text without a tree has been reported.
  package static func read<Value>(
    _ bytes: [UInt8], name: String, _ body: (YAMLNode, inout DefinitionReader) -> Value?
  ) -> (value: Value?, report: DiagnosticReport) {
    var problems = DiagnosticCollector()
    let source = SourceGate(name: name, mostBytes: SurveyDefinition.mostBytes)
      .decode(bytes, problems: &problems)
    if !problems.hasErrors { SourceGate.refuseHiddenCharacters(in: source, problems: &problems) }
    guard !problems.hasErrors, let root = YAMLReader.read(source, problems: &problems) else {
      return (nil, problems.report(on: source))
    }
    var reader = DefinitionReader(problems, zones: .unchecked)
    let value = body(root, &reader)
    return (reader.problems.hasErrors ? nil : value, reader.problems.report(on: source))
  }
}
