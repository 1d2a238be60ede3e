/// The zero of a function that only rises or only falls, by Newton's steps inside a shrinking
/// bracket.
enum MonotoneRoot {
  struct Point {
    let value: Double
    let slope: Double
  }

  /// Exact to about the last bit of `max(1, |root|)`.
  ///
  /// - Precondition: the function changes its sign somewhere.
  static func find(_ function: (Double) -> Point) -> Double {
    let start = function(0).value
    if start == 0 { return 0 }
    var (low, high) = bracket(function, startSign: start > 0)
    let lowSign = function(low).value > 0
    var root = (low + high) / 2
    for _ in 0..<300 {
      let point = function(root)
      if point.value == 0 { return root }
      if (point.value > 0) == lowSign { low = root } else { high = root }
      let newton = root - point.value / point.slope
      // NaN and steps out of the bracket fall back to halving.
      let next = low < newton && newton < high ? newton : (low + high) / 2
      if abs(next - root) <= 1e-16 * max(1, abs(root)) { return next }
      root = next
    }
    return root
  }

  private static func bracket(
    _ function: (Double) -> Point, startSign: Bool
  ) -> (low: Double, high: Double) {
    var width = 1.0
    while width < 1e6 {
      if (function(width).value > 0) != startSign { return (0, width) }
      if (function(-width).value > 0) != startSign { return (-width, 0) }
      width *= 2
    }
    preconditionFailure("a monotone function with a zero changes its sign")
  }
}
