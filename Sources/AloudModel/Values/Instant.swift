/// A point in time, in whole seconds since 1970-01-01 00:00 UTC; handed in by the shell, never read here.
package struct Instant: Hashable, Comparable, Sendable, Codable {
  package let secondsSinceEpoch: Int

  package init(secondsSinceEpoch: Int) {
    self.secondsSinceEpoch = secondsSinceEpoch
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }

  package init(from decoder: any Decoder) throws {
    secondsSinceEpoch = try decoder.singleValueContainer().decode(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(secondsSinceEpoch)
  }
}
