package import AloudDiagnostics

/// Why nothing is attacked.
package enum AuditRefusal: Hashable, Sendable {
  case noRelease
  case mistakes([DiagnosticReport])
  /// No release counted as many people as a sheet speaks of.
  case sheetOfOthers(Sheet, people: Int, counted: [Int])
  case notOneHistory

  /// A file with what is known of people's answers may bear a person's name: it is not repeated.
  package enum Sheet: Hashable, Sendable {
    case roster(String)
    case known
  }
}
