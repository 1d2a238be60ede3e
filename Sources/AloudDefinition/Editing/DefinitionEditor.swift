import AloudDiagnostics

/// Changes a definition value by value, and leaves every other byte as it is, comments and layout too.
///
/// Nothing is checked but that the file is still read as it was, with the one value changed: the result
/// is to be read as a definition, so that a mistake is reported where it stands.
package struct DefinitionEditor {
  /// The file as it was handed in.
  package let bytes: [UInt8]
  let source: SourceText
  let root: YAMLNode
  /// How many bytes of a mark stand before the source.
  private let mark: Int

  /// Nothing, where the file is no YAML of ours: then only its text can be edited.
  package init?(_ bytes: [UInt8]) {
    var problems = DiagnosticCollector()
    let gate = SourceGate(name: "", mostBytes: SurveyDefinition.mostBytes)
    let source = gate.decode(bytes, problems: &problems)
    guard !problems.hasErrors, let root = YAMLReader.read(source, problems: &problems),
      case .mapping = root.content
    else { return nil }
    (self.bytes, self.source, self.root) = (bytes, source, root)
    mark = SourceGate.markLength(bytes)
  }

  /// The text at a place; nothing where there is none, or something else.
  package func text(at path: [DefinitionStep]) -> String? {
    guard case .text(let text, _)? = node(at: path)?.content else { return nil }
    return text
  }

  /// How many entries a list has; none where there is no list.
  package func count(at path: [DefinitionStep]) -> Int {
    guard case .list(let nodes)? = node(at: path)?.content else { return 0 }
    return nodes.count
  }

  /// The keys of a mapping in their order; none where there is no mapping.
  package func keys(at path: [DefinitionStep]) -> [String] {
    guard case .mapping(let entries)? = node(at: path)?.content else { return [] }
    return entries.map(\.key)
  }

  /// The lines on which an entry of a list, or of a mapping, is written.
  package func lines(at path: [DefinitionStep]) -> ClosedRange<Int>? {
    lineExtent(of: path).map { $0.lowerBound...($0.upperBound - 1) }
  }

  /// Whether anything stands at a place.
  package func holds(_ path: [DefinitionStep]) -> Bool { node(at: path) != nil }

  func node(at path: [DefinitionStep]) -> YAMLNode? {
    path.reduce(Optional(root)) { node, step in node.flatMap { Self.child(step, of: $0) } }
  }

  private static func child(_ step: DefinitionStep, of node: YAMLNode) -> YAMLNode? {
    switch (step, node.content) {
    case (.key(let key), .mapping(let entries)): entries.first { $0.key == key }?.value
    case (.index(let index), .list(let nodes)): nodes.indices.contains(index) ? nodes[index] : nil
    case (.key, .text), (.key, .list), (.key, .refused), (.index, .text), (.index, .mapping),
      (.index, .refused):
      nil
    }
  }

  /// The file with other bytes in place of some of the source, where it is still read.
  func replacing(_ range: Range<Int>, with text: String) -> [UInt8]? {
    let (lower, upper) = (range.lowerBound + mark, range.upperBound + mark)
    let edited = Array(bytes[..<lower]) + Array(text.utf8) + bytes[upper...]
    return DefinitionEditor(edited).map { _ in edited }
  }
}
