package import AloudDiagnostics
package import AloudModel

/// Why an answer is not sealed; nothing of it is repeated.
package enum AnswerRefusal: Hashable, Sendable {
  /// - Parameter others: in which the survey is asked too.
  case sheet(DiagnosticReport, Language, others: [Language])
  case textTooLong
  case notOpenYet(Identifier<Wave>, LocalMoment)
  case over(Identifier<Wave>)
  case notAManifest(String)
  case codeIncomplete(length: Int)
  case codeMistyped
}
