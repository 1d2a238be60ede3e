/// A decimal number as text: `fixed(-83, decimals: 1)` is `-8.3`.
///
/// A point for the decimals, no separator for thousands, no zero dropped; the same on every machine
/// and in every locale.
///
/// - Parameters:
///   - scaled: The number times ten to the power of `decimals`, already rounded by whoever made it.
///   - decimals: Digits behind the point, 0 to 9.
package func fixed(_ scaled: Int, decimals: Int) -> String {
  precondition((0...9).contains(decimals), "0 to 9 decimals")
  guard decimals > 0 else { return String(scaled) }
  let digits = String(scaled.magnitude)
  let missing = max(0, decimals + 1 - digits.utf8.count)
  let padded = String(repeating: "0", count: missing) + digits
  return (scaled < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
}
