package import AloudDiagnostics

/// A definition as somebody wrote it, for whoever judges its wording.
package struct WrittenDefinition: Sendable {
  package let root: YAMLNode
  package let source: SourceText
  /// What is wrong with it, in the order reported.
  package let problems: DiagnosticCollector
}
