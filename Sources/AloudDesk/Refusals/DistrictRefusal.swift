package import AloudModel

/// Why no report of a district is made.
package enum DistrictRefusal: Hashable, Sendable {
  case noRelease(in: String)
  case earlierReportLost(String, index: String)
  /// Schools that two reports together would tell from the others.
  case toldApart([String])
  case tooFewSchools(countedIn: Int, given: Int)
  case waveTwice([Identifier<Wave>])
}
