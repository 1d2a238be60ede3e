package import AloudDiagnostics
package import AloudDisclosure
package import AloudModel
package import AloudReports

/// Why no report is made of what lies there.
package enum ReportingRefusal: Hashable, Sendable {
  case notARelease(String, CanonicalJSON.Refusal)
  case noRelease(Identifier<Wave>)
  case history([ReleaseHistoryProblem], Identifier<Survey>)
  case notReceipts(String)
  case notThemes(String, Identifier<Wave>)
  case notComments(String)
  case notAThemeSheet(String, DiagnosticReport, columns: [String])
  case themesRefused(String, DiagnosticReport, [ThemeCheck.Outcome.Line])
  /// Neither `count` nor `district` wrote in the folder.
  case nothingToVerify(String)
  case notAReceipt
}
