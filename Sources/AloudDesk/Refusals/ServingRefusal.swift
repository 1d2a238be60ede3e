package import AloudCollector
package import AloudModel

/// Why a wave is not served, or no longer.
package enum ServingRefusal: Hashable, Sendable {
  /// - Parameter fewest: files that this account would have to be allowed to open.
  case tooFewFiles(fewest: Int)
  case failed(ServingFailure, port: Int)
  case notThisComputer(String)
  /// Staff were promised no page.
  case filesOnly(Identifier<Wave>)
  /// A folder in which schools were looked for.
  case noSchools(in: String)
}
