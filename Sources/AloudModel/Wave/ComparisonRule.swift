/// The named rule by which reports tell whether two waves differ, declared before anybody answers.
package enum ComparisonRule: String, Sendable, JSONCoded, CaseIterable {
  /// Every released mean may be rounded by its worst half point, in the direction that says least.
  case worstCaseRounding = "worst-case-rounding"
}
