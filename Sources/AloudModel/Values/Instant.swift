/// A point in time, in whole seconds since 1970-01-01 00:00 UTC; handed in by the shell, never read here.
package struct Instant: Hashable, Comparable, Sendable {
  /// Of 64 bits everywhere: with 32 the last second there is would be in January 2038.
  private let seconds: Int64

  package init(secondsSinceEpoch: Int) { seconds = Int64(secondsSinceEpoch) }

  /// - Precondition: an `Int` holds them, as on every computer of 64 bits.
  package var secondsSinceEpoch: Int { Int(seconds) }

  package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}

extension Instant: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) { seconds = try Int64(json: json) }

  package var json: JSONTree { .integer(seconds) }
}
