package import AloudDiagnostics
package import AloudModel

/// Why a definition is not taken, or not changed.
package enum DefinitionRefusal: Hashable, Sendable {
  case hasErrors(String, DiagnosticReport)
  /// What was answered makes no definition.
  case answersMakeErrors(DiagnosticReport)
  case noZone(String)
  /// No number of head-counts was read.
  case notHeadCounts(String, example: String)
  /// - Parameter add: the line that a person may add.
  case wavesNotAList(String, add: String)
  case waveMakesErrors(String, DiagnosticReport)
  case waveInThePast(Identifier<Wave>, DiagnosticReport)
  /// There is no line on which a key could be replaced.
  ///
  /// - Parameter key: the line that was to be put; nothing for none.
  case noKeyLine(String, key: String?)
  case nothingFrozen(Identifier<Survey>)
}
