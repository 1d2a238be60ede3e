/// Whether two numbers agree to `tolerance` times the larger of one and the expected one.
func isClose(_ actual: Double, _ expected: Double, within tolerance: Double) -> Bool {
  abs(actual - expected) <= tolerance * max(1, abs(expected))
}

/// Whether two numbers agree to a share of the expected one, however small that is.
func isRelativelyClose(_ actual: Double, _ expected: Double, within tolerance: Double) -> Bool {
  abs(actual - expected) <= tolerance * abs(expected)
}
